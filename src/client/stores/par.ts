// Par for a game on the page: where the record gives it, before long; else reckoned bit by bit beside the play.
import { parByMonth, parInParts, parSource } from "../../insight/history/par.ts";
import type { Book, GameOptions, Seat } from "../../rules/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import { atRest } from "./at-rest.ts";

/** Points by month, `us[0]` = month 1; a month that is not known yet is not there. */
export type ParTotals = Record<Seat, readonly number[]>;

const NONE: ParTotals = { us: [], cn: [] };
/** Milliseconds that a bit may take together. */
const BIT = 8;

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Ms the page rests before par is reckoned. */
const REST = 500;

/** Par that is reckoned while the page rests, or when one of its lists is read: no game opens with it. */
function beforeLong(reckon: () => ParTotals): ParTotals {
	let par: ParTotals | undefined;
	const known = (): ParTotals => {
		par ??= reckon();
		return par;
	};
	atRest(REST, known);
	return {
		get us() {
			return known().us;
		},
		get cn() {
			return known().cn;
		},
	};
}

/** Par of a game; where the computer must play for it, it is none yet, and `ready` is told of it later. */
export function parFor(
	book: Book,
	options: GameOptions,
	players: Scenario["players"],
	ready: (par: ParTotals) => void,
): ParTotals {
	if (parSource(book) === "record") return beforeLong(() => parByMonth(book, options));
	const parts = parInParts(book, options, players);
	const first = parts.next();
	if (first.done) return first.value;
	void (async () => {
		for (;;) {
			await breathe();
			const until = performance.now() + BIT;
			do {
				const part = parts.next();
				if (part.done) {
					ready(part.value);
					return;
				}
			} while (performance.now() < until);
		}
	})();
	return NONE;
}
