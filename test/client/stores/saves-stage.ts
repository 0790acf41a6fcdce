// A played game as the tests of saved games keep it, whole or cut short.
import { afterEach, beforeEach, vi } from "vitest";
import type { Save } from "../../../src/client/stores/saves.ts";
import { isScenarioFile, load } from "../../../src/scenario/index.ts";
import { playedGame } from "../../record/play.ts";

const modules = import.meta.glob<unknown>("../../../assets/scenarios/geneva-to-busan/*.json", {
	eager: true,
	import: "default",
});
const named = Object.entries(modules).map(
	([path, data]) => [path.split("/").pop() as string, data] as const,
);
const loaded = load(Object.fromEntries(named.filter(([name]) => isScenarioFile(name))));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
export const scenario = loaded.value;

const { record, state } = playedGame(scenario, "saved", { calm: 0.75, moves: 40 });

export { record };

/** The game after `n` moves. */
export const saved = (n: number, more: Partial<Save> = {}): Save => ({
	header: record.header,
	entries: record.entries.slice(0, n),
	name: "First try",
	seed: "secret",
	desk: { page: "plan", seat: "us" },
	month: state.month,
	over: false,
	...more,
});

/** A database of its own for each test of a file, gone with it: gives its name. To be called once. */
export function ownDatabase(): () => string {
	let name = "";
	beforeEach(() => {
		name = `test-${crypto.randomUUID()}`;
	});
	afterEach(() => {
		vi.restoreAllMocks();
		indexedDB.deleteDatabase(name);
	});
	return () => name;
}
