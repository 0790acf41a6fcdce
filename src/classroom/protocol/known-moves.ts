// Moves by the text that they came in: nearly every frame is a move, and there are few different ones to be checked.
import type { SeatMove } from "../../rules/index.ts";
import { ID_LETTERS } from "../limits.ts";

/** A move's frame as the client writes it. What stands between the brackets of the move is not looked into. */
const FORM = new RegExp(
	`^\\{"type":"move","id":"([A-Za-z0-9_-]{1,${ID_LETTERS}})","step":(0|[1-9][0-9]{0,5}),"move":(\\{.*\\})\\}$`,
);
/** Moves kept, and letters of the longest: anybody may send what only looks like many different ones. */
const KEPT = 2000;
const LONGEST = 200;

const known = new Map<string, SeatMove>();

/** A move's frame whose move has been read before, and so is as good now; null where it has to be read. */
export function knownMove(
	text: string,
): { type: "move"; id: string; step: number; move: SeatMove } | null {
	const parts = FORM.exec(text);
	const move = parts && known.get(parts[3] as string);
	return move ? { type: "move", id: parts[1] as string, step: Number(parts[2]), move } : null;
}

/** Keeps the move of a frame that has been read and found good, `given` as it stood in the frame. It must never change. */
export function keepMove(text: string, given: unknown, move: SeatMove): void {
	const written = FORM.exec(text)?.[3];
	if (written === undefined || written.length > LONGEST) return;
	// only a text that is the move and nothing more: with `"move":{…},"step":1` it would be more
	if (JSON.stringify(given) !== written) return;
	if (known.size >= KEPT) known.clear();
	known.set(written, move);
}
