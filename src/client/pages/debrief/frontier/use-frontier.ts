// Asks the crew for the frontier of every month's talks, one by one: what a person asks for meanwhile comes between.
import { useEffect, useState } from "react";
import type { MonthFrontier } from "../../../../insight/work/tasks.ts";
import type { GameRecord } from "../../../../record/index.ts";
import type { Job } from "../../../stores/crew.ts";
import { insightCrew } from "../../../stores/insight.ts";

export interface Frontiers {
	months: readonly MonthFrontier[];
	/** Months with talks; null while that is not known. */
	of: number | null;
	/** A worker died, and all is reckoned once more. */
	again: boolean;
	failed: boolean;
}

const nothing: Frontiers = { months: [], of: null, again: false, failed: false };

/** The frontiers of a record as they are reckoned. */
export function useFrontier(record: GameRecord): Frontiers {
	const [found, setFound] = useState(nothing);
	useEffect(() => {
		setFound(nothing);
		let job: Job<"frontier"> | undefined;
		let left = false;
		const ask = (at: number): void => {
			let of = 0;
			job = insightCrew().start(
				{ kind: "frontier", record, at },
				(part) => {
					if ("frontier" in part)
						return setFound((so) => ({ ...so, months: [...so.months, part] }));
					of = part.months;
					setFound((so) => ({ ...so, of }));
				},
				() => setFound((so) => ({ ...so, months: so.months.slice(0, at), again: true })),
			);
			job.done.then(
				() => !left && at + 1 < of && ask(at + 1),
				() => setFound((so) => ({ ...so, failed: true })),
			);
		};
		ask(0);
		return () => {
			left = true;
			job?.stop();
		};
	}, [record]);
	return found;
}
