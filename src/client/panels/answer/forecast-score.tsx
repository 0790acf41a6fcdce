// How the month's own forecast stands once the plans lie open.
import type { ReactNode } from "react";
import { brier, forecastStands } from "../../viewmodel/game/brief.ts";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";

/** The forecast with its penalty where it is decided; nothing where none was written. */
export function ForecastScore(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const found = forecastStands(moment);
	if (!found) return null;
	const { t, format } = words;
	const { forecast, stands } = found;
	const { expects, percent } = forecast;
	const what = expects === "words" ? t("panels:answer.noBlow") : leverName(words, expects);
	const title = { came: "foresaw", missed: "missed", open: "open" }[stands];
	return (
		<section className={`forecast-score is-${stands}`}>
			<h2>{t(`panels:answer.${title}`, { what })}</h2>
			<p>
				{format.sentences([
					t("panels:answer.gave", { percent: format.percent(percent / 100) }),
					stands === "open" ? t("panels:answer.openText") : "",
				])}
			</p>
			{stands === "open" ? null : (
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
