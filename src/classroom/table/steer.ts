// The instructor's acts on one game: advance, inject, recall, control, undo. Each tells whether it touches the game at all.
import type { GameCommand } from "../class/commands.ts";
import type { ClassState } from "../class/types.ts";
import type { ClassRefusal } from "../refusals.ts";
import { applies, cardOf, cardsOf, planned } from "./cards.ts";
import { standsStill } from "./clock.ts";
import { type Driven, drive, finishStep, happened } from "./drive.ts";
import { cutBack } from "./fold.ts";
import type { Table } from "./types.ts";

/** A steered game: what is stored, and what it comes to. */
export interface Steered extends Driven {
	undo?: { month: number; moves: number };
	/** Card of the calendar that falls away. */
	instead?: string;
}

export type TableSteered = { ok: true; steered: Steered } | { ok: false; refusal: ClassRefusal };

const no = (refusal: ClassRefusal): TableSteered => ({ ok: false, refusal });

/** Where an undo goes back to: the month's opening, or the one before where nothing was played since; null = nowhere. */
function undoTarget(table: Table): { to: number; month: number } | null {
	const { openings, match, closed } = table;
	const played = match.entries.length;
	for (let at = openings.length - 1; at >= 0; at--) {
		const to = openings[at] as number;
		if (to < played) return { to, month: closed[at]?.month ?? match.game.month };
	}
	return null;
}

/** Cards that an instructor could lay into the game's next month, by id. */
export function cardsOpen({ match, cards }: Table): readonly string[] {
	const { game, header } = match;
	const month = game.month + 1;
	if (game.phase === "over" || month > game.months) return [];
	if (cards.some((card) => card.month === month)) return [];
	return cardsOf(header.scenario.body).flatMap((row) => (applies(game, row) ? [row.id] : []));
}

/** Decides an act on one game; `from` = the table as it is. */
export function steerTable(
	table: Table,
	state: ClassState,
	command: GameCommand,
	now: number,
): TableSteered {
	const from: Driven = { table, events: [] };
	const { game, header } = table.match;
	const ok = (steered: Steered): TableSteered => ({ ok: true, steered });
	if (state.stage === "ended") return no("classOver");
	if (command.do === "undo") {
		const target = undoTarget(table);
		if (!target) return no("nothingToUndo");
		const moves = table.match.entries.length - target.to;
		const at = {
			table: cutBack(table, target.to, now),
			events: [{ e: "undo" as const, to: target.to }],
		};
		return ok({ ...at, undo: { month: target.month, moves } });
	}
	if (game.phase === "over") return no("touchesNone");
	switch (command.do) {
		case "advance":
			if (standsStill(state)) return no("paused");
			return ok(drive(finishStep(from, state, "instructor", now), state, now));
		case "control": {
			const { seat, computer } = command;
			if (table.computer[seat] === computer) return no("touchesNone");
			const at = happened(from, { e: "control", seat, computer }, now);
			return ok(drive(at, state, now));
		}
		case "inject": {
			const scenario = header.scenario.body;
			const month = game.month + 1;
			const { card } = command;
			const row = card === null ? undefined : cardOf(scenario, card);
			if (!row) return no("unknownCard");
			if (month > game.months || !applies(game, row)) return no("touchesNone");
			if (table.cards.some((laid) => laid.month === month)) return no("cardWaiting");
			const at = happened(from, { e: "card", month, card: row.id }, now);
			const instead = planned(scenario, game, month);
			return ok(instead === "" ? at : { ...at, instead });
		}
		case "recall": {
			if (!cardOf(header.scenario.body, command.card)) return no("unknownCard");
			const waits = table.cards.filter(
				({ card, month }) => card === command.card && month > game.month,
			);
			if (waits.length === 0) return no("noCardWaiting");
			return ok(waits.reduce((at, card) => happened(at, { e: "recalled", ...card }, now), from));
		}
	}
}
