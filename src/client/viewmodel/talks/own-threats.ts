// Announcements of the own seat that a deal would leave standing, and that go against what it promises.
import type { Book, Game, LeverId, Seat, Swap } from "../../../rules/index.ts";

/** An act that takes force in spite of the deal. */
export interface OwnThreat {
	lever: LeverId;
	act: string;
	/** Month in which it takes force. */
	due: number;
	/** What is promised on its lever. */
	clause: string;
}

/** What the seat has announced on levers on which `rows` would have it promise something, and what no row takes back. */
export function ownThreats(
	book: Book,
	{ levers }: Game,
	seat: Seat,
	rows: readonly Swap[],
): OwnThreat[] {
	const given = rows.flatMap((row) =>
		[...row[seat], ...row.both].flatMap(({ clause }) => book.clauses[clause] ?? []),
	);
	const takenBack = new Set(
		given.flatMap(({ op, lever, amount }) =>
			op === "dropThreat" || (op === "suspend" && lever !== "" && levers[lever].announced > amount)
				? [lever]
				: [],
		),
	);
	return given.flatMap(({ id, lever }): OwnThreat[] => {
		if (lever === "" || takenBack.has(lever)) return [];
		const { announced, act, due } = levers[lever];
		return announced < 0 ? [] : [{ lever, act, due, clause: id }];
	});
}
