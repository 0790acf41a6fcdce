// The tournament's outcome as it is kept: what the page on trust and the document on it are made from.
import { POLICIES } from "../../players/types.ts";
import type { Balance } from "./balance.ts";
import type { Shake } from "./shaken.ts";
import type { Par, Row } from "./table.ts";

/** As `npm run tournament -- --write` keeps it. */
export interface KeptTournament {
	/** Hash of the rule data and the policies that played. */
	generatedFrom: string;
	games: number;
	seed: number;
	par: Par;
	table: readonly Row[];
	seatGap: number;
	balance: Balance;
	/** `scenarios` 0 = none was shaken. */
	shake: Pick<Shake, "scenarios" | "held"> & Partial<Omit<Shake, "scenarios" | "held">>;
	ok: boolean;
}

/** A policy against itself. */
export interface Mirror {
	policy: string;
	us: number;
	cn: number;
	/** Washington's gain over par less Beijing's, and half its 95% interval. */
	gap: number;
	within: number;
	/** Share of games that ruptured, 0-1. */
	rupture: number;
	/** Most games ruptured: the gap is told, not judged. */
	wrecked: boolean;
}

/** Each policy against itself, in the order of the list. */
export const mirrorsOf = (table: readonly Row[]): Mirror[] =>
	POLICIES.flatMap((policy) =>
		table
			.filter((row) => row.us === policy && row.cn === policy)
			.map(({ usVsPar, cnVsPar, usCi, cnCi, rupture }) => ({
				policy,
				us: usVsPar,
				cn: cnVsPar,
				gap: usVsPar - cnVsPar,
				within: Math.sqrt(usCi * usCi + cnCi * cnCi),
				rupture,
				wrecked: rupture > 0.5,
			})),
	);
