// Who has come late and looks on: the computer decides for their seat until a later month.
import type { RosterLine } from "../../../classroom/protocol/from-server.ts";
import type { Tile } from "../../../classroom/tiles.ts";

/** True where somebody sits at the game and does not decide in its month yet. */
export const waits = (
	{ from }: Pick<RosterLine, "from">,
	tile: Pick<Tile, "month" | "phase"> | undefined,
): boolean => tile !== undefined && tile.phase !== "over" && from > tile.month;
