// What a seat's lever is bound by.
import { type Act, type LeverId, OPEN, type Promise_ } from "../../../rules/index.ts";
import { binds, disputes, live } from "../../../rules/promises.ts";
import { severityOf } from "../../../rules/strike.ts";
import { harmOf } from "./harm.ts";
import type { Moment } from "./moment.ts";

/** A promise of the own seat that stands on one of its levers. */
export interface PromisedHere {
	clause: string;
	/** Last month it binds; null = without end. */
	until: number | null;
	/** The level promised is not reached yet: each month brings the lever nearer to it by itself. */
	coming: boolean;
	/** What the act at hand would do to it. */
	verdict: Verdict;
}

/**
 * `later`: announcing it breaks nothing yet, carrying it out would break or dispute it. `allowed`: a blow, but one so
 * small that loose words leave room for it.
 */
export type Verdict = "breaks" | "disputes" | "later" | "allowed" | "keeps";

/** The act at hand: `now` false where it can only be announced. */
export interface AtHand {
	act: Act;
	now: boolean;
}

/** Promises that bind the seat's `lever` now, and what the act at hand would do to each. */
export function promisedOn(
	{ book, view }: Pick<Moment, "book" | "view">,
	lever: LeverId,
	{ act, now }: AtHand,
): PromisedHere[] {
	const { level } = view.position.levers[lever];
	const severity = severityOf(book, view.position, lever, act, "now");
	const source = now ? "order" : "due";
	const harm = harmOf(book, view.position, view.seat, { lever, severity, step: "now", source });
	const verdict = (one: Promise_): Verdict => {
		if (harm === "") return severity > 0 ? "allowed" : "keeps";
		return !now ? "later" : disputes(one) ? "disputes" : "breaks";
	};
	return view.position.promises
		.filter((one) => one.lever === lever && binds(one, view.seat) && live(one))
		.map((one) => ({
			clause: one.clause,
			until: one.until >= OPEN ? null : one.until,
			coming: level < one.floor,
			verdict: verdict(one),
		}));
}
