// One running game: what solo, hot seat and server share.
export { bookOf } from "../record/index.ts";
export { aheadTask, placeOf } from "./ahead.ts";
export {
	begin,
	completed,
	type Host,
	mayUndo,
	type NewMatch,
	restore,
	standIn,
	submit,
	undo,
} from "./match.ts";
export type { Controller, Match } from "./types.ts";
