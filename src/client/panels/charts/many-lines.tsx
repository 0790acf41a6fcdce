// One number's paths in many games, thin, and the record's, bold; who follows one game sees it set off.
import { scaleLinear, scalePoint } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import type { ReactNode } from "react";
import { useFormats } from "../../i18n/format.ts";
import { classes } from "../../ui/seat.ts";
import { endLabels, gameRanges } from "../../viewmodel/deck/ends.ts";
import type { PathLine } from "../../viewmodel/deck/paths.ts";
import { tickDigits } from "../../viewmodel/tick-digits.ts";
import type { Box } from "./box.tsx";
import "./many-lines.css";

type Points = PathLine["points"];

export interface ManyLinesProps {
	box: Box;
	kind: "step" | "line";
	months: readonly number[];
	/** Short names of the months, one for each. */
	ticks: readonly string[];
	range: readonly [number, number];
	record: Points;
	games: readonly PathLine[];
	/** Game that is followed; 0 = none. */
	followed: number;
	/** Words at the record's end. */
	recordText: string;
	/** A line not to cross, with its words. */
	limit?: { at: number; text: string };
}

/** The lines with their axes; drawn inside a `ChartBox`. */
export function ManyLines(props: ManyLinesProps): ReactNode {
	const { box, kind, months, ticks, record, games, followed, limit } = props;
	const format = useFormats();
	const { width, height, em } = box;
	const plot = { left: em * 2.4, right: width - em * 6.6, top: em * 1, bottom: height - em * 1.8 };
	const x = scalePoint<number>().domain(months).range([plot.left, plot.right]);
	const values = [...props.range, ...(limit ? [limit.at] : [])];
	const y = scaleLinear()
		.domain([Math.min(...values), Math.max(...values)])
		.nice(5)
		.range([plot.bottom, plot.top]);
	const draw = line<Points[number]>()
		.x(({ month }) => x(month) ?? plot.left)
		.y(({ value }) => y(value))
		.curve(kind === "step" ? curveStepAfter : curveLinear);
	const last = months.at(-1) ?? 0;
	const whole = games.filter(({ points }) => points.at(-1)?.month === last);
	const short = games.filter(({ points }) => points.at(-1)?.month !== last);
	const shortEnds = months.flatMap((month) => {
		const here = short.filter(({ points }) => points.at(-1)?.month === month);
		const at = here.map(({ game, points }) => ({ game, y: y(points.at(-1)?.value ?? 0) }));
		return endLabels(at, em * 1.05, plot.top, plot.bottom).map((end) => ({
			...end,
			month,
			x: x(month) ?? 0,
			ruptured: here.some(({ game, ruptured }) => ruptured && end.games.includes(game)),
		}));
	});
	const recordEnd = record.at(-1);
	const ends = [
		...whole.map(({ game, points }) => ({ game, y: y(points.at(-1)?.value ?? 0) })),
		...(recordEnd ? [{ game: 0, y: y(recordEnd.value) }] : []),
	];
	const labels = endLabels(ends, em * 1.05, plot.top, plot.bottom);
	const levels = y.ticks(5);
	const digits = tickDigits(levels);
	const every = months.length * em * 2.6 > plot.right - plot.left ? 2 : 1;
	return (
		<g className={classes("many-lines", followed > 0 && "is-following")}>
			<g className="chart-axis">
				{levels.map((tick) => (
					<g key={tick}>
						<path d={`M${plot.left} ${y(tick)}H${plot.right}`} />
						<text x={plot.left - em * 0.4} y={y(tick) + em * 0.3} textAnchor="end">
							{format.fixed(tick, digits)}
						</text>
					</g>
				))}
				{months.map((month, index) =>
					index % every === 0 ? (
						<text key={month} x={x(month)} y={height - em * 0.4} textAnchor="middle">
							{ticks[index]}
						</text>
					) : null,
				)}
			</g>
			{limit ? (
				<g className="many-limit">
					<path d={`M${plot.left} ${y(limit.at)}H${plot.right}`} />
					<text x={plot.right} y={y(limit.at) - em * 0.3} textAnchor="end">
						{limit.text}
					</text>
				</g>
			) : null}
			{games.map(({ game, points }) => (
				<path
					key={game}
					className={classes("many-game", game === followed && "is-followed")}
					d={draw([...points]) ?? undefined}
				/>
			))}
			<path className="many-record" d={draw([...record]) ?? undefined} />
			{months.length === 1 ? (
				<g className="many-points">
					{games.flatMap(({ game, points }) =>
						points.map(({ month, value }) => (
							<circle key={game} cx={x(month)} cy={y(value)} r={em * 0.28} />
						)),
					)}
					{record.map(({ month, value }) => (
						<circle key={month} className="is-record" cx={x(month)} cy={y(value)} r={em * 0.42} />
					))}
				</g>
			) : null}
			{games.map(({ game, points }) =>
				game === followed ? (
					<path key={game} className="many-followed" d={draw([...points]) ?? undefined} />
				) : null,
			)}
			{shortEnds.map((end) => (
				<ShortEnd key={`${end.month} ${end.games.join()}`} {...end} em={em} />
			))}
			<Ends {...props} labels={labels} at={plot.right} />
		</g>
	);
}

/** Numbers in a label; more than a few only begin. */
const numbersText = (numbers: readonly string[]): string =>
	`${numbers.slice(0, 4).join("\u2009\u00b7\u2009")}${numbers.length > 4 ? "\u2026" : ""}`;

/** Where games ended before the others: a cross for a rupture, a stop for what was left unfinished. */
function ShortEnd({
	games,
	x,
	y,
	at,
	ruptured,
	em,
}: {
	games: readonly number[];
	x: number;
	y: number;
	at: number;
	ruptured: boolean;
	em: number;
}): ReactNode {
	const r = em * 0.3;
	const cross = `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`;
	return (
		<g className={ruptured ? "many-rupture" : "many-stop"}>
			<path d={ruptured ? cross : `M${x} ${y - r}V${y + r}`} />
			<text x={x + em * 0.6} y={at + em * 0.3}>
				{numbersText(gameRanges(games))}
			</text>
		</g>
	);
}

function Ends({
	box: { em },
	recordText,
	followed,
	labels,
	at,
}: ManyLinesProps & { labels: ReturnType<typeof endLabels>; at: number }): ReactNode {
	return labels.map(({ games, y, at: place }) => {
		const numbers = gameRanges(games.filter((game) => game > 0));
		const real = games.includes(0);
		const stress = games.includes(followed) && followed > 0;
		return (
			<g key={games.join()} className="many-end">
				<path d={`M${at + em * 0.2} ${y}L${at + em * 0.7} ${place}`} />
				<text x={at + em * 0.9} y={place + em * 0.3}>
					{real ? <tspan className="is-record">{recordText}</tspan> : null}
					{numbers.length > 0 ? (
						<tspan className={classes(stress && "is-followed")}>
							{`${real ? "\u2002" : ""}${numbersText(numbers)}`}
						</tspan>
					) : null}
				</text>
			</g>
		);
	});
}
