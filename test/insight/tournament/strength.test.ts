// Searchers in the tournament: the same games in pieces, strength against characters, more thought against less.
import { describe, expect, it, vi } from "vitest";
import type { Result } from "../../../src/insight/tournament/game.ts";
import type { Player } from "../../../src/insight/tournament/minds.ts";
import {
	bookKeeper,
	crossOf,
	jobsOf,
	joined,
	parOf,
	piecesOf,
	playJob,
	seedsOf,
} from "../../../src/insight/tournament/run.ts";
import { deeperOf, strengthLines, strengthOf } from "../../../src/insight/tournament/strength.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
const PAR = { us: 50, cn: 50 };
const at = (us: number, cn: number): Result => ({ us, cn, rupture: false });

/** Games in which the searcher's score is told, and everybody else gets par. */
function told(policies: readonly Player[], scores: (name: Player, n: number) => number) {
	const jobs = jobsOf(policies, [1, 2, 3, 4], -1);
	const results = jobs.map((job) =>
		job.seeds.map((_, n) => at(scores(job.us, n), scores(job.cn, n))),
	);
	return { jobs, results };
}

describe("strength", () => {
	it("is a lead in the same game, clear of zero, from each seat", () => {
		const policies: Player[] = ["searcher", "dove"];
		const { jobs, results } = told(policies, (name, n) => (name === "searcher" ? 53 + n : 50));
		const strength = strengthOf(policies, jobs, results, PAR);
		expect(strength.map(({ seat, against }) => [seat, against])).toEqual([
			["us", "dove"],
			["cn", "dove"],
		]);
		expect(strength[0]).toMatchObject({ own: 4.5, lead: 4.5, overMirror: 4.5, beats: true });
		expect(strength[0]?.leadCi).toBeGreaterThan(0);
	});

	it("is not claimed where the interval reaches zero", () => {
		const policies: Player[] = ["searcher", "dove"];
		const { jobs, results } = told(policies, (name, n) =>
			name === "searcher" ? 50 + (n % 2 === 0 ? 9 : -8) : 50,
		);
		const strength = strengthOf(policies, jobs, results, PAR);
		expect(strength.every((one) => one.lead > 0 && !one.beats)).toBe(true);
		expect(strengthLines(strength, []).join("\n")).toContain("NOT beaten");
	});

	it("of more thought is told by pairs of equal luck", () => {
		const policies: Player[] = ["searcher:40", "searcher:10", "dove"];
		const { jobs, results } = told(policies, (name, n) =>
			name === "searcher:40" ? 57 + 10 * n : name === "searcher:10" ? 55 + 10 * n : 50,
		);
		const [deeper, ...rest] = deeperOf(policies, jobs, results, PAR);
		expect(rest).toEqual([]);
		// the games differ widely, the pairs do not
		expect(deeper).toMatchObject({
			from: "searcher:10",
			to: "searcher:40",
			pairs: 8,
			own: 2,
			ownCi: 0,
			lead: 2,
		});
	});
});

describe("a tournament with a searcher", () => {
	const field = {
		data: ruleData(scenario),
		players: scenario.players,
		uncertain: [],
		budget: { playouts: 1 },
	};
	const book = bookKeeper(field)(-1);

	it("falls out the same in pieces as in one, and judges the balance by the characters", () => {
		const policies: Player[] = ["searcher", "dove", "careful"];
		const jobs = jobsOf(policies, seedsOf(1, 6), -1);
		const pieces = piecesOf(jobs);
		expect(pieces.length).toBeGreaterThan(jobs.length);
		const searched = pieces.slice(2, 4);
		expect(searched.map(({ us, cn, seeds }) => [us, cn, seeds.length])).toEqual([
			["searcher", "dove", 5],
			["searcher", "dove", 1],
		]);
		const inPieces = searched.flatMap((piece) => playJob(book, field, piece));
		const whole = jobs[1] ? playJob(book, field, jobs[1]) : [];
		expect(inPieces).toEqual(whole);
		const results = joined(
			jobs,
			pieces.map((piece) => piece.seeds.map(() => at(60, 60))),
		);
		expect(results.map((list) => list.length)).toEqual(jobs.map(() => 6));
		const cross = crossOf(policies, jobs, results, parOf(book, field.players));
		expect(Object.keys(cross.seatGaps).sort()).toEqual(["careful", "dove"]);
		expect(Object.values(cross.bestReplies.us)).not.toContain("searcher");
		expect(cross.strength).toHaveLength(4);
	});
});
