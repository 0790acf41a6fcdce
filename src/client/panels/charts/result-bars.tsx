// A seat's four dimensions as bars of 25 points with a mark where the real course would have come out.
import type { CSSProperties, ReactNode } from "react";
import type { Seat } from "../../../rules/index.ts";
import { classes } from "../../ui/seat.ts";
import "./result-bars.css";

export interface ResultBar {
	id: string;
	name: string;
	/** Points of 25. */
	you: number;
	history: number;
	youText: string;
	gap: number;
	gapText: string;
	/** All of it in words. */
	label: string;
}

const FULL = 25;
/** Points between bar and mark from which the number finds room between them, on the narrowest bars too. */
const ROOM = 5;
const GRID = [0, 5, 10, 15, 20, 25];

/** Bars of one seat; the scale below is points of 25. */
export function ResultBars({ seat, bars }: { seat: Seat; bars: readonly ResultBar[] }): ReactNode {
	return (
		<div className={`result-bars ${seat}`}>
			<ul>
				{bars.map((bar) => {
					const style = {
						"--you": `${(bar.you / FULL) * 100}%`,
						"--history": `${(bar.history / FULL) * 100}%`,
					} as CSSProperties;
					return (
						<li key={bar.id}>
							<span>{bar.name}</span>
							<b className={classes(bar.gap < 0 ? "is-loss" : bar.gap > 0 && "is-gain")}>
								{bar.gapText}
							</b>
							<span className="result-track" style={style} role="img" aria-label={bar.label}>
								<i />
								<u />
								<em className={classes(bar.history - bar.you >= ROOM && "is-between")}>
									{bar.youText}
								</em>
							</span>
						</li>
					);
				})}
			</ul>
			<div className="result-scale" aria-hidden="true">
				{GRID.map((at) => (
					<span key={at}>{at}</span>
				))}
			</div>
		</div>
	);
}
