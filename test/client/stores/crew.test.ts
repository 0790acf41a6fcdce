// The crew: parts arrive in order, stops stop, a dead worker is replaced once, tasks wait their turn.
import { describe, expect, it } from "vitest";
import { type Crew, createCrew, crewSize, type Hand } from "../../../src/client/stores/crew.ts";
import type { Run, WhatIf } from "../../../src/insight/whatif/index.ts";
import { type Order, type Report, serve } from "../../../src/insight/work/messages.ts";
import type { MonthFrontier } from "../../../src/insight/work/tasks.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const { record } = playedGame(shippedScenario(), "crew", { calm: 0.97 });
const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** A worker in this thread. `dies` after so many parts, once for each number. */
function hire(deaths: number[] = [], seen: { hired: number; parts: number }): Hand {
	seen.hired++;
	let alive = true;
	let left = deaths.shift() ?? Number.POSITIVE_INFINITY;
	const hand: Hand = {
		onmessage: null,
		onerror: null,
		terminate: () => {
			alive = false;
		},
		postMessage: (order: Order) => {
			const sent = structuredClone(order);
			void tick().then(() => take(sent));
		},
	};
	const take = serve((report: Report) => {
		if (!alive) return;
		if ("part" in report && left-- <= 0) {
			alive = false;
			hand.onerror?.({});
			return;
		}
		seen.parts++;
		hand.onmessage?.({ data: structuredClone(report) });
	}, tick);
	return hand;
}

const crewOf = (size: number, deaths: number[] = []) => {
	const seen = { hired: 0, parts: 0 };
	return { seen, crew: createCrew(size, () => hire(deaths, seen)) };
};

const question: WhatIf = {
	record,
	at: record.entries.length - 20,
	policies: { us: "dove", cn: "dove" },
	seed: 5,
	count: 10,
	change: null,
};

/** All continuations, shared among so many tasks. */
async function continued(crew: Crew, shares: number): Promise<Map<number, Run | undefined>> {
	const runs = new Map<number, Run | undefined>();
	const jobs = Array.from({ length: shares }, (_, share) =>
		crew.start({ kind: "whatIf", question, asked: 1, share, of: shares }, (part) => {
			if ("n" in part) runs.set(part.n, part.runs.asItWas);
		}),
	);
	await Promise.all(jobs.map(({ done }) => done));
	return runs;
}

describe("a crew", () => {
	it("gives the same answer with one worker as with three", async () => {
		const alone = await continued(crewOf(1).crew, 1);
		const three = await continued(crewOf(3).crew, 3);
		expect(alone.size).toBe(10);
		expect([...three].sort(([a], [b]) => a - b)).toEqual([...alone].sort(([a], [b]) => a - b));
	});

	it("hires no worker before there is work, and keeps it for the next task", async () => {
		const { crew, seen } = crewOf(2);
		expect(seen.hired).toBe(0);
		await continued(crew, 1);
		await continued(crew, 1);
		expect(seen.hired).toBe(1);
	});

	it("replaces a worker that dies and begins its task anew, telling so", async () => {
		const { crew, seen } = crewOf(1, [3]);
		const runs: number[] = [];
		let again = 0;
		const job = crew.start(
			{ kind: "whatIf", question, asked: 1, share: 0, of: 1 },
			(part) => {
				if ("n" in part) runs.push(part.n);
			},
			() => {
				again++;
				runs.length = 0;
			},
		);
		await job.done;
		expect(again).toBe(1);
		expect(seen.hired).toBe(2);
		expect(runs).toEqual(Array.from({ length: question.count }, (_, n) => n));
	});

	it("tells the frontier of a month, and that there are no more months", async () => {
		const { crew } = crewOf(1);
		const parts = async (at: number) => {
			const found: object[] = [];
			await crew.start({ kind: "frontier", record, at }, (part) => found.push(part)).done;
			return found;
		};
		const [count, first] = await parts(0);
		const { months } = count as { months: number };
		expect(months).toBeGreaterThan(1);
		const [, last] = await parts(months - 1);
		expect((first as MonthFrontier).month).toBeLessThan((last as MonthFrontier).month);
		expect(await parts(months)).toEqual([{ months }]);
	});

	it("gives up a task that kills two workers, and does the next one", async () => {
		const { crew } = crewOf(1, [0, 0]);
		const job = crew.start({ kind: "frontier", record, at: 0 }, () => {});
		const next = continued(crew, 1);
		await expect(job.done).rejects.toThrow("died");
		expect((await next).size).toBe(10);
	});

	it("stops a task between two parts, and goes on with what waits", async () => {
		const { crew } = crewOf(1);
		let parts = 0;
		const job = crew.start({ kind: "whatIf", question, asked: 1, share: 0, of: 1 }, () => {
			parts++;
			job.stop();
		});
		expect((await continued(crew, 1)).size).toBe(10);
		expect(parts).toBe(1);
	});

	it("passes on why a question cannot be asked", async () => {
		const { crew } = crewOf(1);
		const parts: unknown[] = [];
		const absurd = { ...question, count: 1_000_000 };
		await crew.start({ kind: "whatIf", question: absurd, asked: 2, share: 0, of: 1 }, (part) =>
			parts.push(part),
		).done;
		expect(parts).toEqual([{ problem: { code: "count", limits: [10, 5000] } }]);
	});

	it("has one worker at least, and four at most", () => {
		expect([0, 1, 2, 4, 16].map(crewSize)).toEqual([1, 1, 2, 3, 4]);
	});
});
