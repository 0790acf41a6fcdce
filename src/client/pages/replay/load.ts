// Fetches the scenario with what its replay needs besides: the whole record, the code book and the pairs of the backtest.
import type { RecordEntry } from "../../../insight/backtest/memory.ts";
import { buildReplay, tiedPairs } from "../../../insight/replay/build.ts";
import type { Archive, Replay } from "../../../insight/replay/types.ts";
import { bookOf } from "../../../match/index.ts";
import type { Book } from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { retryable } from "../../stores/retryable.ts";
import { loadScenario } from "../../stores/scenario.ts";

const FOLDER = "../../../../assets/scenarios/geneva-to-busan/";
const FILES = import.meta.glob<unknown>(
	[
		"../../../../assets/scenarios/geneva-to-busan/record.json",
		"../../../../assets/scenarios/geneva-to-busan/codebook.json",
		"../../../../assets/scenarios/geneva-to-busan/backtest.json",
	],
	{ import: "default" },
);

/** Everything the replay page shows. */
export interface Loaded {
	scenario: Scenario;
	book: Book;
	replay: Replay;
}

async function file(name: string): Promise<unknown> {
	const load = FILES[FOLDER + name];
	if (!load) throw new Error(`no such scenario file: ${name}`);
	return load();
}

async function loadAll(): Promise<Loaded> {
	const [scenario, record, codebook, pairs] = await Promise.all([
		loadScenario(),
		file("record.json"),
		file("codebook.json"),
		file("backtest.json"),
	]);
	const book = bookOf(scenario);
	const archive: Archive = {
		record: (record as { moves: RecordEntry[] }).moves,
		codebook: codebook as Archive["codebook"],
		pairs: tiedPairs(pairs),
	};
	// Chapters and fact cards are the same in every language.
	const [texts] = Object.values(scenario.texts);
	return { scenario, book, replay: buildReplay(book, texts?.timeline ?? {}, archive) };
}

const replays = retryable(loadAll);

/** The scenario and its replay, made once; a failed fetch may be tried again. */
export function loadReplay(): Promise<Loaded> {
	return replays.ask("");
}
