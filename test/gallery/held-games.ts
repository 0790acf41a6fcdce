// Games that stand where one seldom comes, as records that the page of saved games takes in.
import { brokenHalf } from "../../src/client/viewmodel/game/broken-halves.ts";
import type { Month } from "../../src/client/viewmodel/game/moment.ts";
import { append, liveDice, newRecord, rulesEngine, toJsonl } from "../../src/record/index.ts";
import {
	type Book,
	compile,
	type Game,
	type LeverId,
	legalMoves,
	toMove,
	view,
} from "../../src/rules/index.ts";
import { ruleData } from "../../src/scenario/index.ts";
import { OPTIONS } from "../record/play.ts";
import { scenario } from "../scenario/files.ts";

/** How often in a hundred a seat keeps from blows and hard answers. */
const CALM = 70;
/** Games that are tried, and moves that each may have. */
const SEEDS = 300;
const MOVES = 400;

/** What is looked for: at whose turn it is, and what has happened. */
export type Wanted = (
	game: Game,
	months: readonly Pick<Month, "month" | "position">[],
	book: Book,
) => boolean;

const washington = (game: Game, phase: Game["phase"]): boolean =>
	game.phase === phase && toMove(game).includes("us");

export const agency: Wanted = (game) => washington(game, "contrition");

/** Beijing has laid an offer, and only the leaders can sign. */
export const barred: Wanted = (game, _, book) =>
	washington(game, "talks") &&
	game.talks.standing?.by === "cn" &&
	game.vars.trust < book.n.trustFloor &&
	!game.talks.leaders;

/** Beijing has broken its half of the paper that holds Washington's lever. */
export const broken =
	(lever: LeverId): Wanted =>
	(game, months, book) =>
		washington(game, "plan") &&
		brokenHalf({ view: view(book, game, "us"), months: months as readonly Month[] }, lever).length >
			0;

/** The record of a game that has come so far, with a person in Washington. @throws Error where no game comes there */
export function heldGame(wanted: Wanted): string {
	const engine = rulesEngine(scenario);
	const book = compile(ruleData(scenario));
	for (let seed = 1; seed <= SEEDS; seed += 1) {
		const choice = liveDice(`choice ${seed}`);
		const dice = liveDice(`dice ${seed}`);
		const months: Pick<Month, "month" | "position">[] = [];
		const { record, state } = newRecord(engine, {
			scenario,
			seats: { us: "person", cn: "historical" },
			options: OPTIONS,
			created: "2026-03-01T09:30:00Z",
		});
		while (state.phase !== "over" && record.entries.length < MOVES) {
			if (wanted(state, months, book)) return toJsonl(record, engine.ending(state));
			const seats = toMove(state);
			const seat = seats[choice.roll("seat", seats.length)] ?? "us";
			const open = legalMoves(book, state, seat);
			const soft = open.filter(
				(move) => move.type !== "order" && !(move.type === "answer" && move.lever !== ""),
			);
			const among = soft.length > 0 && choice.roll("calm", 100) < CALM ? soft : open;
			const move = among[choice.roll("move", among.length)];
			const { month } = state;
			if (!move || !append(record, engine, state, seat, move, dice).ok) break;
			if (state.month !== month) months.push({ month, position: structuredClone(state) });
		}
	}
	throw new Error("no game comes there");
}
