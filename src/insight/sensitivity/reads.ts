// Which numbers are read at all: by the replay of the record and its deals, by games of the characters, or by neither.
import { POLICIES, type Policy, type Temper } from "../../players/index.ts";
import { type Book, compile, type NumberId } from "../../rules/index.ts";
import { mindOf, playGame } from "../tournament/game.ts";
import { type NumberData, outcomeOf } from "./numbers.ts";

/** Where a number was read. `nowhere`: neither in the replay nor in a game that was tried. */
export type Reading = "replay" | "games" | "nowhere";

/** The numbers that anything reads while `run` goes on. */
function readBy(book: Book, run: (watched: Book) => void): ReadonlySet<string> {
	const read = new Set<string>();
	const numbers = new Proxy(book.data.numbers, {
		get(target, id) {
			read.add(String(id));
			return target[id as NumberId];
		},
	});
	run(compile({ ...book.data, numbers }));
	return read;
}

/** Games of each character against itself by which numbers are looked for that a replay does not read. */
export const GAMES = 3;

/**
 * Where each number of a book is read, found by watching: the record replayed and its deals bargained, then `GAMES`
 * short games of each character against itself. Takes a second or two; equal data give equal results.
 */
export function readingsOf(
	{ book, record, mandates }: Pick<NumberData, "book" | "record" | "mandates">,
	players: Readonly<Record<Policy, Temper>>,
): Readonly<Record<NumberId, Reading>> {
	const replay = readBy(book, (watched) => outcomeOf(watched, record, mandates));
	const games = readBy(book, (watched) => {
		for (const policy of POLICIES) {
			const mind = mindOf(watched, players[policy]);
			for (let seed = 1; seed <= GAMES; seed++) playGame(watched, { us: mind, cn: mind }, seed);
		}
	});
	const of = (id: string): Reading =>
		replay.has(id) ? "replay" : games.has(id) ? "games" : "nowhere";
	return Object.fromEntries(Object.keys(book.data.numbers).map((id) => [id, of(id)])) as Record<
		NumberId,
		Reading
	>;
}
