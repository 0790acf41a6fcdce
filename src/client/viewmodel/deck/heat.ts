// Which games ruptured, when and after what; where none did, which came nearest.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { Heat } from "../../../classroom/after/heat.ts";

export interface HeatModel {
	/** Games that ruptured. */
	ruptured: number;
	of: number;
	/** Month of the first rupture; 0 = none. */
	first: number;
	/** The hottest game. */
	hottest: Heat | null;
	/** Games to be told, `most` of them: those that ruptured, then the hottest. */
	rows: readonly Heat[];
	/** Ruptured games beyond those. */
	left: number;
	finding: "empty" | "none" | "some" | "all";
}

/** How hot the games became. */
export function heatModel({ heat }: Pick<ClassDebrief, "heat">, most: number): HeatModel {
	const ruptured = heat.filter((one) => one.ruptured);
	return {
		ruptured: ruptured.length,
		of: heat.length,
		first: ruptured.length === 0 ? 0 : Math.min(...ruptured.map(({ month }) => month)),
		hottest: heat[0] ?? null,
		rows: heat.slice(0, most),
		left: Math.max(0, ruptured.length - most),
		finding:
			heat.length === 0
				? "empty"
				: ruptured.length === 0
					? "none"
					: ruptured.length === heat.length
						? "all"
						: "some",
	};
}
