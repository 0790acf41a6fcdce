// Plays games of a class through sockets: each page reads its own view, decides by a seeded die, and sends.
import {
	type Book,
	type Game,
	legalMoves,
	mayMove,
	type Seat,
	type SeatMove,
} from "../../../src/rules/index.ts";
import { dieOf } from "../walk.ts";
import type { Client } from "./client.ts";

/** A page that knows its seat. */
export interface Player {
	client: Client;
	seat: Seat;
}

/** A calm move of the seat now, from its view alone; null where it is not its turn. */
export function chooseMove(
	book: Book,
	position: Game | null,
	seat: Seat,
	die: ReturnType<typeof dieOf>,
): SeatMove | null {
	if (!position || !mayMove(position, seat)) return null;
	const list = legalMoves(book, position, seat);
	const calm = position.phase === "plan" ? die.roll("calm", 3) > 0 : die.roll("calm", 2) === 0;
	if (position.phase === "talks") {
		const plain = list.find(({ type }) => type === "leave");
		return calm && plain ? plain : (list[die.roll("move", list.length)] ?? null);
	}
	return (calm ? list[0] : list[die.roll("move", list.length)]) ?? null;
}

/**
 * Lets both pages play until the game is over, or `enough` says so. Each sends as soon as it has something to
 * decide; a move that came too late for its step is chosen anew. Gives the number of moves acknowledged.
 */
export async function playOn(
	book: Book,
	players: readonly Player[],
	seed: number,
	enough: () => boolean = () => false,
): Promise<number> {
	const die = dieOf(seed);
	let moves = 0;
	const over = (): boolean =>
		enough() || players.some(({ client }) => client.position?.phase === "over");
	const run = async (player: Player): Promise<void> => {
		const { client, seat } = player;
		while (!over()) {
			const move = chooseMove(book, client.position, seat, die);
			if (!move) {
				await client.until(
					() => over() || (client.position !== null && mayMove(client.position, seat)),
					`${seat} to move`,
				);
				continue;
			}
			const seq = client.table?.seq ?? 0;
			const reply = await client.move(move);
			if (reply.type === "done") {
				moves++;
				await client.until(() => over() || (client.table?.seq ?? 0) >= reply.seq, "own move shown");
			} else if (
				reply.type === "refused" &&
				["stale", "slowDown", "storage"].includes(reply.code)
			) {
				await new Promise((tick) => setTimeout(tick, 40));
			} else {
				await client.until(() => over() || (client.table?.seq ?? 0) > seq, JSON.stringify(reply));
			}
		}
	};
	await Promise.all(players.map(run));
	return moves;
}
