// Said against happened: each band of forecasts a mark of its side's shape, as large as it holds forecasts; the diagonal is right.
import { scaleLinear, scaleSqrt } from "d3-scale";
import type { ReactNode } from "react";
import type { Seat } from "../../../rules/index.ts";
import { useFormats } from "../../i18n/format.ts";
import { freest } from "../../viewmodel/deck/ends.ts";
import type { Box } from "./box.tsx";
import "./calibration-chart.css";

export interface CalibrationMark {
	seat: Seat;
	/** Shares of 1. */
	said: number;
	came: number;
	count: number;
}

export interface CalibrationProps {
	box: Box;
	marks: readonly CalibrationMark[];
	xTitle: string;
	yTitle: string;
	/** Words above and below the diagonal, and on it. */
	above: string;
	below: string;
	right: string;
}

const GRID = [0, 0.25, 0.5, 0.75, 1];

/** The field with its diagonal; drawn inside a `ChartBox`. */
export function CalibrationChart(props: CalibrationProps): ReactNode {
	const { box, marks, xTitle, yTitle } = props;
	const format = useFormats();
	const { width, height, em } = box;
	const plot = { left: em * 3.6, right: width - em * 1, top: em * 2, bottom: height - em * 3.2 };
	const x = scaleLinear().domain([0, 1]).range([plot.left, plot.right]);
	const y = scaleLinear().domain([0, 1]).range([plot.bottom, plot.top]);
	const size = scaleSqrt()
		.domain([0, Math.max(4, ...marks.map(({ count }) => count))])
		.range([0, em * 0.95]);
	// the small in front of the large
	const order = [...marks].sort((a, b) => b.count - a.count);
	const circles = order.map(({ said, came, count }) => {
		const r = Math.max(em * 0.3, size(count));
		return { left: x(said) - r, right: x(said) + r, top: y(came) - r, bottom: y(came) + r };
	});
	/** Room of the axes' numbers, in em: further off where a mark reaches over the axis. */
	const below = circles.some(({ bottom }) => bottom > plot.bottom + em * 0.2) ? 1.75 : 1.05;
	const beside = circles.some(({ left }) => left < plot.left - em * 0.2) ? 1 : 0.4;
	/** Height of the words on one side of the diagonal, where no mark covers them. */
	const heightOf = (words: string, from: number, to: number, end: boolean): number => {
		const wide = words.length * em * 0.5;
		const heights = [0, 1, 2, 3].map((n) => y(from + (to - from) * (n / 3)));
		const places = heights.map((at) => ({
			left: end ? x(0.97) - wide - em * 0.5 : x(0.03),
			right: end ? x(0.97) : x(0.03) + wide + em * 0.5,
			top: at - em * 0.8,
			bottom: at + em * 0.2,
		}));
		return heights[freest(places, circles)] ?? 0;
	};
	return (
		<g className="calibration">
			<g className="chart-axis">
				{GRID.map((at) => (
					<g key={at}>
						<path d={`M${x(at)} ${plot.top}V${plot.bottom}`} />
						<path d={`M${plot.left} ${y(at)}H${plot.right}`} />
						<text x={x(at)} y={plot.bottom + em * below} textAnchor="middle">
							{format.percent(at)}
						</text>
						<text x={plot.left - em * beside} y={y(at) + em * 0.3} textAnchor="end">
							{format.percent(at)}
						</text>
					</g>
				))}
				<text
					className="chart-axis-title"
					x={plot.right}
					y={plot.bottom + em * 2.85}
					textAnchor="end"
				>
					{xTitle}
				</text>
				<text className="chart-axis-title" x={em * 0.2} y={em * 0.95}>
					{yTitle}
				</text>
			</g>
			<path className="calibration-right" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
			<text className="calibration-words" x={x(0.03)} y={heightOf(props.above, 0.93, 0.72, false)}>
				{props.above}
			</text>
			<text
				className="calibration-words"
				x={x(0.97)}
				y={heightOf(props.below, 0.04, 0.28, true)}
				textAnchor="end"
			>
				{props.below}
			</text>
			<text className="calibration-words" x={x(0.9)} y={y(0.93)} textAnchor="end">
				{props.right}
			</text>
			{order.map(({ seat, said, came, count }) => {
				const r = Math.max(em * 0.3, size(count));
				// both sides' marks of one band stand side by side
				const meets = order.some(
					(other) =>
						other.seat !== seat &&
						Math.abs(x(other.said) - x(said)) < em &&
						Math.abs(y(other.came) - y(came)) < em * 2,
				);
				const aside = meets ? r + em * 0.05 : em * 0.34;
				const at = { x: x(said) + (seat === "us" ? -aside : aside), y: y(came) };
				return (
					<g key={`${seat} ${said}`} className={`calibration-mark ${seat}`}>
						<rect
							x={at.x - r}
							y={at.y - r}
							width={2 * r}
							height={2 * r}
							rx={seat === "cn" ? r : 2}
						/>
						<text x={at.x} y={at.y + em * 0.28} textAnchor="middle">
							{r > em * 0.5 ? count : ""}
						</text>
					</g>
				);
			})}
		</g>
	);
}
