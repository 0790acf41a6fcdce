// The debrief of a whole class, from its own games: paths, deals, forecasts, promises. Games have numbers, people no names.
import { type Calibration, calibration } from "../../insight/debrief/calibration.ts";
import type { Course } from "../../insight/history/replay.ts";
import type { Seat } from "../../rules/index.ts";
import { placeOf } from "../class/people.ts";
import type { ClassState } from "../class/types.ts";
import type { Table } from "../table/types.ts";
import type { ClassDeal } from "./deals.ts";
import type { Kept } from "./fates.ts";
import { both, gamePart, type PlayedGame } from "./game.ts";
import type { Heat } from "./heat.ts";
import { type ClassPath, classPaths } from "./lines.ts";
import { type ClassMoments, classMoments } from "./moments.ts";
import { parOf, recordOf } from "./record.ts";

/** One game among others. */
export interface GameLine extends PlayedGame {
	game: number;
	/** 1 = the first round. */
	round: number;
	/** The game that this one repeats with sides swapped; 0 = none. */
	rematchOf: number;
	/** People at each seat; 0 = the computer sat there alone. */
	people: Readonly<Record<Seat, number>>;
}

export interface ClassDebrief {
	title: string;
	/** SHA-256 of the scenario that was played. */
	scenario: string;
	/** How the games and the record beside them run; null while no game has closed a month. */
	course: Course | null;
	/** People who sat at a game. */
	people: number;
	/** Games that were set up; those without a closed month are in none of the lists. */
	setUp: number;
	games: readonly GameLine[];
	/** The record's own results at the end of months 1, 2, ...: par. */
	par: Readonly<Record<Seat, readonly number[]>>;
	paths: readonly ClassPath[];
	/** Deals of the games and, as game 0, of the record in the same months. */
	deals: readonly ClassDeal[];
	forecasts: Readonly<Record<Seat | "all", Calibration>>;
	promises: readonly Kept[];
	/** The hottest games first. */
	heat: readonly Heat[];
	/** Tension from which a game ruptures. */
	rupture: number;
	moments: ClassMoments;
}

/** People who have sat at one of the games. */
function sitters(state: ClassState, tables: readonly Table[]): number {
	const seats = tables.flatMap(({ n }) => Object.values(placeOf(state, n)?.seats ?? {}));
	return new Set(seats.flat().map(({ person }) => person)).size;
}

function courseOf({ match }: Table): Course {
	const { start, months, switches } = match.header.options;
	return { start, months, switches };
}

/** The debrief of all games that have closed a month at least. */
export function classDebrief(state: ClassState, tables: readonly Table[]): ClassDebrief {
	const all = tables.flatMap((table) => {
		const part = gamePart(table);
		return part ? [{ game: table.n, table, ...part }] : [];
	});
	const last = Math.max(0, ...all.flatMap(({ line }) => line.months));
	const real = all[0] ? recordOf(all[0].table) : { months: [], deals: [] };
	const months = real.months.filter(({ month }) => month <= last);
	const heat = all.map((one) => one.heat);
	const scored = both((seat) => all.flatMap(({ forecasts }) => forecasts[seat]));
	return {
		title: state.settings.title,
		scenario: state.settings.scenario,
		course: all[0] ? courseOf(all[0].table) : null,
		people: sitters(state, tables),
		setUp: tables.length,
		games: all.map(({ game, line }) => {
			const place = placeOf(state, game);
			return {
				game,
				round: place?.round ?? 1,
				rematchOf: place?.rematchOf ?? 0,
				people: both((seat) => place?.seats[seat].length ?? 0),
				...line,
			};
		}),
		par: both((seat) => parOf(months, seat)),
		paths: classPaths(
			all.map((one) => one.paths),
			months,
		),
		deals: [
			...all.flatMap(({ deals }) => deals),
			...real.deals.filter(({ month }) => month <= last),
		],
		forecasts: {
			us: calibration(scored.us),
			cn: calibration(scored.cn),
			all: calibration([...scored.us, ...scored.cn]),
		},
		promises: all.map(({ kept }) => kept),
		heat: heat.sort((a, b) => Number(b.ruptured) - Number(a.ruptured) || b.tension - a.tension),
		rupture: all[0]?.rupture ?? 0,
		moments: classMoments(all.map((one) => one.moments)),
	};
}
