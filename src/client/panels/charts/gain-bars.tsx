// Gains with their uncertainty: a bar from nothing to the mean, a whisker for the interval, one row a month.
import type { CSSProperties, ReactNode } from "react";
import type { Seat } from "../../../rules/index.ts";
import { classes } from "../../ui/seat.ts";
import "./gain-bars.css";

export interface GainBar {
	id: string;
	when: string;
	text: string;
	/** Said smaller below. */
	under: string;
	/** Null where there is nothing to compare with. */
	gain: number | null;
	within: number;
	/** The whole interval lies above nothing. */
	sure: boolean;
	/** The gain in words. */
	label: string;
}

/** Whole points between the scale's ticks, so that there are few of them. */
const stepOf = (width: number): number =>
	[1, 2, 5, 10, 20, 50].find((step) => width / step <= 6) ?? 100;

/** The rows on one scale that always shows nothing and one point to either side. */
export function GainBars({
	seat,
	rows,
	tick,
}: {
	seat: Seat;
	rows: readonly GainBar[];
	/** Words for a number of points. */
	tick: (points: number) => string;
}): ReactNode {
	const ends = rows.flatMap(({ gain, within }) =>
		gain === null ? [] : [gain - within, gain + within],
	);
	const low = Math.floor(Math.min(-1, ...ends));
	const high = Math.ceil(Math.max(1, ...ends));
	const step = stepOf(high - low);
	const at = (points: number): number => ((points - low) / (high - low)) * 100;
	const ticks: number[] = [];
	for (let points = Math.ceil(low / step) * step; points <= high; points += step)
		ticks.push(points);
	return (
		<div className={classes("gains", seat)}>
			<ul>
				{rows.map(({ id, when, text, under, gain, within, sure, label }) => (
					<li key={id} className={classes(sure && "is-sure")}>
						<b>{when}</b>
						<span className="gains-text">
							{text}
							<small>{under}</small>
						</span>
						<span
							className="gains-track"
							role="img"
							aria-label={gain === null ? text : label}
							style={{ "--zero": `${at(0)}%` } as CSSProperties}
						>
							{gain === null ? null : (
								<>
									<i
										className="gains-bar"
										style={{
											left: `${at(Math.min(0, gain))}%`,
											width: `${at(Math.abs(gain)) - at(0)}%`,
										}}
									/>
									<i
										className="gains-within"
										style={{
											left: `${at(gain - within)}%`,
											width: `${at(gain + within) - at(gain - within)}%`,
										}}
									/>
								</>
							)}
						</span>
					</li>
				))}
			</ul>
			<div className="gains-scale" aria-hidden="true">
				{ticks.map((points) => (
					<span key={points} style={{ left: `${at(points)}%` }}>
						{tick(points)}
					</span>
				))}
			</div>
		</div>
	);
}
