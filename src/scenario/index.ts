// The scenario's front door: load and check data files, hash a body, hand the rules their part.
export { canonical, hashJson, hashText } from "./canonical.ts";
export { textAt } from "./checks/texts.ts";
export { EPOCH } from "./epoch.ts";
export { type Carried, isScenarioFile, load, loadBody, loadCarried, PARTS } from "./load.ts";
export { FILE_LIMITS, parseJson } from "./parse.ts";
export {
	type ExplainedProblem,
	explain,
	PROBLEMS,
	type Problem,
	type ProblemCode,
	type ProblemWords,
	problem,
	type Result,
} from "./problem.ts";
export { ruleData } from "./rule-data.ts";
export type { RuleParts, Scenario } from "./schema/body.ts";
