// Puts the clauses of a package into rows, as negotiators pair them: like for like, then weight for weight.
import type { Book, Clause, Pick, Swap } from "../../rules/index.ts";
import { TWIN } from "../../rules/retaliation/marks.ts";

interface Piece {
	pick: Pick;
	clause: Clause;
}

interface Pair {
	us: Piece;
	cn: Piece[];
	/** Chips of the American clause that nothing stands against yet. */
	open: number;
}

const heaviestFirst = (a: Piece, b: Piece): number => b.clause.weight - a.clause.weight;
const isThreat = (piece: Piece): boolean => piece.clause.op === "dropThreat";
const picks = (pieces: readonly Piece[]): Pick[] => pieces.map((piece) => piece.pick);

/** True where both clauses do the same to levers of the same kind: fees for fees. */
const alike = (us: Clause, cn: Clause): boolean =>
	us.lever !== "" && TWIN[us.lever] === cn.lever && us.op === cn.op;

/**
 * Rows of a paper with these clauses, all loosely worded. Like stands against like; then the heaviest Chinese
 * clause goes to the American one with most chips still open. Threats taken back, clauses of both sides and what
 * finds nothing to stand against have rows of their own. Clauses the book does not know are left out.
 */
export function arrange(book: Book, all: readonly Pick[]): Swap[] {
	const pieces = all.flatMap((pick): Piece[] => {
		const clause = book.clauses[pick.clause];
		return clause ? [{ pick, clause }] : [];
	});
	const of = (seat: Clause["seat"]): Piece[] => pieces.filter((one) => one.clause.seat === seat);
	const pairs: Pair[] = of("us")
		.filter((one) => !isThreat(one))
		.sort(heaviestFirst)
		.map((us) => ({ us, cn: [], open: us.clause.weight }));
	const alone: Piece[] = of("cn").filter(isThreat);
	const rest: Piece[] = [];
	for (const cn of of("cn").filter((one) => !isThreat(one))) {
		const pair = pairs.find((one) => one.cn.length === 0 && alike(one.us.clause, cn.clause));
		if (pair) {
			pair.cn.push(cn);
			pair.open -= cn.clause.weight;
		} else rest.push(cn);
	}
	for (const cn of rest.sort(heaviestFirst)) {
		let widest: Pair | null = null;
		for (const pair of pairs) if (pair.open > (widest?.open ?? 0)) widest = pair;
		if (widest) {
			widest.cn.push(cn);
			widest.open -= cn.clause.weight;
		} else alone.push(cn);
	}
	const row = (us: readonly Piece[], cn: readonly Piece[], both: readonly Piece[]): Swap => ({
		us: picks(us),
		cn: picks(cn),
		both: picks(both),
		exact: false,
	});
	const rows = pairs.map((pair) => row([pair.us], pair.cn, []));
	const threats = of("us").filter(isThreat);
	if (threats.length > 0 || alone.length > 0) {
		if (threats.length > 0) rows.push(row(threats, [], []));
		if (alone.length > 0) rows.push(row([], alone, []));
	}
	const both = of("both");
	if (both.length > 0) rows.push(row([], [], both));
	return rows;
}
