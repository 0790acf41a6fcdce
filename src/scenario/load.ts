// Loads a scenario: shape first, then the cross-checks; gives the whole body or everything that is wrong with it.
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
import { overlay } from "./overlay.ts";
import { FILE_LIMITS, inspect, parseJson } from "./parse.ts";
import { type Problem, problem, type Result } from "./problem.ts";
import { bodySchema, peopleSchema, replaySchema, type Scenario } from "./schema/body.ts";
import { type Place, validate } from "./schema/validate.ts";
import { withoutStrays } from "./strays.ts";
import { BASE_LANGUAGE } from "./translation.ts";

/** Data files of a scenario, each `<part>.json`; texts are `<group>.<language>.json`. */
const PARTS = [
	"scenario",
	"numbers",
	"levers",
	"clauses",
	"events",
	"starts",
	"packages",
	"retaliation",
	"chronicle",
	"players",
	"facts",
	"sources",
] as const;
const TEXT_FILE = /^(rules|timeline|texts)\.([a-z]{2}(?:-[A-Za-z]{2,8})?)\.json$/;
/**
 * True for the names of the files that make up a scenario's body; its folder may hold others. Words in other
 * languages are translations, which lie beside the body.
 */
export const isScenarioFile = (file: string): boolean =>
	TEXT_FILE.exec(file)?.[2] === BASE_LANGUAGE || PARTS.some((part) => file === `${part}.json`);

/** Problems told at once. */
const TOLD = 200;

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

/** Data files by name: JSON text, or data parsed already. */
export type Files = Readonly<Record<string, unknown>>;

/** The files' data by name; what cannot be read, or is no file of a scenario, is told in `problems`. */
function readFiles(files: Files, problems: Problem[]): Map<string, unknown> {
	const read = new Map<string, unknown>();
	for (const [file, content] of Object.entries(files)) {
		if (!(TEXT_FILE.test(file) || PARTS.some((name) => file === `${name}.json`))) {
			problems.push(problem("unknownKey", file, []));
			continue;
		}
		if (typeof content === "string") {
			const parsed = parseJson(content, file);
			read.set(file, parsed.ok ? parsed.value : undefined);
			if (!parsed.ok) problems.push(...parsed.problems);
		} else {
			problems.push(...inspect(content, file, FILE_LIMITS));
			read.set(file, content);
		}
	}
	return read;
}

/** What `scenario.json` says it extends; null where it stands alone. */
function named(card: unknown): unknown {
	return typeof card === "object" && card !== null && "extends" in card ? card.extends : null;
}

/** Id of the scenario that these files extend, whose own files `load` then needs; null where they stand alone. */
export function extendsOf(files: Files): string | null {
	const read = readFiles({ "scenario.json": files["scenario.json"] ?? {} }, []);
	const id = named(read.get("scenario.json"));
	return typeof id === "string" ? id : null;
}

/** Lays files over those of the scenario they extend, each over the one of its name. */
function laidOver(
	own: Map<string, unknown>,
	base: Files,
	problems: Problem[],
): Map<string, unknown> {
	const all = readFiles(base, problems);
	if (named(all.get("scenario.json")) !== null)
		problems.push(
			problem("badShape", "scenario.json", ["extends"], named(own.get("scenario.json"))),
		);
	for (const [file, over] of own)
		all.set(file, all.has(file) ? overlay(all.get(file), over, file, problems) : over);
	const { extends: _, ...card } = all.get("scenario.json") as Record<string, unknown>;
	return all.set("scenario.json", card);
}

/**
 * Loads a scenario from its data files, by file name; files of other names are refused. Where its `scenario.json`
 * says `extends`, the files say only what differs from that scenario's, which `base` must then hold (it extends
 * nothing itself); what comes out is whole either way. Pure: the files are not changed.
 */
export function load(files: Files, base?: Files): Result<Scenario> {
	const problems: Problem[] = [];
	let read = readFiles(files, problems);
	const extended = named(read.get("scenario.json"));
	if (extended !== null) {
		if (base === undefined)
			problems.push(problem("unknownReference", "scenario.json", ["extends"], extended));
		if (problems.length > 0) return { ok: false, problems: problems.slice(0, TOLD) };
		read = laidOver(read, base ?? {}, problems);
	}
	const body: Record<string, unknown> = {};
	const texts: Record<string, Record<string, unknown>> = {};
	for (const [file, data] of read) {
		const text = TEXT_FILE.exec(file);
		if (text) {
			const [, group, tag] = text as unknown as [string, string, string];
			texts[tag] ??= {};
			texts[tag][group] = data;
		} else body[file.replace(/\.json$/, "")] = data;
	}
	for (const part of PARTS)
		if (!Object.hasOwn(body, part)) problems.push(problem("missingFile", `${part}.json`, []));
	for (const [tag, groups] of Object.entries(texts))
		for (const group of ["rules", "timeline", "texts"])
			if (!Object.hasOwn(groups, group))
				problems.push(problem("missingFile", `${group}.${tag}.json`, []));
	if (Object.keys(texts).length === 0) problems.push(problem("missingFile", "texts.en.json", []));
	if (problems.length > 0) return { ok: false, problems: problems.slice(0, TOLD) };
	body.texts = texts;
	if (extended === null) return loadPlaced(body, inFiles);
	const shaped = validate(bodySchema, body, inFiles);
	return shaped.ok ? loadPlaced(withoutStrays(shaped.value), inFiles) : shaped;
}
