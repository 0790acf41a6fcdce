// Rows of stacked parts on one scale of 0 to 100%: each part has its hatching, its number and its name.
import type { CSSProperties, ReactNode } from "react";
import "./stack-bars.css";

export interface StackPart {
	id: string;
	count: number;
	/** "9 held" */
	text: string;
	/** How it is drawn: solid, hatched, dotted, or struck. */
	tone: "good" | "late" | "split" | "bad";
}

export interface StackRow {
	id: string;
	name: string;
	/** The share that counts, large: "89%". */
	share: string;
	/** Under the name: "11 clauses". */
	note: string;
	parts: readonly StackPart[];
	/** All of it in words. */
	label: string;
}

/** The rows. A part too narrow for its words has them in the key below. */
export function StackBars({ rows }: { rows: readonly StackRow[] }): ReactNode {
	return (
		<ul className="stack-bars">
			{rows.map(({ id, name, share, note, parts, label }) => {
				const all = parts.reduce((sum, { count }) => sum + count, 0);
				const shown = parts.filter(({ count }) => count > 0);
				return (
					<li key={id}>
						<p>
							<b>{share}</b> <strong>{name}</strong> <span>{note}</span>
						</p>
						<div className="stack-track" role="img" aria-label={label}>
							{shown.map(({ id: part, count, text, tone }) => (
								<span
									key={part}
									className={`is-${tone}`}
									style={{ "--share": count / all } as CSSProperties}
								>
									<i />
									<em>{text}</em>
								</span>
							))}
						</div>
					</li>
				);
			})}
		</ul>
	);
}
