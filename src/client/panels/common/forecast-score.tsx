// How an own forecast fares: once the plans lie open, and when its month has closed.
import type { ReactNode } from "react";
import { classes } from "../../ui/seat.ts";
import { beatsCoin, brier, type Fate } from "../../viewmodel/game/brief.ts";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import { useWords } from "./use-words.ts";
import "./forecast-score.css";

/** The forecast with its penalty where it is decided; nothing where none was written. */
export function ForecastScore({ fate }: { fate: Fate | null }): ReactNode {
	const words = useWords();
	if (!fate) return null;
	const { t, format } = words;
	const { forecast, stands } = fate;
	const { given, expects, percent } = forecast;
	const outcome = stands === "came" ? 1 : 0;
	const decided = stands === "came" || stands === "missed";
	const praised = decided && beatsCoin(percent, outcome);
	const outcomes = { came: praised ? "foresaw" : "came", missed: "missed" } as const;
	const title = stands === "came" || stands === "missed" ? outcomes[stands] : stands;
	const heading =
		expects === "words"
			? t(`panels:answer.words.${title}`)
			: t(`panels:answer.${title}`, { what: leverName(words, expects) });
	const more = {
		came: "",
		missed: "",
		open: t("panels:answer.openText"),
		unmet: t("panels:answer.unmetText"),
		unused: t("panels:answer.unusedText"),
	}[stands];
	return (
		<section className={classes("forecast-score", praised && "is-praised")}>
			<h2>{heading}</h2>
			<p>
				{format.sentences([
					...(given === "" ? [] : [t("panels:answer.given", { lever: leverName(words, given) })]),
					t(expects === "words" ? "panels:answer.words.gave" : "panels:answer.gave", {
						percent: format.percent(percent / 100),
					}),
					more,
				])}
			</p>
			{decided ? (
				<div>
					<b className="forecast-penalty">{format.number(brier(percent, outcome), 2)}</b>
					<small>{t("panels:answer.penalty")}</small>
				</div>
			) : null}
		</section>
	);
}
