// What an act would do at once, reckoned by carrying it out on a copy of the position.

import { give, heaviest } from "../../../rules/answers.ts";
import type { Answer, Book, Game, LeverId, Seat, Step, VarId } from "../../../rules/index.ts";
import { copyGame, entityScope, findAct, VARS } from "../../../rules/index.ts";
import { dropThreat, strike, takeBack } from "../../../rules/strike.ts";

/** A change of one number, in its own unit, rounded to 0.01. */
export interface Change {
	id: VarId;
	d: number;
}

function differences(before: Game, after: Game): Change[] {
	return VARS.flatMap((id) => {
		const d = Math.round((after.vars[id] - before.vars[id]) * 100) / 100;
		return d === 0 ? [] : [{ id, d }];
	});
}

/** Changes of an order as it strikes. Reads only what a view's position holds. */
export function orderChanges(
	book: Book,
	position: Game,
	lever: LeverId,
	act: string,
	step: Step,
): Change[] {
	const row = findAct(book, lever, act);
	if (!row) return [];
	const after = copyGame(position);
	strike(book, after, lever, row, step, "order");
	return differences(position, after);
}

/** Changes of an answer as it is given. */
export function answerChanges(book: Book, position: Game, seat: Seat, answer: Answer): Change[] {
	const after = copyGame(position);
	give(book, after, seat, answer, heaviest(after, seat));
	return differences(position, after);
}

/** Changes of dropping what is announced on a lever. */
export function dropChanges(book: Book, position: Game, lever: LeverId): Change[] {
	const after = copyGame(position);
	dropThreat(
		book,
		after,
		lever,
		findAct(book, lever, after.levers[lever].act),
		false,
		`drop:${lever}`,
	);
	return differences(position, after);
}

/** Changes of taking back what an agency did on its own. */
export function withdrawChanges(book: Book, position: Game): Change[] {
	const after = copyGame(position);
	for (const blow of after.blows)
		if (blow.source === "agency" && !blow.withdrawn) takeBack(book, after, blow);
	return differences(position, after);
}

/** The change of one number among others; 0 where it does not move. */
export function changeOf(changes: readonly Change[], id: VarId): number {
	return changes.find((one) => one.id === id)?.d ?? 0;
}

/**
 * Share of trade that still gets past the entity list, before and after a lever reaches `level`; null where the
 * lever has no part in it. Shares of 1.
 */
export function leakChange(
	book: Book,
	position: Game,
	lever: LeverId,
	level: number,
): { before: number; after: number } | null {
	if (lever !== "us.rule50" && lever !== "us.entity") return null;
	const leak = (game: Game): number =>
		1 - (entityScope(game) === 4 ? book.n.leakRule : book.n.leakNames);
	const after = copyGame(position);
	after.levers[lever].level = level;
	const [from, to] = [leak(position), leak(after)];
	return from === to ? null : { before: from, after: to };
}
