// Words and moments for the builders' tests: the shipped scenario in English, games played by the rules themselves.
import i18next from "i18next";
import board from "../../../../assets/locales/en/board.json";
import common from "../../../../assets/locales/en/common.json";
import panels from "../../../../assets/locales/en/panels.json";
import talks from "../../../../assets/locales/en/talks.json";
import tutorial from "../../../../assets/locales/en/tutorial.json";
import { formatsOf } from "../../../../src/client/i18n/format.ts";
import { scenarioTexts } from "../../../../src/client/i18n/scenario-texts.ts";
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
import { START } from "../../../support/plain-walker.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const scenario = shippedScenario();
export const book: Book = compile(ruleData(scenario));

/** English words; a missing text throws. */
export async function englishWords(): Promise<Words> {
	const i18n = i18next.createInstance();
	await i18n.init({
		lng: "en",
		resources: { en: { board, panels, common, talks, tutorial } },
		interpolation: { escapeValue: false },
		saveMissing: true,
		missingKeyHandler: (_languages, namespace, key) => {
			throw new Error(`missing text: ${namespace}:${key}`);
		},
	});
	return {
		t: (key, values) => i18n.t(key, values ?? {}),
		format: formatsOf("en"),
		texts: scenarioTexts(scenario, "en"),
	};
}

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
