// Words and moments for the builders' tests: the shipped scenario in English, games played by the rules themselves.
import talks from "../../../../assets/locales/en/talks.json";
import tutorial from "../../../../assets/locales/en/tutorial.json";
import {
	type Moment,
	type Month,
	NOTHING_PICKED,
	type Picked,
	type PlayPage,
} from "../../../../src/client/viewmodel/game/moment.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import {
	type Book,
	type Chance,
	compile,
	createGame,
	type Game,
	type GameOptions,
	type Move,
	play,
	type Seat,
	view,
} from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { englishWith } from "../../../support/english.ts";
import { START } from "../../../support/plain-walker.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const scenario = shippedScenario();
export const book: Book = compile(ruleData(scenario));

/** English words; a missing text throws. */
export const englishWords = (): Promise<Words> => englishWith({ talks, tutorial });

/** Both plans sealed empty, then ten tariff points for soybeans laid by Washington and signed. */
export const signedSwap = (game: Game, exact: boolean): Game =>
	go(game, [
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
		[
			"us",
			{
				type: "offer",
				rows: [
					{
						us: [{ clause: "us.tariff.lower10", months: 12 }],
						cn: [{ clause: "cn.purchases.normal", months: 12 }],
						both: [],
						exact,
					},
				],
			},
		],
		["cn", { type: "accept" }],
	]);

/** Dice that never let an agency, a market or an accident act. */
const CALM: Chance = { roll: (_site, n) => n - 1 };

export const newGame = (options: Partial<GameOptions> = {}): Game =>
	createGame(book, { ...START, ...options });

/** Plays moves in turn on `game`. */
export function go(game: Game, moves: readonly (readonly [Seat, Move])[], chance = CALM): Game {
	for (const [seat, move] of moves) play(book, game, seat, move, chance);
	return game;
}

/** Both seats go past the news without a forecast. */
export const pastNews = (game: Game): Game =>
	go(game, [
		["us", { type: "noForecast" }],
		["cn", { type: "noForecast" }],
	]);

/** A moment of `game` as `seat` sees it. */
export function momentOf(
	game: Game,
	seat: Seat,
	page: PlayPage = game.phase as PlayPage,
	picked: Partial<Picked> = {},
	months: readonly Month[] = [],
): Moment {
	const seen = view(book, game, seat);
	return {
		book,
		page,
		view: seen,
		revealed: page === "reveal" ? seen : null,
		closed: months.at(-1) ?? null,
		months,
		par: { us: [60, 61, 62, 63, 64, 65, 66, 67], cn: [60, 61, 62, 63, 64, 65, 66, 67] },
		controllers: { us: { kind: "person" }, cn: { kind: "computer" } },
		picked: { ...NOTHING_PICKED, ...picked },
	};
}
