// Token buckets: so much at once, so much a second. And a counter of failed guesses that closes a door for a while.

/** Takes one token; false where none is left. Time in milliseconds. */
export type Bucket = (now: number) => boolean;

/** A bucket of `size` tokens that fills by `perSecond`. */
export function bucket(size: number, perSecond: number): Bucket {
	let left = size;
	let at = 0;
	return (now) => {
		left = Math.min(size, left + (Math.max(0, now - at) / 1000) * perSecond);
		at = now;
		if (left < 1) return false;
		left -= 1;
		return true;
	};
}

/** Failed guesses by address, and in all. A class behind one address may mistype often; a machine may not try for long. */
export interface Guesses {
	/** Whether this address may try. */
	may(address: string, now: number): boolean;
	/** A guess was wrong. */
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
			sum += 1;
			byAddress.set(address, (byAddress.get(address) ?? 0) + 1);
		},
	};
}
