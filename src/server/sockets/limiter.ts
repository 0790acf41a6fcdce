// Token buckets: so much at once, so much a second. And a counter of failed guesses that closes a door for a while.

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

/** Failed guesses by address, and in all. A class behind one address may mistype often; a machine may not try for long. */
export interface Guesses {
	/** Whether this address may try. */
	may(address: string, now: number): boolean;
	/** A guess was wrong. What an address tries beyond its own limit counts no more: it would shut out all others. */
	failed(address: string, now: number): void;
}

const WINDOW = 60_000;

/** Allows `each` failures a minute for an address and `all` for everybody together. */
export function createGuesses(each = 30, all = 300): Guesses {
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
		failed: (address, now) => {
			turn(now);
			const before = byAddress.get(address) ?? 0;
			if (before >= each) return;
			sum += 1;
			byAddress.set(address, before + 1);
		},
	};
}
