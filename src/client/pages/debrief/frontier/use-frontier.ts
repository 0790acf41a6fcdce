// Asks the crew for the frontier of every month's talks; months arrive one by one.
import { useEffect, useState } from "react";
import type { MonthFrontier } from "../../../../insight/work/tasks.ts";
import type { GameRecord } from "../../../../record/index.ts";
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
		const job = insightCrew().start(
			{ kind: "frontier", record },
			(part) =>
				setFound((so) =>
					"frontier" in part ? { ...so, months: [...so.months, part] } : { ...so, of: part.months },
				),
			() => setFound({ ...nothing, again: true }),
		);
		job.done.catch(() => setFound((so) => ({ ...so, failed: true })));
		return () => job.stop();
	}, [record]);
	return found;
}
