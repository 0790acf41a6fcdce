// How a draft comes to be: from a shipped scenario, from a file, as a copy of another; and how a game or class gets it.

import { withValue } from "../../../scenario/edit/path.ts";
import {
	EPOCH,
	FILE_LIMITS,
	fileData,
	hashJson,
	loadFile,
	type Problem,
	parseJson,
	problem,
	type Scenario,
	shapedFile,
	type Translations,
} from "../../../scenario/index.ts";
import { bringWords } from "../../i18n/own-words.ts";
import { ownId } from "../../viewmodel/editor/own-id.ts";
import { BODY, titleOf, under, type Work } from "../../viewmodel/editor/work.ts";
import { newId } from "../new-id.ts";
import { baseWork, nearestBase } from "./bases.ts";
import { look, rowOf } from "./desk.ts";
import { type Drafts, openDrafts } from "./drafts.ts";

/** Makes a title of another, in a language. */
export type Retitle = (title: string, language: string) => string;

/** Keeps a work as a new draft; gives its id. */
async function keepNew(
	work: Work,
	baseId: string,
	languages: readonly string[],
	drafts: Drafts,
): Promise<string> {
	const id = ownId(newId());
	const base = under(await baseWork(baseId, languages), id);
	await drafts.put(rowOf(id, baseId, look(base, under(work, id)).found), under(work, id), 0);
	return id;
}

/** The work with its titles made anew in each of its languages. */
function retitled(work: Work, retitle: Retitle): Work {
	return [BODY, ...Object.keys(work.translations)].reduce((next, tag) => {
		const place = tag === BODY ? ["texts", BODY] : ["translations", tag];
		return withValue(
			next,
			[...place, "texts", "scenario", "title"],
			retitle(titleOf(work, tag), tag),
		);
	}, work);
}

/** A new draft of a shipped scenario. Rejects where that cannot be fetched or nothing can be kept. */
export async function draftOf(
	baseId: string,
	languages: readonly string[],
	retitle: Retitle,
): Promise<string> {
	const work = retitled(await baseWork(baseId, languages), retitle);
	return keepNew(work, baseId, languages, await openDrafts());
}

/** A copy of a draft; null where that is gone. */
export async function copyOf(
	id: string,
	languages: readonly string[],
	retitle: Retitle,
): Promise<string | null> {
	const drafts = await openDrafts();
	const found = await drafts.get(id);
	if (!found) return null;
	return keepNew(retitled(found.work, retitle), found.row.base, languages, drafts);
}

export type Taken = { ok: true; id: string } | { ok: false; problems: readonly Problem[] };

/**
 * A new draft from a scenario's file. One that has the right shape but does not hold is taken in all the same:
 * the editor is where it is put right. Rejects where nothing can be kept, and where the shipped scenarios, which it is
 * compared with, cannot be fetched.
 */
export async function draftFrom(file: File, languages: readonly string[]): Promise<Taken> {
	const refuse = (code: "tooLarge" | "unreadable", expected = ""): Taken => ({
		ok: false,
		problems: [problem(code, file.name, [], undefined, expected)],
	});
	// a file that no scenario can be is not read at all: its whole text would have to stand in memory
	if (file.size > FILE_LIMITS.bytes)
		return refuse("tooLarge", `${(FILE_LIMITS.bytes / 1_000_000).toFixed(0)} MB`);
	const text = await file.text().catch(() => null);
	if (text === null) return refuse("unreadable");
	const parsed = parseJson(text, file.name, FILE_LIMITS);
	if (!parsed.ok) return parsed;
	const read = shapedFile(parsed.value, file.name);
	if (!read.ok) return read;
	const { epoch } = read.value.scenario.scenario;
	if (epoch > EPOCH)
		return {
			ok: false,
			problems: [problem("otherRules", file.name, ["scenario", "epoch"], epoch, String(EPOCH))],
		};
	const work: Work = { ...read.value.scenario, translations: read.value.translations };
	const base = await nearestBase(work, languages);
	return { ok: true, id: await keepNew(work, base, languages, await openDrafts()) };
}

/** A draft's file as text; it reads the same in any version that knows these files. */
export const textOf = ({ translations, ...scenario }: Work): string =>
	`${JSON.stringify(fileData({ scenario, translations }), null, "\t")}\n`;

export type DraftScenario =
	| { ok: true; scenario: Scenario; translations: Translations }
	| { ok: false; why: "missing" | "broken" };

/**
 * The scenario of a draft, to be played: its words are kept for the games on it, whose records carry the body alone.
 * Never rejects.
 */
export async function draftScenario(id: string): Promise<DraftScenario> {
	const drafts = await openDrafts();
	const found = await drafts.get(id).catch(() => null);
	if (!found) return { ok: false, why: "missing" };
	const read = loadFile(found.work, id);
	if (!read.ok) return { ok: false, why: "broken" };
	const { scenario, translations } = read.value;
	bringWords(scenario, translations);
	// without them the game still speaks English
	await drafts.putWords(hashJson(scenario), translations).catch(() => {});
	return { ok: true, scenario, translations };
}
