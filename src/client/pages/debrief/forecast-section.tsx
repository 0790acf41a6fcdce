// The own forecasts against what came, with their Brier score beside a coin's.
import type { ReactNode } from "react";
import { COIN, type Debrief, FEW, type JudgedForecast } from "../../../insight/debrief/index.ts";
import { Dumbbells } from "../../panels/charts/dumbbells.tsx";
import { ChartTableView } from "../../panels/charts/figure.tsx";
import { Clauses } from "../../ui/clauses.tsx";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { Calibration } from "./calibration.tsx";
import { monthName, monthShort } from "./words.ts";

/** What was foreseen, in words. */
function foreseen(words: Words, one: JudgedForecast): string {
	const { t } = words;
	const expects =
		one.expects === "words" ? t("debrief:forecast.words") : leverName(words, one.expects);
	return one.given === ""
		? expects
		: t("debrief:forecast.given", { expects, given: leverName(words, one.given) });
}

const outcome = ({ outcome: came }: JudgedForecast): "came" | "missed" | "void" =>
	came === -1 ? "void" : came === 1 ? "came" : "missed";

/** Forecasts of the seat; says so where it made none. */
export function ForecastSection({ words, debrief }: { words: Words; debrief: Debrief }): ReactNode {
	const { t, format } = words;
	const forecasts = debrief.forecasts[debrief.seat];
	const { list, brier, against, counted } = forecasts;
	const few = counted > 0 && counted < FEW;
	return (
		<section className="debrief-section">
			<h2>
				<Clauses
					text={
						few
							? t("debrief:forecast.finding.few", { count: counted })
							: t(`debrief:forecast.finding.${against}`)
					}
				/>
			</h2>
			{brier === null ? (
				<p className="debrief-sub">{t("debrief:forecast.none")}</p>
			) : (
				<p className="debrief-sub">
					{t("debrief:forecast.sub", {
						count: counted,
						brier: format.fixed(brier, 2),
						coin: format.fixed(COIN, 2),
					})}
				</p>
			)}
			{list.length === 0 ? null : (
				<>
					<Dumbbells
						seat={debrief.seat}
						percent={(share) => format.percent(share)}
						rows={list.map((one) => ({
							id: String(one.month),
							when: monthShort(words, one.month),
							text: foreseen(words, one),
							chance: one.percent / 100,
							came: one.outcome === -1 ? null : one.outcome === 1,
							label: t("debrief:forecast.label", {
								percent: format.percent(one.percent / 100),
								outcome: t(`debrief:forecast.outcome.${outcome(one)}`),
							}),
						}))}
					/>
					<p className="chart-source">{t("debrief:forecast.key")}</p>
					<ChartTableView
						table={{
							label: t("debrief:numbers"),
							columns: (["month", "what", "chance", "outcome", "penalty"] as const).map((column) =>
								t(`debrief:forecast.column.${column}`),
							),
							rows: list.map((one) => [
								monthName(words, one.month),
								foreseen(words, one),
								format.percent(one.percent / 100),
								t(`debrief:forecast.outcome.${outcome(one)}`),
								one.penalty === null ? t("debrief:path.none") : format.fixed(one.penalty, 2),
							]),
						}}
					/>
					<Calibration words={words} seat={debrief.seat} forecasts={forecasts} />
				</>
			)}
		</section>
	);
}
