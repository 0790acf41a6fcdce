// How strong searchers are: against each character from each seat, and with more thought against less.
import type { Seat } from "../../rules/index.ts";
import { hundredth, signed } from "../rounding.ts";
import type { Result } from "./game.ts";
import { isPolicy, type Job, type Player, playoutsOf } from "./minds.ts";
import { meanOf, type Par } from "./table.ts";

/** A searcher in one seat against one character, from the same games. All in points of the score. */
export interface Strength {
	searcher: string;
	seat: Seat;
	against: string;
	games: number;
	/** Mean of its own score against par, and half the 95% interval. */
	own: number;
	ownCi: number;
	/** Mean of that less the other side's against par in the same game. */
	lead: number;
	leadCi: number;
	/** Mean of its own score less what the character gets in its seat against itself, game by game; null = not played. */
	overMirror: number | null;
	overMirrorCi: number | null;
	/** The whole interval of `lead` lies above zero. */
	beats: boolean;
}

/** What a larger budget gains over a smaller one in the same seat against the same other side, by pairs of equal luck. */
export interface Deeper {
	from: string;
	to: string;
	pairs: number;
	/** Mean gain of the own score, and half the 95% interval. */
	own: number;
	ownCi: number;
	/** Mean gain of the lead over the other side. */
	lead: number;
	leadCi: number;
}

const other = (seat: Seat): Seat => (seat === "us" ? "cn" : "us");

/** Games by who plays them. */
function gamesBy(jobs: readonly Job[], results: readonly (readonly Result[])[]) {
	const all = new Map(jobs.map((job, i) => [`${job.us}|${job.cn}`, results[i] ?? []]));
	return (seat: Seat, mine: string, theirs: string): readonly Result[] =>
		all.get(seat === "us" ? `${mine}|${theirs}` : `${theirs}|${mine}`) ?? [];
}

const leadOf = (game: Result, seat: Seat, par: Par): number =>
	game[seat] - par[seat] - (game[other(seat)] - par[other(seat)]);

/** Every searcher of the list against every character of it, from both seats. */
export function strengthOf(
	policies: readonly Player[],
	jobs: readonly Job[],
	results: readonly (readonly Result[])[],
	par: Par,
): Strength[] {
	const games = gamesBy(jobs, results);
	const characters = policies.filter(isPolicy);
	return policies
		.filter((name) => !isPolicy(name))
		.flatMap((searcher) =>
			(["us", "cn"] as const).flatMap((seat) =>
				characters.map((against): Strength => {
					const played = games(seat, searcher, against);
					const own = meanOf(played.map((game) => game[seat] - par[seat]));
					const lead = meanOf(played.map((game) => leadOf(game, seat, par)));
					const mirror = games(seat, against, against);
					const over = meanOf(played.map((game, i) => game[seat] - (mirror[i]?.[seat] ?? 0)));
					const compared = mirror.length === played.length && played.length > 0;
					return {
						searcher,
						seat,
						against,
						games: played.length,
						own: hundredth(own.mean),
						ownCi: hundredth(own.ci),
						lead: hundredth(lead.mean),
						leadCi: hundredth(lead.ci),
						overMirror: compared ? hundredth(over.mean) : null,
						overMirrorCi: compared ? hundredth(over.ci) : null,
						beats: played.length > 1 && lead.mean - lead.ci > 0,
					};
				}),
			),
		);
}

/** Each searcher against the next larger one of the list, over all characters and both seats. */
export function deeperOf(
	policies: readonly Player[],
	jobs: readonly Job[],
	results: readonly (readonly Result[])[],
	par: Par,
): Deeper[] {
	const games = gamesBy(jobs, results);
	const characters = policies.filter(isPolicy);
	const searchers = policies
		.map((name) => ({ name, playouts: isPolicy(name) ? null : playoutsOf(name) }))
		.filter((one): one is { name: Player; playouts: number } => one.playouts !== null)
		.sort((a, b) => a.playouts - b.playouts);
	return searchers.slice(1).map(({ name: to }, i) => {
		const from = searchers[i]?.name ?? to;
		const pairs = (["us", "cn"] as const).flatMap((seat) =>
			characters.flatMap((against) => {
				const less = games(seat, from, against);
				return games(seat, to, against).flatMap((more, n) => {
					const before = less[n];
					return before
						? [
								{
									own: more[seat] - before[seat],
									lead: leadOf(more, seat, par) - leadOf(before, seat, par),
								},
							]
						: [];
				});
			}),
		);
		const own = meanOf(pairs.map((pair) => pair.own));
		const lead = meanOf(pairs.map((pair) => pair.lead));
		return {
			from,
			to,
			pairs: pairs.length,
			own: hundredth(own.mean),
			ownCi: hundredth(own.ci),
			lead: hundredth(lead.mean),
			leadCi: hundredth(lead.ci),
		};
	});
}

const withCi = (mean: number, ci: number): string => `${signed(mean)} ±${ci.toFixed(1)}`;

/** Both as lines of text. */
export function strengthLines(strength: readonly Strength[], deeper: readonly Deeper[]): string[] {
	if (strength.length === 0) return [];
	const lines = [
		"",
		"Searchers against characters, points with 95% intervals: own score against par; lead over the other side, both",
		"against par, in the same game; own score over what the character gets in this seat against itself.",
		...strength.map((one) =>
			[
				one.searcher.padEnd(16),
				one.seat === "us" ? "Washington" : "Beijing   ",
				one.against.padEnd(18),
				`own ${withCi(one.own, one.ownCi)}`.padEnd(18),
				`lead ${withCi(one.lead, one.leadCi)}`.padEnd(18),
				one.overMirror === null
					? ""
					: `over itself ${withCi(one.overMirror, one.overMirrorCi ?? 0)}`.padEnd(26),
				one.beats ? "beats" : "NOT beaten",
			].join(" "),
		),
		...deeper.map(
			(one) =>
				`${one.to} over ${one.from}, ${one.pairs} pairs of equal luck: own ${withCi(one.own, one.ownCi)}, lead ${withCi(one.lead, one.leadCi)}`,
		),
	];
	return lines;
}
