// All deals side by side: which clause was signed in which game, and in the record.
import type { ClassDeal } from "../../../classroom/after/deals.ts";
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";

export type Giver = "us" | "cn" | "both";

/** A clause in one game: the months it was signed in, and whether exactly worded each time. */
export interface Signed {
	months: readonly number[];
	exact: boolean;
}

export interface DealRow {
	clause: string;
	giver: Giver;
	/** Signed in the record. */
	record: Signed | null;
	/** Signed in each game, in the order of `games`. */
	games: readonly (Signed | null)[];
	/** Games in which it was signed. */
	count: number;
}

export interface DealModel {
	games: readonly number[];
	rows: readonly DealRow[];
	/** Games with a deal at all. */
	signed: number;
	/** Deals of the record in the months that were played. */
	recorded: number;
	/** The clause signed in most games. */
	top: DealRow | null;
	/** The game with most of the record's clauses. */
	closest: { game: number; shared: number; of: number } | null;
	/** `each`: all signed, and no clause in more than one game. */
	finding: "empty" | "nobody" | "some" | "all" | "each";
}

/** Games that the record counts for where clauses are many: its own shall be seen. */
const RECORDED = 1.5;

const GIVERS: readonly Giver[] = ["us", "cn", "both"];

function signedIn(deals: readonly ClassDeal[]): Map<string, Signed & { giver: Giver }> {
	const found = new Map<string, { months: number[]; exact: boolean; giver: Giver }>();
	for (const { month, rows } of deals)
		for (const row of rows)
			for (const giver of GIVERS)
				for (const { clause } of row[giver]) {
					const known = found.get(clause) ?? { months: [], exact: true, giver };
					if (!known.months.includes(month)) known.months.push(month);
					known.exact &&= row.exact;
					found.set(clause, known);
				}
	return found;
}

/** The clauses of all games; those signed in most games first, by who gives. */
export function dealModel({ games, deals }: Pick<ClassDebrief, "games" | "deals">): DealModel {
	const numbers = games.map(({ game }) => game);
	const of = (game: number): readonly ClassDeal[] => deals.filter((deal) => deal.game === game);
	const record = signedIn(of(0));
	const byGame = numbers.map((game) => signedIn(of(game)));
	const clauses = new Map(
		[record, ...byGame].flatMap((signed) => [...signed].map(([id, { giver }]) => [id, giver])),
	);
	const plain = (one: (Signed & { giver: Giver }) | undefined): Signed | null =>
		one ? { months: one.months, exact: one.exact } : null;
	const rows = [...clauses].map(([clause, giver]): DealRow => {
		const cells = byGame.map((signed) => plain(signed.get(clause)));
		return {
			clause,
			giver,
			record: plain(record.get(clause)),
			games: cells,
			count: cells.filter((cell) => cell !== null).length,
		};
	});
	const weight = (row: DealRow): number => row.count + (row.record ? RECORDED : 0);
	rows.sort((a, b) => weight(b) - weight(a));
	const signed = byGame.filter(({ size }) => size > 0).length;
	const shared = byGame.map((own, i) => ({
		game: numbers[i] as number,
		shared: [...record.keys()].filter((clause) => own.has(clause)).length,
		extra: own.size,
	}));
	const closest = [...shared].sort((a, b) => b.shared - a.shared || a.extra - b.extra)[0];
	// among equals the record's own, as the rows stand
	const top = rows.reduce<DealRow | null>(
		(best, row) => (row.count > (best?.count ?? 0) ? row : best),
		null,
	);
	return {
		games: numbers,
		rows,
		signed,
		recorded: of(0).length,
		top,
		closest:
			closest && closest.shared > 0
				? { game: closest.game, shared: closest.shared, of: record.size }
				: null,
		finding:
			numbers.length === 0
				? "empty"
				: signed === 0
					? "nobody"
					: signed === numbers.length
						? signed > 1 && top?.count === 1
							? "each"
							: "all"
						: "some",
	};
}

/** The `most` weightiest rows, put together by who gives; and how many are left out. */
export function shownRows(
	rows: readonly DealRow[],
	most: number,
): { groups: readonly { giver: Giver; rows: readonly DealRow[] }[]; left: number } {
	const kept = rows.slice(0, Math.max(0, most));
	const groups = GIVERS.map((giver) => ({
		giver,
		rows: kept.filter((row) => row.giver === giver),
	})).filter((group) => group.rows.length > 0);
	return { groups, left: rows.length - kept.length };
}
