// A seat's game as the server tells it: frames in, the whole picture out; a hole between two frames is found.
import { patched } from "../../../classroom/patch.ts";
import type { MonthPicture, SeatView, TablePicture } from "../../../classroom/pictures.ts";
import { type Delta, positionAfter, tableAfter } from "../../../classroom/protocol/delta.ts";
import type { ServerFrame } from "../../../classroom/protocol/from-server.ts";
import type { Game } from "../../../rules/index.ts";

/** Everything a page knows of its seat's game. */
export interface SeatGame {
	table: TablePicture;
	/** The page's own clock when `table` came, in milliseconds: `table.left` is counted on from there. */
	at: number;
	view: SeatView;
}

export type GameFrame = Extract<ServerFrame, { type: "view" | "delta" | "table" }>;

/** The game after a frame, the same object where the frame was old; null = something is missing: ask for the whole. */
export function followed(game: SeatGame | null, frame: GameFrame, at: number): SeatGame | null {
	if (frame.type === "view") return { table: frame.table, at, view: frame.view };
	if (!game) return null;
	const { seq } = game.table;
	if (frame.type === "table") {
		const { table } = frame;
		if (table.game !== game.table.game) return null;
		if (table.seq < seq) return game;
		return table.seq === seq ? { ...game, table, at } : null;
	}
	// a change of before, or the same again, brings nothing new
	if (frame.seq < seq || (frame.seq === seq && frame.from < seq)) return game;
	if (frame.from !== seq) return null;
	return { table: tableAfter(game.table, frame), at, view: changed(game.view, frame) };
}

/** A reveal of this month that the game has gone back behind is none any more. */
const stands = (revealed: Game | null, { month, phase }: Game): Game | null =>
	revealed && (revealed.month < month || (revealed.month === month && !BEFORE.has(phase)))
		? revealed
		: null;
const BEFORE: ReadonlySet<Game["phase"]> = new Set(["news", "plan"]);

function changed(view: SeatView, frame: Delta): SeatView {
	const position = positionAfter(view.position, frame);
	const score = patched(view.score, frame.score);
	const revealed = frame.revealed ? patched(position, frame.revealed) : view.revealed;
	const months: MonthPicture[] = (frame.months ?? []).map((one) => ({
		month: one.month,
		position: patched(position, one.position),
		score: one.score ?? score,
	}));
	return {
		...view,
		position,
		score,
		revealed: stands(revealed, position),
		months: months.length > 0 ? [...view.months, ...months] : view.months,
	};
}

const PHASES: readonly Game["phase"][] = [
	"chronicle",
	"news",
	"plan",
	"contrition",
	"answer",
	"talks",
	"over",
];
const rank = ({ month, phase }: Game): number => month * 10 + PHASES.indexOf(phase);

/** True where the game stands earlier than it did: the instructor has taken moves back. */
export const wentBack = (before: Game, after: Game): boolean => rank(after) < rank(before);
