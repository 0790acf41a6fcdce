// Par for a game on the page: where the record gives it, when it is first read; else reckoned bit by bit beside the play.
import { parByMonth, parInParts, parSource } from "../../insight/history/par.ts";
import type { Book, GameOptions, Seat } from "../../rules/index.ts";
import type { Scenario } from "../../scenario/index.ts";

/** Points by month, `us[0]` = month 1; a month that is not known yet is not there. */
export type ParTotals = Record<Seat, readonly number[]>;

const NONE: ParTotals = { us: [], cn: [] };
/** Milliseconds that a bit may take together. */
const BIT = 8;

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Par that is reckoned once one of its lists is read: no game opens with it. */
function whenRead(reckon: () => ParTotals): ParTotals {
	let par: ParTotals | undefined;
	const known = (): ParTotals => {
		par ??= reckon();
		return par;
	};
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
	if (parSource(book) === "record") return whenRead(() => parByMonth(book, options));
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
