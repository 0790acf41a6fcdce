// The cross-table: every policy against every policy, with means, confidence, best replies.
import type { Seat } from "../../rules/index.ts";
import { hundredth } from "../rounding.ts";
import type { Result } from "./game.ts";

/** A pairing's games, summed up. Scores are points of 100; `…VsPar` are differences to the record's seat. */
export interface Row {
	us: string;
	cn: string;
	games: number;
	usScore: number;
	cnScore: number;
	usVsPar: number;
	cnVsPar: number;
	/** Half-width of the 95% confidence interval of `usScore` and `cnScore`. */
	usCi: number;
	cnCi: number;
	/** Share of games that ended in rupture, 0-1, and the half-width of its 95% interval (Wilson). */
	rupture: number;
	ruptureCi: number;
}

/** Final score of each seat in the record. */
export type Par = Readonly<Record<Seat, number>>;

const Z = 1.96;
const thousandth = (x: number): number => Math.round(x * 1000) / 1000;

/** Mean and half-width of its 95% interval; the width is 0 where there is one value only. */
export function meanOf(values: readonly number[]): { mean: number; ci: number } {
	const n = values.length;
	const mean = values.reduce((sum, x) => sum + x, 0) / n;
	if (n < 2) return { mean, ci: 0 };
	const variance = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (n - 1);
	return { mean, ci: Z * Math.sqrt(variance / n) };
}

/** Half-width of Wilson's interval of a share. */
function shareCi(p: number, n: number): number {
	const z2 = Z * Z;
	return (Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
}

/** Sums up one pairing. */
export function rowOf(us: string, cn: string, results: readonly Result[], par: Par): Row {
	const a = meanOf(results.map((r) => r.us));
	const b = meanOf(results.map((r) => r.cn));
	const n = results.length;
	const ruptures = results.filter((r) => r.rupture).length / n;
	return {
		us,
		cn,
		games: n,
		usScore: hundredth(a.mean),
		cnScore: hundredth(b.mean),
		usVsPar: hundredth(a.mean - par.us),
		cnVsPar: hundredth(b.mean - par.cn),
		usCi: hundredth(a.ci),
		cnCi: hundredth(b.ci),
		rupture: thousandth(ruptures),
		ruptureCi: thousandth(shareCi(ruptures, n)),
	};
}

/** By seat: for each policy of the other seat, the policy that scores best against it. */
export type BestReplies = Record<Seat, Record<string, string>>;

/** Best replies of a table; of equals the first in the list. */
export function bestRepliesOf(policies: readonly string[], table: readonly Row[]): BestReplies {
	const out: BestReplies = { us: {}, cn: {} };
	for (const against of policies) {
		let us: Row | null = null;
		let cn: Row | null = null;
		for (const row of table) {
			if (row.cn === against && (!us || row.usScore > us.usScore)) us = row;
			if (row.us === against && (!cn || row.cnScore > cn.cnScore)) cn = row;
		}
		if (us) out.us[against] = us.us;
		if (cn) out.cn[against] = cn.cn;
	}
	return out;
}
