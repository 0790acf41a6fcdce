// The computer's seat: characters and their decisions.
export { decide } from "./decide.ts";
export type { Option } from "./options.ts";
export { createRecall } from "./recall.ts";
export { reception } from "./reception.ts";
export {
	CHARACTERS,
	type Character,
	type Computer,
	computerName,
	computerOf,
	type Decision,
	LEVEL_IDS,
	LEVELS,
	type Level,
	POLICIES,
	type Policy,
	type Temper,
} from "./types.ts";
