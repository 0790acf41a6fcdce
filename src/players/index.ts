// The computer's seat: characters and their decisions.
export { decide } from "./decide.ts";
export { type Foretold, foretold } from "./foretold.ts";
export { nextBest } from "./next-best.ts";
export type { Option } from "./options.ts";
export { createRecall } from "./recall.ts";
export { reception } from "./reception.ts";
export {
	type Character,
	type Computer,
	computerName,
	computerOf,
	type Decision,
	LEVELS,
	type Level,
	type NextBest,
	POLICIES,
	type Policy,
	type Seen,
	type Temper,
	type Unsigned,
} from "./types.ts";
export { unsignedBy } from "./unsigned.ts";
