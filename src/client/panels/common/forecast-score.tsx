// How an own forecast fares: once the plans lie open, and when its month has closed.
import type { ReactNode } from "react";
import { brier, type Fate } from "../../viewmodel/game/brief.ts";
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
	const title = { came: "foresaw", missed: "missed", open: "open", unused: "unused" }[stands];
	const more = {
		came: "",
		missed: "",
		open: t("panels:answer.openText"),
		unused: given === "" ? "" : t("panels:answer.unusedText", { lever: leverName(words, given) }),
	}[stands];
	return (
		<section className={`forecast-score is-${stands}`}>
			<h2>{t(`panels:answer.${title}`, { what })}</h2>
			<p>
				{format.sentences([
					t("panels:answer.gave", { percent: format.percent(percent / 100) }),
					more,
				])}
			</p>
			{stands === "open" || stands === "unused" ? null : (
				<div>
					<b className="forecast-penalty">
						{format.number(brier(percent, stands === "came" ? 1 : 0), 2)}
					</b>
					<small>{t("panels:answer.penalty")}</small>
				</div>
			)}
		</section>
	);
}
