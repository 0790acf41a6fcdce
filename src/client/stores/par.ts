// Par for a game on the page: at once where the record gives it, else reckoned bit by bit beside the play.
import { parInParts } from "../../insight/history/par.ts";
import type { Book, GameOptions, Seat } from "../../rules/index.ts";
import type { Scenario } from "../../scenario/index.ts";

/** Points by month, `us[0]` = month 1; a month that is not known yet is not there. */
export type ParTotals = Record<Seat, readonly number[]>;

const NONE: ParTotals = { us: [], cn: [] };
/** Milliseconds that a bit may take together. */
const BIT = 8;

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Par of a game; where it is not known at once it is none, and `ready` is told of it later. */
export function parFor(
	book: Book,
	options: GameOptions,
	players: Scenario["players"],
	ready: (par: ParTotals) => void,
): ParTotals {
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
