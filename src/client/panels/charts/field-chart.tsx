// Points between two axes, one for each seat: every game a numbered point, the record a diamond.
import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { useFormats } from "../../i18n/format.ts";
import { classes } from "../../ui/seat.ts";
import { freest, pointLabels } from "../../viewmodel/deck/ends.ts";
import { tickDigits } from "../../viewmodel/tick-digits.ts";
import type { Box } from "./box.tsx";
import { type FieldPoint, Mark } from "./field-mark.tsx";
import "./field-chart.css";

export interface FieldProps {
	box: Box;
	points: readonly FieldPoint[];
	x: readonly [number, number];
	y: readonly [number, number];
	xTitle: string;
	yTitle: string;
	/** Words in the corners: both gain, only Washington, only Beijing, neither. */
	corners?: { both: string; us: string; cn: string; neither: string };
	/** Words at the point of no gain and no loss. */
	zero: string;
	/** A line through the field by rising `x`: beyond it nothing could be had. What lies under it and is good for both is shaded. */
	line?: { points: readonly { x: number; y: number }[]; text: string };
}

const rankOf = (point: FieldPoint | undefined): number =>
	point?.stress === "up" ? 2 : point?.kind === "record" ? 1 : 0;

/** A place on the scale; what lies off it stands at its edge. */
const held = (value: number, [low, high]: readonly [number, number]): number =>
	Math.min(high, Math.max(low, value));

/** Half a width of a text, in letters' heights: digits and Latin letters are narrow, others are not. */
const widthOf = (text: string): number =>
	Array.from(text, (letter) => (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.56)).reduce(
		(a, b) => a + b,
		0,
	);

/** An arrow toward the edge that a point lies beyond. */
function Beyond({
	at,
	plot,
	em,
}: {
	at: { x: number; y: number };
	plot: Plot;
	em: number;
}): ReactNode {
	const up = at.y < (plot.top + plot.bottom) / 2 ? -1 : 1;
	const y = at.y + up * em * 0.55;
	const r = em * 0.22;
	return (
		<path className="is-beyond" d={`M${at.x - r} ${y}L${at.x} ${y + up * r}L${at.x + r} ${y}`} />
	);
}

/** The field with its axes; drawn inside a `ChartBox`. */
export function FieldChart(props: FieldProps): ReactNode {
	const { box, points, xTitle, yTitle, corners, zero, line } = props;
	const format = useFormats();
	const { width, height, em } = box;
	const plot = { left: em * 3, right: width - em * 0.4, top: em * 1.7, bottom: height - em * 2.7 };
	const x = scaleLinear().domain(props.x).range([plot.left, plot.right]);
	const y = scaleLinear().domain(props.y).range([plot.bottom, plot.top]);
	const inside = {
		left: plot.left + em,
		right: plot.right - em,
		top: plot.top + em * 2.2,
		bottom: plot.bottom - em * 2.5,
	};
	const offs: { x: number; y: number }[] = [];
	const places = points.map((point) => {
		const width = widthOf(point.text) * em * 0.84 + em * 0.2;
		const at = { x: x(point.x), y: y(point.y), width, off: false };
		if (held(point.x, props.x) === point.x && held(point.y, props.y) === point.y) return at;
		at.x = held(at.x, [inside.left, inside.right]);
		at.y = held(at.y, [inside.top, inside.bottom]);
		// those beyond one edge stand in a row along it
		const step = (at.x > (plot.left + plot.right) / 2 ? -1 : 1) * (width + em * 1.5);
		while (offs.some((one) => Math.abs(one.x - at.x) < em && Math.abs(one.y - at.y) < em))
			at.x += step;
		offs.push(at);
		return { ...at, off: true };
	});
	const zeroWide = widthOf(zero) * em * 0.84;
	// beside the crossing, where no point lies on its words
	const zeros = [em * 1.05, em * -0.5].flatMap((below) =>
		[Math.min(x(0) + em * 0.3, plot.right - zeroWide), x(0) - em * 0.3 - zeroWide].map((left) => ({
			left,
			right: left + zeroWide,
			top: y(0) + below - em * 0.8,
			bottom: y(0) + below + em * 0.2,
		})),
	);
	const marks = places.map(({ x, y }) => ({
		left: x - em * 0.6,
		right: x + em * 0.6,
		top: y - em * 0.6,
		bottom: y + em * 0.6,
	}));
	const zeroAt = zeros[freest(zeros, marks)] as (typeof zeros)[number];
	const reserved = [
		zeroAt,
		...(corners ? cornerPlaces(corners, plot, em) : []).map(({ text, x, y, end }) => {
			const wide = widthOf(text) * em * 0.84;
			const left = end ? x - wide : x;
			return { left, right: left + wide, top: y - em * 0.8, bottom: y + em * 0.2 };
		}),
	];
	// what is followed and the record have the first choice of places
	const first = [...points.keys()].sort((a, b) => rankOf(points[b]) - rankOf(points[a]));
	const placed = pointLabels(
		first.map((i) => places[i] as (typeof places)[number]),
		em * 0.45,
		em * 0.95,
		plot,
		reserved,
	);
	const labels = points.map((_, i) => placed[first.indexOf(i)] ?? null);
	const many = Math.max(3, Math.round((plot.right - plot.left) / (em * 7)));
	const tall = Math.max(3, Math.round((plot.bottom - plot.top) / (em * 4)));
	const acrossTicks = x.ticks(many);
	const acrossDigits = tickDigits(acrossTicks);
	const upTicks = y.ticks(tall);
	const upDigits = tickDigits(upTicks);
	const order = [...points.keys()].sort(
		(a, b) => Number(points[a]?.kind === "record") - Number(points[b]?.kind === "record"),
	);
	return (
		<g className="field-chart">
			<g className="chart-axis">
				{acrossTicks.map((tick) => (
					<g key={tick}>
						<path
							className={classes(tick === 0 && "is-zero")}
							d={`M${x(tick)} ${plot.top}V${plot.bottom}`}
						/>
						<text x={x(tick)} y={plot.bottom + em * 1.05} textAnchor="middle">
							{format.signed(tick, acrossDigits)}
						</text>
					</g>
				))}
				{upTicks.map((tick) => (
					<g key={tick}>
						<path
							className={classes(tick === 0 && "is-zero")}
							d={`M${plot.left} ${y(tick)}H${plot.right}`}
						/>
						<text x={plot.left - em * 0.4} y={y(tick) + em * 0.3} textAnchor="end">
							{format.signed(tick, upDigits)}
						</text>
					</g>
				))}
				<text
					className="chart-axis-title us"
					x={plot.right}
					y={plot.bottom + em * 2.3}
					textAnchor="end"
				>
					{xTitle}
				</text>
				<text className="chart-axis-title cn" x={em * 0.2} y={em * 0.9}>
					{yTitle}
				</text>
			</g>
			{corners ? <Corners {...corners} plot={plot} em={em} /> : null}
			{line ? <Limit {...line} x={x} y={y} em={em} right={width} /> : null}
			<text className="field-zero" x={zeroAt.left} y={zeroAt.bottom - em * 0.2}>
				{zero}
			</text>
			{order.map((i) => {
				const [point, place, label] = [points[i], places[i], labels[i]];
				if (!point || !place) return null;
				return (
					<g
						key={point.id}
						className={classes("field-point", point.stress && `is-${point.stress}`)}
					>
						<Mark point={point} at={place} em={em} />
						{place.off ? <Beyond at={place} plot={plot} em={em} /> : null}
						{label?.far ? (
							<path className="field-lead" d={`M${place.x} ${place.y}L${label.x} ${label.y}`} />
						) : null}
						{label ? (
							<text
								className={`is-${point.kind}`}
								x={label.x}
								y={label.y + em * 0.3}
								textAnchor="middle"
							>
								{point.text}
							</text>
						) : null}
					</g>
				);
			})}
		</g>
	);
}

