// Gains of both seats against each other: the efficient line, no deal, what was laid and signed, and history's paper.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { PointerEvent, ReactNode } from "react";
import { useFormats } from "../../i18n/format.ts";
import { useMedia } from "../../ui/use-media.ts";
import "./frontier-chart.css";

const WIDTH = 620;
const HEIGHT = 430;
/** Least distance of two labels' baselines, and how near to each other, across, they would meet. */
interface Room {
	line: number;
	near: number;
}
const ROOM: Room = { line: 18, near: 150 };
/** Where the picture is small its letters are drawn larger in it. */
const SMALL = "(max-width: 560px)";
const SMALL_ROOM: Room = { line: 25, near: 220 };
/** The same of two marks. */
const MARK_ROOM: Room = { line: 17, near: 12 };
/** How far from the left edge the upright axis may stand and still run through its name. */
const NAME_WIDTH = 170;
const PLOT = { left: 52, right: 600, top: 18, bottom: 382 } as const;
/** Lowest baseline of a label. */
const LOWEST = PLOT.bottom - 5;

/** A point of the chart; its look comes from its kind and author. */
export interface ChartPoint {
	id: string;
	kind: string;
	us: number;
	cn: number;
	by: "us" | "cn" | null;
	/** Written beside it; "" = nothing. */
	label: string;
}

export interface FrontierChartProps {
	points: readonly ChartPoint[];
	/** Efficient packages by rising gain of Washington. */
	line: readonly { us: number; cn: number }[];
	selected: string;
	onSelect?: (id: string) => void;
	xLabel: string;
	yLabel: string;
	/** Words in the corner where both gain. */
	zoneLabel: string;
	/** The finding, for readers who do not see the picture. */
	label: string;
}

function Mark({ kind, by }: { kind: string; by: ChartPoint["by"] }): ReactNode {
	switch (kind) {
		case "noDeal":
			return <path d="M-6 -6L6 6M6 -6L-6 6" />;
		case "fair":
			return <path d="M0 -8.5L8.5 0L0 8.5L-8.5 0Z" />;
		case "history":
			return <path d="M0 -9L2.6 -2.9L9 -2.6L4 1.6L5.8 8L0 4.4L-5.8 8L-4 1.6L-9 -2.6L-2.6 -2.9Z" />;
		case "efficient":
			return <circle r={2.8} />;
		default:
			return (
				<>
					<rect x={-7.5} y={-7.5} width={15} height={15} rx={by === "cn" ? 7.5 : 2} />
					{kind === "signed" ? <path className="fr-check" d="M-3.6 0.2L-1 2.9L3.8 -2.8" /> : null}
				</>
			);
	}
}

interface Label {
	id: string;
	x: number;
	y: number;
}

/** Labels in their order, each a line on from those before it that it would stand on: down (1) or up (-1). */
function pushed(labels: readonly Label[], way: 1 | -1, { line, near }: Room): Label[] {
	const out: Label[] = [];
	for (const label of labels) {
		let { y } = label;
		for (const other of out)
			if (Math.abs(other.x - label.x) < near && (y - other.y) * way < line)
				y = other.y + way * line;
		out.push({ ...label, y });
	}
	return out;
}

/** Baselines of labels, pushed down where two would stand on each other, and up again where the picture ends. */
function spread(wanted: readonly Label[], room: Room): Map<string, number> {
	const down = pushed(
		[...wanted].sort((a, b) => a.y - b.y),
		1,
		room,
	);
	const within = down.reverse().map((label) => ({ ...label, y: Math.min(label.y, LOWEST) }));
	return new Map(pushed(within, -1, room).map(({ id, y }) => [id, y]));
}

/**
 * Heights at which the named points' marks are drawn: one that would lie on another stands below it, as no deal and
 * the offers that bring nothing do. No deal keeps its place on the axis.
 */
function apart(points: readonly ChartPoint[], place: (point: ChartPoint) => Label) {
	const order = points.map(place).sort((a, b) => a.y - b.y);
	const first = points.filter(({ kind }) => kind === "noDeal").map(({ id }) => id);
	const rest = order.filter(({ id }) => !first.includes(id));
	const marks = pushed([...order.filter(({ id }) => first.includes(id)), ...rest], 1, MARK_ROOM);
	return new Map(marks.map(({ id, y }) => [id, Math.min(y, PLOT.bottom - 9)]));
}

/** The corners of what both could sign: from no deal up to the efficient line, along it, and down again. */
function zoneOf(efficient: FrontierChartProps["line"]): { us: number; cn: number }[] {
	const [first, last] = [efficient[0], efficient.at(-1)];
	if (!first || !last) return [];
	const above = efficient.map(({ us, cn }) => ({ us: Math.max(0, us), cn: Math.max(0, cn) }));
	return [
		{ us: 0, cn: 0 },
		{ us: 0, cn: Math.max(0, first.cn) },
		...above,
		{ us: Math.max(0, last.us), cn: 0 },
	];
}

