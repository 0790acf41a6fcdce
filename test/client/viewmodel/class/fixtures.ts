// Tiles and frames of a class for tests: plain data, as the server would send them.
import talks from "../../../../assets/locales/en/talks.json";
import teach from "../../../../assets/locales/en/teach.json";
import type { ClassPicture, RosterLine } from "../../../../src/classroom/protocol/from-server.ts";
import type { TileMove } from "../../../../src/classroom/tile-parts.ts";
import type { Tile, TileSeat } from "../../../../src/classroom/tiles.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { englishWith } from "../../../support/english.ts";
import { shippedScenario } from "../../../support/scenario.ts";

export const scenario = shippedScenario();
/** Tension from which accidents happen, and relations rupture. */
export const LIMITS = { accident: 7, rupture: 9.5 };

/** English words of the dashboard; a missing text throws. */
export const teachWords = (): Promise<Words> => englishWith({ talks, teach });

/** A seat with one person; without a name it is the computer's. */
export function seatOf(name: string, more: Partial<TileSeat> = {}): TileSeat {
	const names = name === "" ? [] : [name];
	const runner = name === "" ? "computer" : "people";
	return { names, away: [], here: names.length, runner, ...more };
}

const NAMES = "Osprey Lantern Maple Heron Quartz Willow Comet Juniper Basil Tundra Falcon Ivory"
	.split(" ")
	.concat("Saffron Cedar Marble Pebble Onyx Sparrow Ember Lotus Harbor Pine Topaz Reed".split(" "));
/** A name for the k-th person of a class. */
const nameOf = (k: number): string =>
	`${NAMES[k % NAMES.length]}${k < NAMES.length ? "" : ` ${Math.floor(k / NAMES.length) + 1}`}`;

/** A move as a tile tells it, Washington's and of no lever; `more` says what is otherwise. */
export const moveOf = (type: TileMove["type"], more: Partial<TileMove> = {}): TileMove => ({
	seat: "us",
	type,
	lever: "",
	act: "",
	announced: false,
	how: "",
	card: "",
	machine: false,
	...more,
});

/** A calm game in September; `more` says what is otherwise. */
export function tileOf(n: number, more: Partial<Tile> = {}): Tile {
	return {
		n,
		round: 1,
		month: 5,
		months: 8,
		phase: "plan",
		ending: "",
		tension: 5,
		trust: 40,
		truceUntil: 7,
		waiting: ["us"],
		left: 80_000,
		waited: 20_000,
		seats: { us: seatOf(nameOf(2 * n - 2)), cn: seatOf(nameOf(2 * n - 1)) },
		last: [],
		scores: null,
		deal: null,
		flows: { chips: 0.51, magnets: 0.98, goods: 0.73, farm: 0.06, ships: 1.2 },
		troubles: [],
		behind: 0,
		lostFor: null,
		followed: false,
		cards: [],
		...more,
	};
}

/** The list of everybody who sits at the games. */
export function rosterOf(tiles: readonly Tile[]): RosterLine[] {
	return tiles.flatMap((tile) =>
		(["us", "cn"] as const).flatMap((seat) =>
			tile.seats[seat].names.map((name, at) => ({
				person: `${tile.n}${seat === "us" ? "a" : "b"}${at}`.padStart(12, "0"),
				name,
				joined: true,
				here: !tile.seats[seat].away.includes(name),
				byCode: 0,
				from: -99,
				game: tile.n,
				seat,
			})),
		),
	);
}

/** The class as everybody may know it. */
export function classOf(people: number, more: Partial<ClassPicture> = {}): ClassPicture {
	return {
		title: "Trade and security, Tuesday group",
		stage: "running",
		paused: false,
		frozen: false,
		people,
		here: people,
		size: 1,
		months: 8,
		scenario: "0".repeat(64),
		...more,
	};
}

/** Games 1 to `count`; every fifth lost, every seventh near a rupture. */
export const tilesOf = (count: number): Tile[] =>
	Array.from({ length: count }, (_, at) => {
		const n = at + 1;
		if (n % 5 === 0) {
			const us = seatOf(`Lost ${n}`, { here: 0, away: [`Lost ${n}`] });
			return tileOf(n, {
				troubles: ["lost"],
				lostFor: 160_000,
				seats: { us, cn: seatOf(`There ${n}`) },
			});
		}
		return n % 7 === 0 ? tileOf(n, { troubles: ["rupture"], tension: 9.1 }) : tileOf(n);
	});
