// How many columns show so many games largest, and what is new on their tables. Pure, for the projector's overview.
import type { Tile } from "../../../classroom/tiles.ts";

type TileMove = Tile["last"][number];

/** Width of a card for its height that suits what stands on it. */
const RATIO = 1.55;

/** Columns in which `count` cards are largest in a box of `width` by `height` px. */
export function columnsFor(count: number, width: number, height: number): number {
	let best = 1;
	let size = 0;
	for (let columns = 1; columns <= count; columns++) {
		const rows = Math.ceil(count / columns);
		const fits = Math.min(width / columns / RATIO, height / rows);
		if (fits > size) {
			size = fits;
			best = columns;
		}
	}
	return best;
}

const sameMove = (before: TileMove, after: TileMove): boolean =>
	before.type === "secret"
		? before.seat === after.seat
		: JSON.stringify(before) === JSON.stringify(after);

/**
 * Moves of a table that were not to be seen before: those added, and those that a reveal has opened. `before`: the
 * last moves as they were told earlier.
 */
export function newMoves(before: readonly TileMove[], after: readonly TileMove[]): TileMove[] {
	const open = (move: TileMove): boolean => move.type !== "secret";
	for (let known = Math.min(before.length, after.length); known > 0; known--) {
		const old = before.slice(-known);
		const fits = old.every((move, at) => {
			const now = after[at];
			return now !== undefined && sameMove(move, now);
		});
		if (!fits) continue;
		const revealed = after.filter(
			(move, at) => at < known && !open(old[at] as TileMove) && open(move),
		);
		return [...revealed, ...after.slice(known).filter(open)];
	}
	return after.filter(open);
}

/** Something that all may know, and where it has happened. */
export type Headline =
	| { kind: "move"; n: number; move: TileMove }
	| { kind: "deal"; n: number; clauses: readonly string[] }
	| { kind: "rupture" | "end"; n: number };

/** Moves that are worth a line for everybody. */
const TOLD: ReadonlySet<string> = new Set([
	"order",
	"answer",
	"accept",
	"offer",
	"call",
	"withdraw",
	"agency",
	"accident",
	"market",
]);
const isTold = ({ type, lever }: TileMove): boolean =>
	TOLD.has(type) && (type !== "answer" || lever !== "");

/** The latest moves of a game that are worth a line, the newest first; else the latest one that all may know. */
export function latestMoves({ last }: Pick<Tile, "last">, most: number): TileMove[] {
	const told = last.filter(isTold);
	const open = last.filter(({ type }) => type !== "secret");
	return (told.length > 0 ? told.slice(-most) : open.slice(-1)).reverse();
}

/** Headlines of a game between two looks at its tile; at the first look its latest move that is worth a line. */
export function headlines(before: Tile | undefined, after: Tile): Headline[] {
	const moves = before
		? newMoves(before.last, after.last).filter(isTold)
		: [after.last.findLast(isTold)];
	const told = moves.flatMap((move): Headline[] => {
		if (!move) return [];
		// the signature is told by what was signed
		if (move.type === "accept" && after.deal)
			return [{ kind: "deal", n: after.n, clauses: after.deal.clauses }];
		return [{ kind: "move", n: after.n, move }];
	});
	if (before?.phase !== "over" && after.phase === "over")
		told.push({ kind: after.ending === "rupture" ? "rupture" : "end", n: after.n });
	return told;
}
