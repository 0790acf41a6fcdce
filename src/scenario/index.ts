// The scenario's front door: load and check data files, hash a body, hand the rules their part.
export { assembleShipped, extendsOf, type Files, isScenarioFile } from "./assemble.ts";
export { canonical, hashBy, hashJson, hashText } from "./canonical.ts";
export { canonicalAfter } from "./canonical-after.ts";
export { EPOCH } from "./epoch.ts";
export { fileData, loadFile, type ScenarioFile, shapedFile, type Translations } from "./file.ts";
export { load, loadBody, loadCarried } from "./load.ts";
export { overlay } from "./overlay.ts";
export { hasRecord } from "./own-record.ts";
export { FILE_LIMITS, parseJson } from "./parse.ts";
export {
	explain,
	PROBLEMS,
	type Problem,
	type ProblemCode,
	problem,
	type Result,
} from "./problem.ts";
export { ruleData } from "./rule-data.ts";
export type { RuleParts, Scenario } from "./schema/body.ts";
export { TRANSLATED, type Translation } from "./translation.ts";
