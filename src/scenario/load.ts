// Loads a scenario: shape first, then the cross-checks; gives the whole body or everything that is wrong with it.
import { assemble, type Files, TOLD } from "./assemble.ts";
import { checkChronicle } from "./checks/chronicle.ts";
import { checkClauses } from "./checks/clauses.ts";
import { checkIds } from "./checks/ids.ts";
import { checkLevers } from "./checks/levers.ts";
import { checkPlayers } from "./checks/players.ts";
import { checkReferences } from "./checks/references.ts";
import type { Check, Report, RuleCheck } from "./checks/report.ts";
import { checkRetaliation } from "./checks/retaliation.ts";
import { checkTexts } from "./checks/texts.ts";
import { EPOCH } from "./epoch.ts";
import { inspect } from "./parse.ts";
import { type Problem, problem, type Result } from "./problem.ts";
import { bodySchema, peopleSchema, replaySchema, type Scenario } from "./schema/body.ts";
import { type Place, validate } from "./schema/validate.ts";
import { withoutStrays } from "./strays.ts";

const checkCard: RuleCheck = (s, report) => {
	if (s.scenario.epoch > EPOCH)
		report("otherRules", ["scenario", "epoch"], s.scenario.epoch, String(EPOCH));
	for (let i = 1; i < s.scenario.months.length; i++)
		if ((s.scenario.months[i] as number) <= (s.scenario.months[i - 1] as number))
			report("badOrder", ["scenario", "months", i], s.scenario.months[i]);
};

/** Checks that the rules rely on. */
const FOR_RULES: readonly RuleCheck[] = [
	checkCard,
	checkIds,
	checkLevers,
	checkClauses,
	checkChronicle,
];
/** Checks of what people read and believe. */
const FOR_PEOPLE: readonly Check[] = [checkReferences, checkPlayers, checkRetaliation, checkTexts];

/** Runs checks and gives what they tell. */
function run<S>(
	checks: readonly ((scenario: S, report: Report) => void)[],
	scenario: S,
	place: Place,
): Problem[] {
	const problems: Problem[] = [];
	for (const check of checks) {
		check(scenario, (code, path, value, expected) => {
			if (problems.length >= TOLD) return;
			const where = place(path);
			problems.push(problem(code, where.file, where.path, value, expected));
		});
	}
	return problems;
}

function loadPlaced(data: unknown, place: Place): Result<Scenario> {
	const shaped = validate(bodySchema, data, place);
	if (!shaped.ok) return shaped;
	const problems = run([...FOR_RULES, ...FOR_PEOPLE], shaped.value, place);
	return problems.length > 0 ? { ok: false, problems } : shaped;
}

/**
 * Loads a scenario kept in one object, as a shared scenario file holds it. `file` only names the place in
 * problems. Pure: the data is not changed.
 */
export function loadBody(data: unknown, file: string): Result<Scenario> {
	const problems = inspect(data, file);
	if (problems.length > 0) return { ok: false, problems };
	return loadPlaced(data, (path) => ({ file, path }));
}

/** A scenario as a record carries it. */
export interface Carried {
	/** Whole in what the rules read. Where `dated`, its other parts may have any shape: do not show them. */
	body: Scenario;
	/** The parts for people are of another version of the program; texts are to be taken from the shipped scenario. */
	dated: boolean;
}

/**
 * Loads the scenario that a record carries: only what the rules rely on is checked, so that texts, facts
 * and players may change their form without ever breaking an old record.
 */
export function loadCarried(data: unknown, file: string): Result<Carried> {
	const place: Place = (path) => ({ file, path });
	const unsafe = inspect(data, file);
	if (unsafe.length > 0) return { ok: false, problems: unsafe };
	const shaped = validate(replaySchema, data, place);
	if (!shaped.ok) return shaped;
	const problems = run(FOR_RULES, shaped.value, place);
	if (problems.length > 0) return { ok: false, problems };
	const dated = !peopleSchema.safeParse(data).success;
	return { ok: true, value: { body: shaped.value as unknown as Scenario, dated } };
}

/** Which data file a path of the body stands in. */
const inFiles: Place = (path) => {
	if (path[0] === "texts" && path.length >= 3)
		return { file: `${String(path[2])}.${String(path[1])}.json`, path: path.slice(3) };
	return { file: `${String(path[0] ?? "")}.json`, path: path.slice(1) };
};

/**
 * Loads a scenario from its data files, by file name; files of other names are refused. Where its `scenario.json`
 * says `extends`, the files say only what differs from that scenario's, which `base` must then hold (it extends
 * nothing itself); what comes out is whole either way. Pure: the files are not changed.
 */
export function load(files: Files, base?: Files): Result<Scenario> {
	const whole = assemble(files, base);
	if (!whole.ok) return whole;
	const { body, extended } = whole.value;
	if (!extended) return loadPlaced(body, inFiles);
	const shaped = validate(bodySchema, body, inFiles);
	return shaped.ok ? loadPlaced(withoutStrays(shaped.value), inFiles) : shaped;
}
