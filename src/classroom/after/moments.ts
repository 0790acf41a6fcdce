// A class's own moments for its questions: each the strongest among its games, or how many of them had it.
import type { Played } from "../../insight/debrief/months.ts";
import type { Deed } from "../../insight/debrief/promises.ts";
import {
	type Forbidden,
	moments,
	mostUsed,
	type Restraint,
} from "../../insight/debrief/questions.ts";
import type { LeverId } from "../../rules/index.ts";

/** One game's moments, as they were found in it. */
export interface GameMoments {
	game: number;
	us: ReturnType<typeof moments>;
	cn: ReturnType<typeof moments>;
	/** Clauses read in two ways. */
	split: readonly string[];
}

export interface ClassMoments {
	/** The game in which holding the tap shut brought most other sources, and how many games held it shut at all. */
	tap: { game: number; months: number; sources: number; games: number } | null;
	/**
	 * The lever used most as a blow, all months of all games counted, or the levers used equally often; in how many games
	 * any of them was.
	 */
	most: { levers: readonly LeverId[]; times: number; games: number } | null;
	/** The clause read in two ways in most games. */
	split: { clause: string; games: readonly number[] } | null;
	/** Blows of weight met with words or silence: times that paid and times that did not, the heaviest of each. */
	restraint: {
		paid: number;
		exploited: number;
		bestPaid: (Restraint & { game: number }) | null;
		worstExploited: (Restraint & { game: number }) | null;
	};
	/** Where home groups forbade most. */
	forbidden: (Forbidden & { game: number }) | null;
	/** The suspensions that most games leave to run out, all of the same games, the soonest first. */
	returning: {
		measures: readonly { lever: LeverId; until: number }[];
		games: readonly number[];
	} | null;
}

/** The moments of one game. */
export const gameMoments = (game: number, played: Played, deeds: readonly Deed[]): GameMoments => ({
	game,
	us: moments(played, deeds, "us"),
	cn: moments(played, deeds, "cn"),
	split: deeds.filter(({ fate }) => fate === "split").map(({ clause }) => clause),
});

/** The first of the greatest; null of none. */
function top<T>(list: readonly T[], weight: (one: T) => number): T | null {
	return list.reduce<T | null>(
		(best, one) => (best === null || weight(one) > weight(best) ? one : best),
		null,
	);
}

/** The games of each key, in order. */
function gamesBy<T>(
	all: readonly GameMoments[],
	find: (one: GameMoments) => readonly T[],
	key: (found: T) => string,
): { found: T; games: number[] }[] {
	const groups = new Map<string, { found: T; games: number[] }>();
	for (const one of all)
		for (const found of find(one)) {
			const group = groups.get(key(found)) ?? { found, games: [] };
			if (!group.games.includes(one.game)) group.games.push(one.game);
			groups.set(key(found), group);
		}
	return [...groups.values()];
}

function mostOf(all: readonly GameMoments[]): ClassMoments["most"] {
	const uses = all.flatMap(({ game, us }) => us.worn.uses.map((use) => ({ ...use, game })));
	const levers = [...new Set(uses.map(({ lever }) => lever))].map((lever) => {
		const of = uses.filter((use) => use.lever === lever);
		return {
			lever,
			times: of.reduce((sum, { times }) => sum + times, 0),
			games: of.map(({ game }) => game),
		};
	});
	const most = mostUsed(levers);
	const [first] = most;
	if (!first) return null;
	return {
		levers: most.map(({ lever }) => lever),
		times: first.times,
		games: new Set(most.flatMap(({ games }) => games)).size,
	};
}

function tapHeld(all: readonly GameMoments[]): ClassMoments["tap"] {
	const held = all.flatMap(({ game, us }) => (us.worn.tap ? [{ game, ...us.worn.tap }] : []));
	const worst = top(held, ({ months, sources }) => sources * 100 + months);
	return worst && { ...worst, games: held.length };
}

function returningOf(all: readonly GameMoments[]): ClassMoments["returning"] {
	const found = gamesBy(
		all,
		({ us }) => us.returning,
		({ lever, until }) => `${lever} ${until}`,
	);
	const most = top(found, ({ games }) => games.length);
	return (
		most && {
			measures: found
				.filter(({ games }) => games.join() === most.games.join())
				.map(({ found: { lever, until } }) => ({ lever, until }))
				.sort((a, b) => a.until - b.until),
			games: most.games,
		}
	);
}

/** What a class's games have to tell, together. */
export function classMoments(all: readonly GameMoments[]): ClassMoments {
	const restraint = all.flatMap(({ game, us }) => us.restraint.map((one) => ({ ...one, game })));
	const paid = restraint.filter((one) => one.paid);
	const exploited = restraint.filter((one) => !one.paid);
	const split = top(
		gamesBy(
			all,
			({ split: clauses }) => clauses,
			(clause) => clause,
		),
		({ games }) => games.length,
	);
	const forbidden = all.flatMap(({ game, us, cn }) =>
		[us.forbidden, cn.forbidden].flatMap((one) => (one ? [{ ...one, game }] : [])),
	);
	return {
		tap: tapHeld(all),
		most: mostOf(all),
		split: split && { clause: split.found, games: split.games },
		restraint: {
			paid: paid.length,
			exploited: exploited.length,
			bestPaid: top(paid, ({ severity }) => severity),
			worstExploited: top(exploited, ({ severity }) => severity),
		},
		forbidden: top(forbidden, ({ clauses }) => clauses.length),
		returning: returningOf(all),
	};
}
