// Forecasts as dumbbells: a mark at the chance that was given, a dot at what came, the bar between is the miss.
import type { CSSProperties, ReactNode } from "react";
import type { Seat } from "../../../rules/index.ts";
import { classes } from "../../ui/seat.ts";
import "./dumbbells.css";

export interface Dumbbell {
	id: string;
	when: string;
	text: string;
	/** Chance given, 0 to 1. */
	chance: number;
	/** What came; null where the condition was not met. */
	came: boolean | null;
	/** All of it in words. */
	label: string;
}

const GRID = [0, 0.25, 0.5, 0.75, 1];

/** A list of forecasts on one scale of 0 to 100%. */
export function Dumbbells({
	seat,
	rows,
	percent,
}: {
	seat: Seat;
	rows: readonly Dumbbell[];
	/** Words for a share of 1. */
	percent: (share: number) => string;
}): ReactNode {
	return (
		<div className={`dumbs ${seat}`}>
			<div className="dumbs-scale" aria-hidden="true">
				{GRID.map((at) => (
					<span key={at} style={{ left: `${at * 100}%` }}>
						{percent(at)}
					</span>
				))}
			</div>
			<ul>
				{rows.map((row) => {
					const end = row.came === null ? row.chance : Number(row.came);
					const style = {
						"--from": `${Math.min(row.chance, end) * 100}%`,
						"--wide": `${Math.abs(row.chance - end) * 100}%`,
						"--chance": `${row.chance * 100}%`,
						"--end": `${end * 100}%`,
					} as CSSProperties;
					const missed = row.came !== null && Math.abs(row.chance - end) > 0.5;
					return (
						<li
							key={row.id}
							className={classes(missed && "is-missed", row.came === null && "is-void")}
						>
							<span className="dumbs-when">{row.when}</span>
							<span className="dumbs-text">{row.text}</span>
							<span className="dumbs-track" style={style} role="img" aria-label={row.label}>
								<i className="dumbs-bar" />
								<i className="dumbs-chance" />
								{row.came === null ? null : (
									<i className={classes("dumbs-end", row.came && "has-come")} />
								)}
							</span>
						</li>
					);
				})}
			</ul>
		</div>
	);
}
