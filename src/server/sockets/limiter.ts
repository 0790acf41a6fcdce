// Token buckets: so much at once, so much a second. And a count by address that closes a door for a while.

/** How much at once, and how much a second. */
export interface Rate {
	readonly size: number;
	readonly perSecond: number;
}

/** A bucket of `size` tokens that fills by `perSecond`. */
export class Bucket {
	readonly #rate: Rate;
	#left: number;
	#at = 0;

	constructor(rate: Rate) {
		this.#rate = rate;
		this.#left = rate.size;
	}

	/** Takes one token; false where none is left. `now` in milliseconds. */
	take(now: number): boolean {
		const { size, perSecond } = this.#rate;
		const come = (Math.max(0, now - this.#at) / 1000) * perSecond;
		this.#left = Math.min(size, this.#left + come);
		this.#at = now;
		if (this.#left < 1) return false;
		this.#left -= 1;
		return true;
	}
}

/** How often something happens within a minute, by address and in all. */
export interface Tally {
	/** Whether it may happen once more at this address. */
	may(address: string, now: number): boolean;
	/** It has happened. Beyond an address's own limit it counts no more: that would shut out all others. */
	add(address: string, now: number): void;
}

const WINDOW = 60_000;

/** Allows `each` a minute for an address and `all` for everybody together. */
function createTally(each: number, all: number): Tally {
	let from = 0;
	let sum = 0;
	let byAddress = new Map<string, number>();
	const turn = (now: number): void => {
		if (now - from < WINDOW && now >= from) return;
		from = now;
		sum = 0;
		byAddress = new Map();
	};
	return {
		may: (address, now) => {
			turn(now);
			return sum < all && (byAddress.get(address) ?? 0) < each;
		},
		add: (address, now) => {
			turn(now);
			const before = byAddress.get(address) ?? 0;
			if (before >= each) return;
			sum += 1;
			byAddress.set(address, before + 1);
		},
	};
}

/** Failed guesses at codes and secrets. A class behind one address may mistype often; a machine may not try for long. */
export const createGuesses = (each = 30, all = 300): Tally => createTally(each, all);

/** People new to their classes, of whom one address, which may be a whole school's, brings in `each` within a minute. */
export const createNewcomers = (each: number): Tally => createTally(each, Number.POSITIVE_INFINITY);
