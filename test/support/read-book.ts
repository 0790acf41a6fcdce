// Reads a shipped scenario from its data files and compiles its rules: Node only, for benchmarks and fuzzing.
import { shippedScenario as readScenario } from "../../src/insight/cli/shipped.ts";
import { type Book, compile } from "../../src/rules/index.ts";
import { ruleData } from "../../src/scenario/index.ts";

/** A scenario as shipped, the main one where none is named; throws with every problem named where a file is broken. */
export { readScenario };

export const readBook = (id?: string): Book => compile(ruleData(readScenario(id)));
