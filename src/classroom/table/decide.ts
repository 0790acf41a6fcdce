// A person's acts at a game: a move, agreement to seal, being back. Checked by playing, turned into events.

import { submit } from "../../match/index.ts";
import { type SeatMove, toMove } from "../../rules/index.ts";
import { chairOf } from "../class/people.ts";
import type { ClassState } from "../class/types.ts";
import { isDone } from "../once.ts";
import { mayDecide } from "../portfolios.ts";
import type { AnyRefusal } from "../refusals.ts";
import { lastOfPlan } from "./back.ts";
import { membersOf, standsStill } from "./clock.ts";
import { type Driven, drive, happened } from "./drive.ts";
import { afterMove } from "./fold.ts";
import type { Table, TableEvent } from "./types.ts";

export type TableDecided =
	| { ok: true; driven: Driven; repeated: boolean }
	| { ok: false; refusal: AnyRefusal };

/** What a person asks for. `step`: the table's step that it is meant for. */
export type Act =
	| { act: "move"; id: string; step: number; move: SeatMove }
	/** Takes agreement to seal back. */
	| { act: "wait"; id: string; step: number }
	/** Takes the seat's last order, drop or seal of the present plan back. */
	| { act: "back"; id: string; step: number }
	/** Is at the page again: the computer hands the seat back. */
	| { act: "here"; id: string };

const no = (refusal: AnyRefusal): TableDecided => ({ ok: false, refusal });

/** A key under which a command counts once: two people may use the same id. */
export const onceKey = (person: string, id: string): string => `${person}:${id}`;

/** Ids of a person's commands that a commit has carried out. */
export function doneBy(person: string, events: readonly TableEvent[]): readonly string[] {
	let ids: string[] | undefined;
	for (const event of events)
		if (event.e === "done" && event.id.startsWith(person) && event.id[person.length] === ":") {
			ids ??= [];
			ids.push(event.id.slice(person.length + 1));
		}
	return ids ?? NONE;
}
const NONE: readonly string[] = [];

/** Decides a person's act at a table. */
export function decideAct(
	table: Table,
	state: ClassState,
	person: string,
	act: Act,
	present: (person: string) => boolean,
	now: number,
): TableDecided {
	const key = onceKey(person, act.id);
	const from: Driven = { table, events: [] };
	if (isDone(table.done, key)) return { ok: true, driven: from, repeated: true };
	const chair = chairOf(state, person);
	if (!chair || chair.place.n !== table.n) return no("notSeated");
	const { seat } = chair;
	const members = membersOf(state, table, seat);
	if (state.stage === "ended") return no("classOver");
	if (!members.includes(person)) return no("notYet");
	if (table.computer[seat]) return no("computerPlays");
	let at = table.away[seat] ? happened(from, { e: "away", seat, on: false }, now) : from;
	const done = (driven: Driven): TableDecided => ({
		ok: true,
		repeated: false,
		driven: happened(
			standsStill(state) ? driven : drive(driven, state, now),
			{ e: "done", id: key },
			now,
		),
	});
	if (act.act === "here") {
		// the clock begins anew for who comes back: nobody is punished for a lost connection
		return done(at);
	}
	if (state.frozen) return no("frozen");
	if (state.paused) return no("paused");
	if (table.match.game.phase === "over") return no("gameOver");
	if (act.step !== table.step) return no("stale");
	if (act.act === "wait") return done(happened(at, { e: "ready", person, on: false }, now));
	/** Whoever has agreed to seal has agreed to the plan as it was. */
	const asked = (driven: Driven): Driven =>
		driven.table.ready
			.filter((one) => members.includes(one))
			.reduce((on, one) => happened(on, { e: "ready", person: one, on: false }, now), driven);
	if (act.act === "back") {
		const last = lastOfPlan(table, seat);
		if (!last) return no("nothingToUndo");
		if (!mayDecide(seat, members, person, last.move as SeatMove, present))
			return no("notYourOffice");
		return done(asked(happened(at, { e: "back", seat }, now)));
	}
	const { move } = act;
	if (!mayDecide(seat, members, person, move, present)) return no("notYourOffice");
	if (move.type === "seal" && members.length > 1 && toMove(table.match.game).includes(seat)) {
		at = happened(at, { e: "ready", person, on: true }, now);
		const missing = members.filter((one) => present(one) && !at.table.ready.includes(one));
		if (missing.length > 0) return done(at);
	}
	const submitted = submit(at.table.match, seat, move);
	if (!submitted.ok) return no(submitted.refusal);
	const next = afterMove(at.table, submitted.match, submitted.entry, person, true, now);
	const moved: Driven = {
		table: next,
		events: [...at.events, { e: "move", by: person, entry: submitted.entry }],
	};
	return done(move.type === "order" || move.type === "drop" ? asked(moved) : moved);
}
