// The shipped record as replay data, for tests in Node and in the browser alike.
import backtest from "../../../assets/scenarios/geneva-to-busan/backtest.json" with {
	type: "json",
};
import codebook from "../../../assets/scenarios/geneva-to-busan/codebook.json" with {
	type: "json",
};
import record from "../../../assets/scenarios/geneva-to-busan/record.json" with { type: "json" };
import timelineFile from "../../../assets/scenarios/geneva-to-busan/timeline.en.json" with {
	type: "json",
};
import type { Codebook } from "../../../src/insight/backtest/codebook.ts";
import type { RecordEntry } from "../../../src/insight/backtest/memory.ts";
import { buildReplay, tiedPairs } from "../../../src/insight/replay/build.ts";
import type { Archive, Timeline } from "../../../src/insight/replay/types.ts";
import { compile } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";

export const scenario = shippedScenario();
export const book = compile(ruleData(scenario));
export const timeline: Timeline = timelineFile;
export const archive: Archive = {
	record: record.moves as readonly RecordEntry[] as RecordEntry[],
	codebook: codebook as unknown as Codebook,
	pairs: tiedPairs(backtest),
};
export const replay = buildReplay(book, timeline, archive);
