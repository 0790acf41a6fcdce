// Where continuations go: for each of one or two fans the middle line, the middle half, and nine in ten.
import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import type { ReactNode } from "react";
import "./fan-chart.css";

const WIDTH = 330;
const HEIGHT = 210;
const PLOT = { left: 32, right: 312, top: 12, bottom: 182 } as const;

/** Values below which 5, 25, 50, 75 and 95% of the continuations lie, in one month. */
export interface FanBand {
	month: number;
	at: readonly number[];
}

export interface FanChartProps {
	/** As it was first; then, where there is one, the changed. */
	fans: readonly (readonly FanBand[])[];
	/** The game as it was played: its value in each month; months that no fan has are left out. */
	own: readonly { month: number; value: number }[];
	/** Short names of the months of the longest fan. */
	ticks: readonly string[];
	/** Lowest and highest value of the axis at least. */
	range: readonly [number, number];
	/** A line to compare with, at the last month, with its words. */
	limit?: { at: number; text: string };
	label: string;
	/** Colour of the fans: a seat's, or neutral. */
	tone: "us" | "cn" | "plain";
}

/** A fan chart; the changed fan is hatched and dashed, the played game dotted with marks. */
export function FanChart(props: FanChartProps): ReactNode {
	const { fans, ticks, range, limit } = props;
	const longest = fans.reduce((best, fan) => (fan.length > best.length ? fan : best), []);
	const own = props.own.filter(({ month }) => longest.some((band) => band.month === month));
	const values = [
		...range,
		...own.map(({ value }) => value),
		...fans.flatMap((fan) => fan.flatMap(({ at }) => [...at])),
	];
	const x = scalePoint<number>()
		.domain(longest.map(({ month }) => month))
		.range([PLOT.left + 4, PLOT.right - 4]);
	const y = scaleLinear()
		.domain([Math.min(...values), Math.max(...values)])
		.nice(4)
		.range([PLOT.bottom, PLOT.top]);
	const place = ({ month }: { month: number }): number => x(month) ?? PLOT.left;
	const between = (low: number, high: number) =>
		area<FanBand>()
			.x(place)
			.y0(({ at }) => y(at[low] ?? 0))
			.y1(({ at }) => y(at[high] ?? 0));
	const middle = line<FanBand>()
		.x(place)
		.y(({ at }) => y(at[2] ?? 0));
	const drawn = (fan: readonly FanBand[], look: string): ReactNode => {
		const bands = [...fan];
		const marks = bands.length === 1 ? bands : [];
		return (
			<g className={`fan ${look}`}>
				<path className="fan-wide" d={between(0, 4)(bands) ?? undefined} />
				<path className="fan-half" d={between(1, 3)(bands) ?? undefined} />
				<path className="fan-middle" d={middle(bands) ?? undefined} />
				{marks.map((band) => (
					<path
						key={band.month}
						className="fan-middle"
						d={`M${place(band)} ${y(band.at[0] ?? 0)}V${y(band.at[4] ?? 0)}`}
					/>
				))}
			</g>
		);
	};
	const path = line<(typeof own)[number]>()
		.x(place)
		.y(({ value }) => y(value));
	const [before, after] = fans;
	return (
		<svg
			className={`fan-chart ${props.tone}`}
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			role="img"
			aria-label={props.label}
		>
			{y.ticks(4).map((tick) => (
				<g key={tick} className="fan-grid">
					<path d={`M${PLOT.left} ${y(tick)}H${PLOT.right}`} />
					<text x={PLOT.left - 6} y={y(tick) + 4} textAnchor="end">
						{tick}
					</text>
				</g>
			))}
			{longest.map((band, index) => (
				<text key={band.month} x={place(band)} y={HEIGHT - 8} textAnchor="middle">
					{ticks[index]}
				</text>
			))}
			{limit && limit.at >= (y.domain()[0] ?? 0) && limit.at <= (y.domain()[1] ?? 0) ? (
				<g className="fan-limit">
					<path d={`M${PLOT.left} ${y(limit.at)}H${PLOT.right}`} />
					<text x={PLOT.left + 4} y={y(limit.at) + 14}>
						{limit.text}
					</text>
				</g>
			) : null}
			{before ? drawn(before, "is-before") : null}
			{after ? drawn(after, "is-after") : null}
			{own.length > 0 ? (
				<g className="fan-own">
					<path d={path(own) ?? undefined} />
					{own.map((one) => (
						<circle key={one.month} cx={place(one)} cy={y(one.value)} r={3.4} />
					))}
				</g>
			) : null}
		</svg>
	);
}
