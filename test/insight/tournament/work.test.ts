// A tournament in shares for workers: the same games as in one go, each told as it ends.
import { expect, test } from "vitest";
import {
	type Field,
	jobsOf,
	parOf,
	playJob,
	seedsOf,
} from "../../../src/insight/tournament/run.ts";
import { perform } from "../../../src/insight/work/tasks.ts";
import { compile } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();
const field: Field = { data: ruleData(scenario), players: scenario.players, uncertain: [] };
const jobs = jobsOf(["grim", "dove"], seedsOf(1, 1), -1);

test("two shares play every game once, with the results of one go, and par is told once", () => {
	const parts = [0, 1].flatMap((share) => [
		...perform({ kind: "tournament", field, jobs, share, of: 2 }),
	]);
	const book = compile(field.data);
	const whole = jobs.flatMap((job, n) =>
		playJob(book, field, job).map((result) => ({ job: n, result })),
	);
	const games = parts.filter((part) => "job" in part);
	expect(games.toSorted((one, other) => one.job - other.job)).toEqual(whole);
	expect(parts.filter((part) => "par" in part)).toEqual([{ par: parOf(book, field.players) }]);
});
