// The class's forecasts: said against happened, and the score against a coin, by side.
import type { CSSProperties, ReactNode } from "react";
import { ChartBox } from "../../../panels/charts/box.tsx";
import { CalibrationChart } from "../../../panels/charts/calibration-chart.tsx";
import { COIN, type ForecastModel, forecastModel } from "../../../viewmodel/deck/forecasts.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { Calm, Slide, type SlideProps } from "../slide.tsx";
import "./forecasts.css";

function titleOf({ t }: Words, { against, lean, few, all }: ForecastModel): string {
	if (against === "none") return t("deck:forecasts.none");
	if (few) return t("deck:forecasts.few", { count: all.counted });
	return t(`deck:forecasts.finding.${against}.${lean}`);
}

function tableOf({ t, format }: Words, { sides }: ForecastModel) {
	return {
		columns: ["seat", "band", "said", "came", "count"].map((id) =>
			t(`deck:forecasts.column.${id}`),
		),
		rows: SEATS.flatMap((seat) =>
			sides[seat].bands.map(({ from, said, came, count }) => [
				t(`common:seat.${seat}`),
				t("deck:forecasts.band", { from, to: from === 90 ? 100 : from + 9 }),
				format.percent(said),
				format.percent(came),
				String(count),
			]),
		),
	};
}

/** Brier scores as bars from 0 to 0.5, the coin a line. */
function Briers({
	words: { t, format },
	model,
}: {
	words: Words;
	model: ForecastModel;
}): ReactNode {
	const rows = [
		{ id: "all", brier: model.all.brier, tone: "" },
		...SEATS.map((id) => ({ id, brier: model.sides[id].brier, tone: id })),
		{ id: "coin", brier: COIN, tone: "is-coin" },
	];
	return (
		<div className="briers">
			<h2>{t("deck:forecasts.brier")}</h2>
			<ul>
				{rows.map(({ id, brier, tone }) => (
					<li key={id} className={tone}>
						<span>
							{id === "us" || id === "cn" ? t(`common:seat.${id}`) : t(`deck:forecasts.${id}`)}
						</span>
						<b>{brier === null ? t("deck:none") : format.fixed(brier, 2)}</b>
						<i style={{ "--share": Math.min(1, (brier ?? 0) / 0.5) } as CSSProperties} />
					</li>
				))}
			</ul>
			<p>{t("deck:forecasts.less")}</p>
		</div>
	);
}

/** How good the forecasts were. */
export function ForecastSlide(props: SlideProps): ReactNode {
	const { words, debrief } = props;
	const { t, format } = words;
	const model = forecastModel(debrief);
	const title = titleOf(words, model);
	const { all, said, came, sides } = model;
	if (all.counted === 0)
		return (
			<Slide id="forecasts" props={props} title={title}>
				<Calm>
					{all.idle > 0
						? t("deck:forecasts.idleOnly", { count: all.idle })
						: t("deck:empty.forecasts")}
				</Calm>
			</Slide>
		);
	const marks = SEATS.flatMap((seat) => sides[seat].bands.map((band) => ({ seat, ...band })));
	return (
		<Slide
			id="forecasts"
			props={props}
			title={title}
			sub={t("deck:forecasts.sub", {
				count: all.counted,
				said: format.percent(said),
				came: format.percent(came),
			})}
			source={t("deck:forecasts.source", { count: all.idle })}
			table={tableOf(words, model)}
		>
			<div className="slide-beside">
				<ChartBox share={0.68} label={t("deck:forecasts.label", { title })}>
					{(box) => (
						<CalibrationChart
							box={box}
							marks={marks}
							xTitle={t("deck:forecasts.x")}
							yTitle={t("deck:forecasts.y")}
							above={t("deck:forecasts.above")}
							below={t("deck:forecasts.below")}
							right={t("deck:forecasts.right")}
						/>
					)}
				</ChartBox>
				<aside>
					<Briers words={words} model={model} />
				</aside>
			</div>
		</Slide>
	);
}
