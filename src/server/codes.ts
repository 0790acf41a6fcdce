// Short codes, hashed so that trying them takes long: away from the main thread, and never many at once.
import { type ScryptOptions, scrypt } from "node:crypto";
import * as cr from "../classroom/index.ts";

/** Cost of one hash: 8 MB and about 15 ms. All codes of 35 bits come to some twenty years of one core. */
const COST = { N: 2 ** 13, r: 8, p: 1, maxmem: 32_000_000 };
const BYTES = 16;
/** Hashes worked out at once; the system's other threads must remain for others. */
const AT_ONCE = 2;
/** Those who may wait for their turn. */
const MOST_WAITING = 1000;

/** So many codes are being hashed that one more would have to wait too long. */
export class TooManyCodes extends Error {}

export interface Codes {
	/**
	 * What is stored in a code's place; `of`: whose it is, as salt.
	 * @throws TooManyCodes where too many wait
	 */
	seal: (of: string, code: string) => Promise<string>;
	/** Fresh codes of a session, hashed. @throws TooManyCodes where too many wait */
	ready: (of: string, count: number) => Promise<cr.SealedCode[]>;
	/**
	 * Hashes a code that somebody has typed and does `then` with it, before anybody else's turn comes: so that what is
	 * counted against them counts before they try again. `may` is asked when the turn has come; null where it says no.
	 */
	tried: <T>(
		of: string,
		code: string,
		may: () => boolean,
		then: (hash: string) => Promise<T>,
	) => Promise<T | null>;
}

/** `cost`: of one hash, as scrypt wants it; only tests give another. */
export function createCodes(random: cr.RandomBytes, cost: ScryptOptions = COST): Codes {
	const hashOf = (of: string, code: string): Promise<string> =>
		new Promise((resolve, reject) => {
			scrypt(code, of, BYTES, cost, (error, key) => {
				if (error) reject(error);
				else resolve(key.toString("hex"));
			});
		});
	let running = 0;
	const waiting: (() => void)[] = [];

	async function inTurn<T>(work: () => Promise<T>): Promise<T> {
		if (running >= AT_ONCE) {
			if (waiting.length >= MOST_WAITING) throw new TooManyCodes("too many codes at once");
			// whoever ends hands its place over
			await new Promise<void>((turn) => {
				waiting.push(turn);
			});
		} else running++;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	}

	const seal = (of: string, code: string): Promise<string> => inTurn(() => hashOf(of, code));
	return {
		seal,
		ready: (of, count) =>
			Promise.all(
				Array.from({ length: count }, async () => {
					const code = cr.makeCode(cr.REJOIN_LETTERS, random);
					return { code, hash: await seal(of, code) };
				}),
			),
		tried: (of, code, may, then) =>
			inTurn(async () => (may() ? then(await hashOf(of, code)) : null)),
	};
}