/** The line of what could be had, with the part under it in which both gain. */
function Limit({
	points,
	text,
	x,
	y,
	em,
	right,
}: NonNullable<FieldProps["line"]> & {
	x: (value: number) => number;
	y: (value: number) => number;
	em: number;
	/** Where the chart ends, px. */
	right: number;
}): ReactNode {
	const at = points.map((one) => `${x(one.x)} ${y(one.y)}`);
	const both = points.filter((one) => one.x >= 0 && one.y >= 0);
	const [first, last] = [both[0], both.at(-1)];
	const top = points.reduce((best, one) => (one.y > best.y ? one : best), { x: 0, y: -1e9 });
	const begin = x(top.x) + em * 0.4;
	// on a narrow chart the words end with it, as far from the axis as they can
	const room = begin + widthOf(text) * em * 0.84 <= right;
	return (
		<g className="field-limit">
			{first && last ? (
				<path
					className="is-zone"
					d={`M${x(0)} ${y(0)}L${x(0)} ${y(first.y)}L${both.map((one) => `${x(one.x)} ${y(one.y)}`).join("L")}L${x(last.x)} ${y(0)}Z`}
				/>
			) : null}
			<path className="is-line" d={`M${at.join("L")}`} />
			<text
				x={room ? begin : right - em * 0.2}
				y={y(top.y) - em * 0.5}
				textAnchor={room ? "start" : "end"}
			>
				{text}
			</text>
		</g>
	);
}

type Plot = Readonly<Record<"left" | "right" | "top" | "bottom", number>>;

/** One line of a corner's words. */
interface Corner {
	id: "both" | "us" | "cn" | "neither";
	text: string;
	x: number;
	y: number;
	/** It ends at `x`. */
	end: boolean;
}

/** Where the words of the corners stand: baselines, and whether they end there. */
function cornerPlaces(
	{ both, us, cn, neither }: NonNullable<FieldProps["corners"]>,
	plot: Plot,
	em: number,
): Corner[] {
	const [left, right] = [plot.left + em * 0.4, plot.right - em * 0.4];
	const [top, bottom] = [plot.top + em * 1.1, plot.bottom - em * 0.5];
	const half = (plot.right - plot.left) / 2 - em;
	const corner = (id: Corner["id"], text: string, x: number, y: number): Corner[] => {
		// what would cross the middle has its count on a line of its own
		const lines = widthOf(text) * em * 0.84 > half ? text.split(/(?<=[:：])\s*/) : [text];
		const first = y === bottom ? bottom - (lines.length - 1) * em : top;
		return lines.map((text, at) => ({ id, text, x, y: first + at * em, end: x === right }));
	};
	return [
		...corner("both", both, right, top),
		...corner("us", us, right, bottom),
		...corner("cn", cn, left, top),
		...corner("neither", neither, left, bottom),
	];
}

function Corners({
	plot,
	em,
	...corners
}: NonNullable<FieldProps["corners"]> & { plot: Plot; em: number }): ReactNode {
	return (
		<g className="field-corners">
			{cornerPlaces(corners, plot, em).map(({ id, text, x, y, end }) => (
				<text
					key={`${id} ${text}`}
					className={classes(id === "both" && "is-gain")}
					x={x}
					y={y}
					textAnchor={end ? "end" : "start"}
				>
					{text}
				</text>
			))}
		</g>
	);
}