/** The chart. Pointing at it selects the nearest point; the keyboard's way is the slider of whoever shows it. */
export function FrontierChart(props: FrontierChartProps): ReactNode {
	const { points, selected, onSelect } = props;
	const format = useFormats();
	const reach = (values: number[]): [number, number] => {
		const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
		const room = Math.max(1, (high - low) * 0.08);
		return [low - room, high + room];
	};
	const x = scaleLinear()
		.domain(reach(points.map(({ us }) => us)))
		.nice()
		.range([PLOT.left, PLOT.right]);
	const y = scaleLinear()
		.domain(reach(points.map(({ cn }) => cn)))
		.nice()
		.range([PLOT.bottom, PLOT.top]);
	const draw = line<{ us: number; cn: number }>()
		.x(({ us }) => x(us))
		.y(({ cn }) => y(cn));
	const named = points.filter(({ label }) => label !== "");
	const marks = apart(named, ({ id, us, cn }) => ({ id, x: x(us), y: y(cn) }));
	const heightOf = ({ id, cn }: ChartPoint): number => marks.get(id) ?? y(cn);
	const baselines = spread(
		named.map((point) => ({
			id: point.id,
			x: x(point.us),
			// no deal lies on the axis: its name stands over the line, not in it
			y: heightOf(point) + (point.kind === "noDeal" ? -6 : 4),
		})),
		useMedia(SMALL) ? SMALL_ROOM : ROOM,
	);
	const chosen = points.find(({ id }) => id === selected);
	const nearest = (event: PointerEvent<SVGSVGElement>): void => {
		const box = event.currentTarget.getBoundingClientRect();
		const px = ((event.clientX - box.left) / box.width) * WIDTH;
		const py = ((event.clientY - box.top) / box.height) * HEIGHT;
		const far = (point: ChartPoint): number =>
			(x(point.us) - px) ** 2 + (heightOf(point) - py) ** 2;
		let best: ChartPoint | undefined;
		// What stands out is met first: a small dot beside it must not win by a pixel.
		for (const point of points)
			if (!best || far(point) < far(best) + (point.kind === "efficient" ? -60 : 0)) best = point;
		if (best && far(best) < 50 ** 2) onSelect?.(best.id);
	};
	return (
		<svg
			className="frontier-chart"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			role="img"
			aria-label={props.label}
			{...(onSelect ? { onPointerDown: nearest } : {})}
		>
			<path className="fr-zone" d={draw(zoneOf(props.line)) ?? undefined} />
			{x.ticks(6).map((tick) => (
				<g key={tick} className={tick === 0 ? "fr-grid is-zero" : "fr-grid"}>
					<path d={`M${x(tick)} ${PLOT.top}V${PLOT.bottom}`} />
					<text x={x(tick)} y={PLOT.bottom + 18} textAnchor="middle">
						{format.number(tick)}
					</text>
				</g>
			))}
			{y.ticks(5).map((tick) => (
				<g key={tick} className={tick === 0 ? "fr-grid is-zero" : "fr-grid"}>
					<path d={`M${PLOT.left} ${y(tick)}H${PLOT.right}`} />
					<text x={PLOT.left - 8} y={y(tick) + 4} textAnchor="end">
						{format.number(tick)}
					</text>
				</g>
			))}
			<text className="fr-axis us" x={PLOT.right} y={HEIGHT - 8} textAnchor="end">
				{props.xLabel}
			</text>
			<text
				className="fr-axis cn"
				// beside the axis, not across it
				x={8 + (x(0) < PLOT.left + NAME_WIDTH ? x(0) : PLOT.left)}
				y={PLOT.top + 12}
			>
				{props.yLabel}
			</text>
			<text className="fr-zone-text" x={PLOT.right - 6} y={y(0) - 8} textAnchor="end">
				{props.zoneLabel}
			</text>
			<path className="fr-line" d={draw(props.line) ?? undefined} />
			{chosen ? (
				<path
					className="fr-cross"
					d={`M${x(chosen.us)} ${PLOT.bottom}V${y(chosen.cn)}H${PLOT.left}`}
				/>
			) : null}
			{points.map((point) => (
				<g
					key={point.id}
					className={`fr-mark is-${point.kind} ${point.by ?? ""}`}
					transform={`translate(${x(point.us)} ${heightOf(point)})`}
				>
					<Mark kind={point.kind} by={point.by} />
				</g>
			))}
			{chosen ? (
				<circle className="fr-ring" cx={x(chosen.us)} cy={heightOf(chosen)} r={12.5} />
			) : null}
			{named.map((point) => {
				const left = x(point.us) > PLOT.right - 130;
				return (
					<text
						key={point.id}
						className={`fr-label is-${point.kind} ${point.by ?? ""}`}
						x={x(point.us) + (left ? -17 : 17)}
						y={baselines.get(point.id)}
						textAnchor={left ? "end" : "start"}
					>
						{point.label}
					</text>
				);
			})}
		</svg>
	);
}
