// What a tile of the dashboard draws of one game, every text in the reader's language.

import type { Tile, TileSeat } from "../../../classroom/tiles.ts";
import type { Phase, Seat } from "../../../rules/index.ts";
import { monthStart } from "../game/dates.ts";
import type { Words } from "../game/words.ts";
import { type Band, bandOf } from "./band.ts";
import { type FlowBar, flowList } from "./flows.ts";
import { moveText } from "./moves.ts";

export type SeatState = "ready" | "thinking" | "lost" | "computer" | "standIn" | "over";

export interface SeatLine {
	seat: Seat;
	/** Who sits there, or that the computer does. */
	names: string;
	state: SeatState;
	/** The state in a word; "" where the name says it. */
	text: string;
	/** Art name. */
	icon: string;
	/** Of a delegation: how many of them are there; "" where all are. */
	note: string;
}

export interface TileView {
	n: number;
	month: string;
	/** The month in three letters. */
	monthBrief: string;
	phase: string;
	over: boolean;
	tension: {
		value: number;
		text: string;
		/** Ten cells of one point each. */
		cells: readonly { at: number; look: "calm" | "hot" | "empty" }[];
		level: "calm" | "high" | "rupture";
	};
	band: Band | null;
	/** Beijing’s and Washington’s, as the board has them from the left. */
	seats: readonly SeatLine[];
	flows: readonly FlowBar[];
	/** The latest first; a tile shows as many as it has room for. `side`: "" where it is nobody's. */
	moves: readonly { id: string; side: string; text: string; machine: boolean }[];
	/** Months that have gone, of all: for the calm look of a finished game. */
	ending: string;
}

const CELLS = 10;

const ICONS: Readonly<Record<SeatState, string>> = {
	ready: "ui-check",
	thinking: "ui-clock",
	lost: "ui-alert",
	computer: "ui-spring",
	standIn: "ui-spring",
	over: "ui-check",
};

/** How a seat stands: whether it is waited for, and who decides. */
export function seatState(
	seat: TileSeat,
	{ phase, waiting }: Pick<Tile, "phase" | "waiting">,
	side: Seat,
): SeatState {
	if (seat.runner === "computer") return "computer";
	// whoever has played to the end and gone is not lost
	if (phase === "over") return "over";
	if (seat.runner === "standIn") return "standIn";
	if (seat.here === 0) return "lost";
	return waiting.includes(side) ? "thinking" : "ready";
}

function seatLine(words: Words, tile: Tile, seat: Seat): SeatLine {
	const { t, format } = words;
	const one = tile.seats[seat];
	const state = seatState(one, tile, seat);
	const alone = one.names.length === 0;
	const some =
		state !== "over" && one.names.length > 1 && one.here > 0 && one.here < one.names.length;
	return {
		seat,
		names: alone ? t("teach:dash.computer") : format.list(one.names),
		state,
		text: alone || state === "over" ? "" : t(`teach:dash.state.${state}`),
		icon: ICONS[state],
		note: some ? t("teach:dash.hereOf", { here: one.here, of: one.names.length }) : "",
	};
}

/** A phase in a word. */
export function phaseText({ t }: Words, phase: Phase): string {
	return t(`teach:dash.phase.${phase}`);
}

/** The month a game is in, by name, `style` "monthBare" the short one; of a finished one its last. */
export function monthText(
	{ format }: Words,
	{ month, months }: Tile,
	style: "monthOnly" | "monthBare" = "monthOnly",
): string {
	return format.date(monthStart(Math.min(month, months)), style);
}

/** A tile as it is drawn; `limits`: tension from which accidents happen, and relations rupture. */
export function tileView(
	words: Words,
	tile: Tile,
	limits: { accident: number; rupture: number },
): TileView {
	const { t, format } = words;
	const over = tile.phase === "over";
	const full = Math.min(CELLS, Math.round(tile.tension));
	return {
		n: tile.n,
		month: monthText(words, tile),
		monthBrief: monthText(words, tile, "monthBare"),
		phase: phaseText(words, tile.phase),
		over,
		tension: {
			value: tile.tension,
			text: format.fixed(tile.tension, 1),
			cells: Array.from({ length: CELLS }, (_, at) => ({
				at,
				look: at >= full ? "empty" : at + 1 >= limits.accident ? "hot" : "calm",
			})),
			level: tile.troubles.includes("rupture")
				? "rupture"
				: tile.tension >= limits.accident
					? "high"
					: "calm",
		},
		band: bandOf(tile),
		seats: [seatLine(words, tile, "cn"), seatLine(words, tile, "us")],
		flows: flowList(words, tile.flows),
		moves: tile.last.toReversed().map((move, at) => ({
			id: `${at}`,
			side: move.seat === "both" ? "" : t(`teach:dash.side.${move.seat}`),
			text: moveText(words, move),
			machine: move.machine,
		})),
		ending: over ? t(`teach:dash.ending.${tile.ending === "rupture" ? "rupture" : "time"}`) : "",
	};
}

/** The whole tile in one sentence, for readers of the page; `band` is its band in words. */
export function tileLabel(words: Words, view: TileView, band: string): string {
	const { t, format } = words;
	const parts = [
		t("teach:dash.label.game", { n: view.n }),
		band,
		view.over ? view.ending : t("teach:dash.label.at", { month: view.month, phase: view.phase }),
		t("teach:dash.label.tension", { value: view.tension.text }),
		...view.seats.map(({ seat, names, text, note }) =>
			t(text === "" ? "teach:dash.label.seat" : "teach:dash.label.seatState", {
				seat: t(`common:seat.${seat}`),
				names,
				state: note === "" ? text : `${text} (${note})`,
			}),
		),
	];
	return format.items(parts.filter(Boolean));
}
