// Makes one body of a scenario's files, laid over those of the scenario it extends; says nothing of what stands in it.
import { overlay } from "./overlay.ts";
import { FILE_LIMITS, inspect, parseJson } from "./parse.ts";
import { type Problem, problem, type Result } from "./problem.ts";
import type { Scenario } from "./schema/body.ts";
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
export const TOLD = 200;

/** Data files by name: JSON text, or data parsed already. */
export type Files = Readonly<Record<string, unknown>>;

/** Takes what a file holds; what is wrong with it is told in `problems`. */
type Reader = (content: unknown, file: string, problems: Problem[]) => unknown;

/** Content that may come from anyone. */
const checked: Reader = (content, file, problems) => {
	if (typeof content !== "string") {
		problems.push(...inspect(content, file, FILE_LIMITS));
		return content;
	}
	const parsed = parseJson(content, file);
	if (parsed.ok) return parsed.value;
	problems.push(...parsed.problems);
	return undefined;
};

/** Data of our own that tests have read. */
const trusted: Reader = (content) => content;

/** The files' data by name; what cannot be read, or is no file of a scenario, is told in `problems`. */
function readFiles(files: Files, problems: Problem[], reader: Reader): Map<string, unknown> {
	const read = new Map<string, unknown>();
	for (const [file, content] of Object.entries(files)) {
		if (!(TEXT_FILE.test(file) || PARTS.some((name) => file === `${name}.json`))) {
			problems.push(problem("unknownKey", file, []));
			continue;
		}
		read.set(file, reader(content, file, problems));
	}
	return read;
}

/** What `scenario.json` says it extends; null where it stands alone. */
function named(card: unknown): unknown {
	return typeof card === "object" && card !== null && "extends" in card ? card.extends : null;
}

/** Id of the scenario that these files extend, whose own files `load` then needs; null where they stand alone. */
export function extendsOf(files: Files): string | null {
	const read = readFiles({ "scenario.json": files["scenario.json"] ?? {} }, [], checked);
	const id = named(read.get("scenario.json"));
	return typeof id === "string" ? id : null;
}

/** Lays files over those of the scenario they extend, each over the one of its name. */
function laidOver(
	own: Map<string, unknown>,
	base: Files,
	problems: Problem[],
	reader: Reader,
): Map<string, unknown> {
	const all = readFiles(base, problems, reader);
	if (named(all.get("scenario.json")) !== null)
		problems.push(
			problem("badShape", "scenario.json", ["extends"], named(own.get("scenario.json"))),
		);
	for (const [file, over] of own)
		all.set(file, all.has(file) ? overlay(all.get(file), over, file, problems) : over);
	const { extends: _, ...card } = all.get("scenario.json") as Record<string, unknown>;
	return all.set("scenario.json", card);
}

interface Whole {
	/** Its parts by name, of any shape. */
	body: Record<string, unknown>;
	/** It was laid over another's. */
	extended: boolean;
}

/** One body of data files, by file name, and of those of the scenario they extend. Pure: the files are not changed. */
export function assemble(files: Files, base?: Files, reader: Reader = checked): Result<Whole> {
	const problems: Problem[] = [];
	let read = readFiles(files, problems, reader);
	const extended = named(read.get("scenario.json"));
	if (extended !== null) {
		if (base === undefined)
			problems.push(problem("unknownReference", "scenario.json", ["extends"], extended));
		if (problems.length > 0) return { ok: false, problems: problems.slice(0, TOLD) };
		read = laidOver(read, base ?? {}, problems, reader);
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
	return { ok: true, value: { body, extended: extended !== null } };
}

/**
 * A scenario that comes with the program, by its files. Tests load each of them and check it whole, so whoever plays
 * does not wait for it to be checked again; any other's goes through `load`. Pure: the files are not changed.
 */
export function assembleShipped(files: Files, base?: Files): Result<Scenario> {
	const whole = assemble(files, base, trusted);
	if (!whole.ok) return whole;
	const body = whole.value.body as unknown as Scenario;
	return { ok: true, value: whole.value.extended ? withoutStrays(body) : body };
}
