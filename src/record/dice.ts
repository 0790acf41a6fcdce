// Dice for every host: live ones by seed, recorded ones for replay, fixed ones for tests, and a scribe that writes rolls down.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { hashText } from "../scenario/index.ts";
import type { Chance, Die } from "./types.ts";

/** What went wrong with a roll: left out, of another site or size, or out of range. */
export type DiceFault = "diceMissing" | "wrongDie";

/** A roll that the record or the test does not have. */
export class DiceError extends Error {
	readonly fault: DiceFault;
	/** Position of the roll among its dice, from 0. */
	readonly at: number;
	readonly site: string;
	readonly n: number;
	constructor(fault: DiceFault, at: number, site: string, n: number) {
		super(`${fault}: roll ${at + 1} at ${site}, 0..${n - 1}`);
		this.name = "DiceError";
		this.fault = fault;
		this.at = at;
		this.site = site;
		this.n = n;
	}
}

/** @throws RangeError where a die has no sides that a 32-bit generator could give fairly */
function checkSides(site: string, n: number): void {
	if (!Number.isInteger(n) || n < 1 || n > 0x1_0000_0000)
		throw new RangeError(`no die of ${n} sides at ${site}`);
}

/**
 * Live dice: the sfc32 generator, started by the SHA-256 of a seed. The same seed always gives the same
 * rolls, so a seed must stay secret while its game runs; take it from `crypto.getRandomValues`.
 */
export function liveDice(seed: string | Uint8Array): Chance {
	const hash = typeof seed === "string" ? hashText(seed) : bytesToHex(sha256(seed));
	const word = (n: number): number => Number.parseInt(hash.slice(n * 8, n * 8 + 8), 16) | 0;
	let a = word(0);
	let b = word(1);
	let c = word(2);
	let counter = word(3);
	const next = (): number => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return sum >>> 0;
	};
	for (let i = 0; i < 12; i++) next();
	return {
		roll(site, n) {
			checkSides(site, n);
			// values above the last whole multiple of n would favour small numbers: roll again
			const fair = 0x1_0000_0000 - (0x1_0000_0000 % n);
			let value = next();
			while (value >= fair) value = next();
			return value % n;
		},
	};
}

/** Dice that must come in a given order; each names its site and size. */
export interface OrderedDice extends Chance {
	/** Rolls not used yet. */
	left(): number;
}

/** The dice of a record's entry. @throws DiceError where the game rolls otherwise than the record says */
export function recordedDice(dice: readonly Die[]): OrderedDice {
	let used = 0;
	return {
		roll(site, n) {
			checkSides(site, n);
			const die = dice[used];
			if (!die) throw new DiceError("diceMissing", used, site, n);
			if (die.site !== site || die.n !== n) throw new DiceError("wrongDie", used, site, n);
			if (!Number.isInteger(die.value) || die.value < 0 || die.value >= n)
				throw new DiceError("wrongDie", used, site, n);
			used++;
			return die.value;
		},
		left: () => dice.length - used,
	};
}

/** Fixed dice for tests: pairs of site and value. Throws where a roll is missing, of another site or too large. */
export function fixedDice(
	rolls: readonly (readonly [site: string, value: number])[],
): OrderedDice & {
	/** @throws Error where rolls were given that nobody made */
	assertUsed(): void;
} {
	let used = 0;
	return {
		roll(site, n) {
			checkSides(site, n);
			const fixed = rolls[used];
			if (!fixed) throw new DiceError("diceMissing", used, site, n);
			if (fixed[0] !== site || fixed[1] >= n || fixed[1] < 0)
				throw new DiceError("wrongDie", used, site, n);
			used++;
			return fixed[1];
		},
		left: () => rolls.length - used,
		assertUsed() {
			const next = rolls[used];
			if (next) throw new Error(`${rolls.length - used} dice left, next: ${next[0]}`);
		},
	};
}

/** Passes rolls through and writes them down. */
export function scribe(chance: Chance): Chance & { readonly dice: Die[] } {
	const dice: Die[] = [];
	return {
		dice,
		roll(site, n) {
			const value = chance.roll(site, n);
			dice.push({ site, n, value });
			return value;
		},
	};
}
