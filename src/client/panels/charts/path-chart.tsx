// Two paths over the months: the own solid with marks of the seat's shape, history dashed and grey.
import { scaleLinear, scalePoint } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import type { ReactNode } from "react";
import type { Seat } from "../../../rules/index.ts";
import "./path-chart.css";

const WIDTH = 306;
const HEIGHT = 176;
const PLOT = { left: 30, right: 222, top: 14, bottom: 152 } as const;

export interface PathChartProps {
	seat: Seat;
	/** Step for levels that jump, line for what drifts. */
	kind: "step" | "line";
	months: readonly number[];
	you: readonly number[];
	history: readonly number[];
	/** Short names of the months, one for each. */
	ticks: readonly string[];
	/** Lowest and highest value of the axis at least. */
	range: readonly [number, number];
	/** Words at the lines' ends: "you 10", "history 20". */
	youText: string;
	historyText: string;
	/** Month in which the paths part, with a dotted line. */
	parts: number | null;
	/** A line not to cross, with its words. */
	limit?: { at: number; text: string };
	/** The finding and the numbers for readers who do not see the picture. */
	label: string;
}

/** Baselines of two labels, at least `room` apart, each as near its own place as that allows. */
function apart(a: number, b: number, room: number): [number, number] {
	const gap = Math.abs(a - b);
	if (gap >= room) return [a, b];
	const push = (room - gap) / 2;
	return a <= b ? [a - push, b + push] : [a + push, b - push];
}

/** A small chart of one number's two paths. */
export function PathChart(props: PathChartProps): ReactNode {
	const { seat, kind, months, you, history, ticks, range, parts, limit } = props;
	const values = [...you, ...history, ...range, ...(limit ? [limit.at] : [])];
	const x = scalePoint<number>().domain(months).range([PLOT.left, PLOT.right]);
	const y = scaleLinear()
		.domain([Math.min(...values), Math.max(...values)])
		.nice(4)
		.range([PLOT.bottom, PLOT.top]);
	const place = (index: number): number => x(months[index] ?? 0) ?? PLOT.left;
	const draw = line<number>()
		.x((_, index) => place(index))
		.y((value) => y(value))
		.curve(kind === "step" ? curveStepAfter : curveLinear);
	const ends = apart(y(you.at(-1) ?? 0), y(history.at(-1) ?? 0), 16);
	const partsAt = parts === null ? undefined : x(parts);
	const every = months.length > 9 ? 2 : 1;
	return (
		<svg
			className={`path-chart ${seat}`}
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			role="img"
			aria-label={props.label}
		>
			{y.ticks(4).map((tick) => (
				<g key={tick} className="path-grid">
					<path d={`M${PLOT.left} ${y(tick)}H${PLOT.right}`} />
					<text x={PLOT.left - 6} y={y(tick) + 4} textAnchor="end">
						{tick}
					</text>
				</g>
			))}
			{months.map((month, index) =>
				index % every === 0 ? (
					<text
						key={month}
						className="path-tick"
						x={place(index)}
						y={HEIGHT - 4}
						textAnchor="middle"
					>
						{ticks[index]}
					</text>
				) : null,
			)}
			{partsAt === undefined ? null : (
				<path className="path-parts" d={`M${partsAt} ${PLOT.top - 8}V${PLOT.bottom}`} />
			)}
			{limit ? (
				<g className="path-limit">
					<path d={`M${PLOT.left} ${y(limit.at)}H${PLOT.right}`} />
					{/* where the months begin: at their end stand the words of the paths */}
					<text x={PLOT.left + 6} y={y(limit.at) - 4}>
						{limit.text}
					</text>
				</g>
			) : null}
			<path className="path-history" d={draw([...history]) ?? undefined} />
			<path className="path-you" d={draw([...you]) ?? undefined} />
			{you.map((value, index) => (
				<rect
					key={months[index]}
					className="path-mark"
					x={place(index) - 3.4}
					y={y(value) - 3.4}
					width={6.8}
					height={6.8}
					rx={seat === "cn" ? 3.4 : 0.6}
				/>
			))}
			<text className="path-you-text" x={PLOT.right + 8} y={ends[0] + 4}>
				{props.youText}
			</text>
			{history.length === months.length ? (
				<text className="path-history-text" x={PLOT.right + 8} y={ends[1] + 4}>
					{props.historyText}
				</text>
			) : null}
		</svg>
	);
}
