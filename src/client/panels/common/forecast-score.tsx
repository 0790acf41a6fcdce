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
	const what = expects === "words" ? t("panels:answer.noBlow") : leverName(words, expects);
	const outcome = stands === "came" ? 1 : 0;
	const decided = stands === "came" || stands === "missed";
	const praised = decided && beatsCoin(percent, outcome);
	const title = {
		came: praised ? "foresaw" : "came",
		missed: "missed",
		open: "open",
		unused: "unused",
	}[stands];
	const more = {
		came: "",
		missed: "",
		open: t("panels:answer.openText"),
		unused: given === "" ? "" : t("panels:answer.unusedText", { lever: leverName(words, given) }),
	}[stands];
	return (
		<section className={classes("forecast-score", praised && "is-praised")}>
			<h2>{t(`panels:answer.${title}`, { what })}</h2>
			<p>
				{format.sentences([
					t("panels:answer.gave", { percent: format.percent(percent / 100) }),
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
