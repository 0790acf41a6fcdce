// The calibration of a seat's own forecasts as a picture: said against happened, by bands.
import type { ReactNode } from "react";
import { FEW, type Forecasts } from "../../../insight/debrief/index.ts";
import type { Seat } from "../../../rules/index.ts";
import { ChartBox } from "../../panels/charts/box.tsx";
import { CalibrationChart } from "../../panels/charts/calibration-chart.tsx";
import { ChartFigure } from "../../panels/charts/figure.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import "./calibration.css";

/** Nothing where no forecast counted. */
export function Calibration({
	words,
	seat,
	forecasts,
}: {
	words: Words;
	seat: Seat;
	forecasts: Forecasts;
}): ReactNode {
	const { t, format } = words;
	const { bands, counted } = forecasts;
	if (counted === 0) return null;
	return (
		<ChartFigure
			className="calibration-figure"
			title={t("debrief:forecast.calibration.title")}
			unit={t("debrief:forecast.calibration.unit")}
			{...(counted < FEW ? { source: t("debrief:forecast.calibration.few", { few: FEW }) } : {})}
			table={{
				label: t("debrief:numbers"),
				columns: (["band", "said", "came", "count"] as const).map((id) =>
					t(`debrief:forecast.calibration.${id}`),
				),
				rows: bands.map(({ from, said, came, count }) => [
					t("debrief:forecast.calibration.from", { from, to: from === 90 ? 100 : from + 9 }),
					format.percent(said),
					format.percent(came),
					format.number(count),
				]),
			}}
		>
			<ChartBox label={t("debrief:forecast.calibration.label")}>
				{(box) => (
					<CalibrationChart
						box={box}
						marks={bands.map((band) => ({ seat, ...band }))}
						xTitle={t("debrief:forecast.calibration.x")}
						yTitle={t("debrief:forecast.calibration.y")}
						above={t("debrief:forecast.calibration.above")}
						below={t("debrief:forecast.calibration.below")}
						right={t("debrief:forecast.calibration.right")}
					/>
				)}
			</ChartBox>
		</ChartFigure>
	);
}
