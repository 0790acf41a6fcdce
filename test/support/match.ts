// Matches for tests: the shipped scenario, a fixed seed, people or computers in the seats.
import { begin, type Controller, type Match } from "../../src/match/index.ts";
import type { Character, Level } from "../../src/players/index.ts";
import type { GameOptions, Seat } from "../../src/rules/index.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import { START } from "./plain-walker.ts";

export const PERSON: Controller = { kind: "person" };
export const computer = (character: Character, level?: Level): Controller => ({
	kind: "computer",
	character,
	...(level ? { level } : {}),
});

export interface MatchWishes {
	seed?: string;
	controllers?: Record<Seat, Controller>;
	options?: Partial<GameOptions>;
}

/** What a new match is made of; two persons where nothing else is wished. */
export const setupOf = (scenario: Scenario, wishes: MatchWishes = {}) => ({
	scenario,
	options: { ...START, switches: { ...START.switches }, ...wishes.options },
	controllers: wishes.controllers ?? { us: PERSON, cn: PERSON },
	seed: wishes.seed ?? "test",
	created: "2026-03-01T09:30:00Z",
});

export const matchOf = (scenario: Scenario, wishes: MatchWishes = {}): Match =>
	begin(setupOf(scenario, wishes));
