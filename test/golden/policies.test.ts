// What the policies choose in seeded games, as fingerprints under version control: a quicker thought must choose alike.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Mind, mindOf, playOut, shortGame } from "../../src/insight/tournament/game.ts";
import { hash32 } from "../../src/players/dice.ts";
import { decide, POLICIES, type Policy } from "../../src/players/index.ts";
import { createGame, type Seat, type SeatMove } from "../../src/rules/index.ts";
import { readBook } from "../support/read-book.ts";
import { shippedScenario } from "../support/scenario.ts";

const GOLDEN = new URL("policies.txt", import.meta.url);
const book = readBook();
const { players } = shippedScenario();

/** All moves of one seeded game. */
function movesOf(minds: Readonly<Record<Seat, Mind>>, seed: number): SeatMove[] {
	const moves: SeatMove[] = [];
	const noted =
		(mind: Mind): Mind =>
		(seen, thought) => {
			const move = mind(seen, thought);
			moves.push(move);
			return move;
		};
	playOut(
		book,
		createGame(book, shortGame(book)),
		{ us: noted(minds.us), cn: noted(minds.cn) },
		seed,
	);
	return moves;
}

const against = (n: number): Policy => POLICIES[(n * 3 + 1) % POLICIES.length] as Policy;

it("lets every policy choose as it did before (GOLDEN=write to accept a change of rules or numbers)", () => {
	const lines = POLICIES.map((us, n) => {
		const cn = against(n);
		const minds = { us: mindOf(book, players[us]), cn: mindOf(book, players[cn]) };
		const moves = movesOf(minds, 2025);
		return `${us} ${cn} ${moves.length} ${hash32(JSON.stringify(moves)).toString(16)}`;
	});
	if (process.env.GOLDEN === "write") writeFileSync(GOLDEN, `${lines.join("\n")}\n`);
	expect(lines).toEqual(readFileSync(GOLDEN, "utf8").trim().split("\n"));
});

it("chooses the same from memory as by thinking anew", () => {
	const forgetful =
		(policy: Policy): Mind =>
		(seen, thought) =>
			decide(book, seen, thought, players[policy])?.move as SeatMove;
	const minds = { us: mindOf(book, players.bold), cn: mindOf(book, players.careful) };
	const anew = { us: forgetful("bold"), cn: forgetful("careful") };
	for (const seed of [1, 2, 3, 1])
		expect({ seed, moves: movesOf(minds, seed) }).toEqual({ seed, moves: movesOf(anew, seed) });
});
