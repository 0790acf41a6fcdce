// The backtest's own files, for its tests.
import { readFileSync } from "node:fs";
import type { Codebook } from "../../../src/insight/backtest/codebook.ts";
import type { RecordEntry } from "../../../src/insight/backtest/memory.ts";
import { type Pair, readPairs } from "../../../src/insight/backtest/pairs.ts";
import type { RetaliationRule } from "../../../src/rules/retaliation-rows.ts";

const folder = new URL("../../../assets/scenarios/geneva-to-busan/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

export const RULES = read("retaliation.json") as RetaliationRule[];
export const RECORD = (read("record.json") as { moves: RecordEntry[] }).moves;
export const CODEBOOK = read("codebook.json") as Codebook;
export const FILE = read("backtest.json");
export const PAIRS: Pair[] = readPairs(FILE).pairs;

/** The recorded pair with this id. */
export function pair(id: string): Pair {
	const found = PAIRS.find((one) => one.id === id);
	if (!found) throw new Error(`no pair ${id}`);
	return found;
}

/** A pair put together by hand. */
export const made = (trigger: Partial<Pair["trigger"]>, context = "", responder = ""): Pair => ({
	id: "made",
	trigger: {
		date: "2025-09-12",
		actor: "US",
		kind: "escalate",
		instrument: "tariffs",
		detail: "10% more on all goods",
		...trigger,
	},
	context,
	responder,
	response_class: "none",
	acceptable_also: [],
	intensity_0_5: 0,
	lag_days: null,
});
