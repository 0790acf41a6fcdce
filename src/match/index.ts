// One running game: what solo, hot seat and server share.
export { matchDice, thoughtDice } from "./dice.ts";
export {
	begin,
	bookOf,
	consider,
	type Host,
	mayUndo,
	type NewMatch,
	onCopy,
	restore,
	type Submitted,
	standIn,
	submit,
	undo,
} from "./match.ts";
export { parOf } from "./par.ts";
export { tidy } from "./tidy.ts";
export type { Controller, Match } from "./types.ts";
