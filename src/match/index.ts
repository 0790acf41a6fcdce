// One running game: what solo, hot seat and server share.
export { aheadTask, placeOf } from "./ahead.ts";
export {
	begin,
	bookOf,
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
