// How the ways of playing did in the tournament: the mean of each against all, seat by seat.

/** One pairing as a tournament leaves it; points above or below par, ruptures as a share of the games. */
export interface Pairing {
	us: string;
	cn: string;
	usVsPar: number;
	cnVsPar: number;
	rupture: number;
}

/** A way of playing from one seat, over all it met. */
export interface PolicyRow {
	policy: string;
	/** Points against par. */
	vsPar: number;
	/** Share of ruptured games, 0-1. */
	rupture: number;
}

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every policy from a seat, the best first. */
export function policyRows(
	policies: readonly string[],
	table: readonly Pairing[],
	seat: "us" | "cn",
): PolicyRow[] {
	return policies
		.map((policy) => {
			const own = table.filter((row) => row[seat] === policy);
			return {
				policy,
				vsPar: mean(own.map((row) => (seat === "us" ? row.usVsPar : row.cnVsPar))),
				rupture: mean(own.map(({ rupture }) => rupture)),
			};
		})
		.sort((a, b) => b.vsPar - a.vsPar);
}
