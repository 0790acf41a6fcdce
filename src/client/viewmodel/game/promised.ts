// What a seat's lever is bound by.
import { type LeverId, OPEN } from "../../../rules/index.ts";
import { binds, live } from "../../../rules/promises.ts";
import type { Moment } from "./moment.ts";

/** A promise of the own seat that stands on one of its levers. */
export interface PromisedHere {
	clause: string;
	/** Last month it binds; null = without end. */
	until: number | null;
	/** The level promised is not reached yet: each month brings the lever nearer to it by itself. */
	coming: boolean;
}

/** Promises that bind the seat's `lever` now. */
export function promisedOn({ view }: Pick<Moment, "view">, lever: LeverId): PromisedHere[] {
	const { level } = view.position.levers[lever];
	return view.position.promises
		.filter((one) => one.lever === lever && binds(one, view.seat) && live(one))
		.map(({ clause, until, floor }) => ({
			clause,
			until: until >= OPEN ? null : until,
			coming: level < floor,
		}));
}
