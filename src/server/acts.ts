// The instructor's acts carried out: on the class in one commit, on games in one commit each, or only looked ahead to.
import * as cr from "../classroom/index.ts";
import type { Problem } from "../scenario/index.ts";
import type { Classroom } from "./classroom.ts";
import { TooManyCodes } from "./codes.ts";
import type { Outcome } from "./rooms/lane.ts";
import type { Room, TableLane } from "./rooms/types.ts";

export type Acted =
	| { ok: true; effect: cr.Effect; seq: number }
	/** `problems`: fields of the command that do not hold, where that is the reason. */
	| { ok: false; refusal: cr.AnyRefusal; problems?: readonly Problem[] };

/** Under which the instructor's commands count once; all devices of an instructor are one. */
const WHO = "instructor";

const nothing = (what: cr.Effect["what"]): cr.Effect => ({ what, touched: [], of: 0, people: 0 });

/** What one game tells of an act on it. */
interface OnGame {
	undo?: { month: number; moves: number };
	instead?: string;
}

/** Lanes of the games that a command means. */
async function meant(room: Room, command: cr.GameCommand): Promise<TableLane[]> {
	const state = room.state();
	const numbers =
		"game" in command ? [command.game] : cr.latest(state, command.games).map(({ n }) => n);
	const lanes = await Promise.all(numbers.map((n) => room.table(n)));
	return lanes.filter((lane) => lane !== null);
}

function together(
	command: cr.GameCommand,
	lanes: readonly TableLane[],
	outcomes: readonly Outcome<OnGame>[],
): Acted {
	const touched: number[] = [];
	const untouched: { game: number; why: cr.AnyRefusal }[] = [];
	const instead: { game: number; card: string }[] = [];
	let undo: OnGame["undo"];
	let seq = 0;
	let refusal: cr.AnyRefusal = "unknownGame";
	outcomes.forEach((outcome, i) => {
		const n = lanes[i]?.state().n ?? 0;
		if (!outcome.ok) {
			refusal = outcome.refusal;
			untouched.push({ game: n, why: outcome.refusal });
			return;
		}
		touched.push(n);
		seq = outcome.seq;
		undo = outcome.told.undo ?? undo;
		if (outcome.told.instead) instead.push({ game: n, card: outcome.told.instead });
	});
	if (touched.length === 0) return { ok: false, refusal };
	const effect: cr.Effect = { what: command.do, touched, of: lanes.length, people: 0 };
	if (undo) effect.undo = undo;
	if (instead.length > 0) effect.instead = instead;
	if (untouched.length > 0) effect.untouched = untouched;
	return { ok: true, effect, seq };
}

function onTable(room: Room, command: cr.GameCommand, table: cr.Table, now: number) {
	const steered = cr.steerTable(table, room.state(), command, now);
	if (!steered.ok) return steered;
	const { table: state, events, undo, instead } = steered.steered;
	const told: OnGame = { ...(undo ? { undo } : {}), ...(instead ? { instead } : {}) };
	return { ok: true as const, state, events, told };
}

/** Refuses settings that the class's scenario does not allow; null = nothing is wrong with the command. */
function refusedFields({ scenario }: Room, command: cr.InstructorCommand): Acted | null {
	if (command.do !== "settings") return null;
	const problems = cr.settingsProblems(command.settings, scenario, ["command", "settings"]);
	return problems.length > 0 ? { ok: false, refusal: "badFrame", problems } : null;
}

/** Carries a command out, once for each id. */
export async function act(
	{ codes, trouble }: Pick<Classroom, "codes" | "trouble">,
	room: Room,
	command: cr.InstructorCommand,
	id: string,
): Promise<Acted> {
	const key = cr.onceKey(WHO, id);
	if (cr.isGameCommand(command)) {
		const lanes = await meant(room, command);
		const outcomes = await Promise.all(
			lanes.map((lane) =>
				lane.act<OnGame>((table, now) => {
					if (cr.isDone(table.done, key)) return { ok: true, state: table, events: [], told: {} };
					const played = onTable(room, command, table, now);
					if (!played.ok) return played;
					const state = { ...played.state, done: cr.withDone(played.state.done, key) };
					return { ...played, state, events: [...played.events, { e: "done", id: key }] };
				}),
			),
		);
		return together(command, lanes, outcomes);
	}
	const refused = refusedFields(room, command);
	if (refused) return refused;
	if (room.state().stage === "running") await room.tables();
	const needed = cr.isDone(room.state().done, key) ? 0 : cr.codesFor(command);
	let fresh: cr.SealedCode[];
	try {
		fresh = await codes.ready(room.id, needed);
	} catch (error) {
		if (error instanceof TooManyCodes) return { ok: false, refusal: "slowDown" };
		trouble(error);
		return { ok: false, refusal: "internal" };
	}
	const outcome = await room.klass.act<cr.Effect>((state, now) => {
		if (cr.isDone(state.done, key))
			return { ok: true, state, events: [], told: nothing(command.do) };
		const decided = cr.steer(state, command, room.around(now, fresh));
		if (!decided.ok) return decided;
		const events: cr.ClassEvent[] = [...decided.events, { e: "done", id: key }];
		const next = { ...cr.foldCommit(state, events, now), seq: state.seq };
		return { ok: true, state: next, events, told: decided.told };
	});
	if (!outcome.ok) return outcome;
	await room.tables();
	return { ok: true, effect: outcome.told, seq: outcome.seq };
}

/** Of each card, in how many games it could be laid now. */
function openCards(lanes: readonly TableLane[]): Acted {
	const cards: Record<string, number> = {};
	for (const lane of lanes)
		for (const id of cr.cardsOpen(lane.state())) cards[id] = (cards[id] ?? 0) + 1;
	return { ok: true, effect: { ...nothing("inject"), of: lanes.length, cards }, seq: 0 };
}

/** What a command would do now; nothing is stored. */
export async function preview(
	classroom: Classroom,
	room: Room,
	command: cr.InstructorCommand,
): Promise<Acted> {
	const now = classroom.clock();
	if (cr.isGameCommand(command)) {
		const lanes = await meant(room, command);
		if (command.do === "inject" && command.card === null) return openCards(lanes);
		const outcomes = lanes.map((lane): Outcome<OnGame> => {
			const played = onTable(room, command, lane.state(), now);
			return played.ok ? { ok: true, told: played.told, seq: 0 } : played;
		});
		return together(command, lanes, outcomes);
	}
	const refused = refusedFields(room, command);
	if (refused) return refused;
	if (room.state().stage === "running") await room.tables();
	// codes are made when they are given out, not when they are thought of
	const none = Array.from({ length: cr.codesFor(command) }, () => ({ code: "", hash: "" }));
	const decided = cr.steer(room.state(), command, room.around(now, none));
	if (!decided.ok) return decided;
	const { codes: _, ...effect } = decided.told;
	return { ok: true, effect, seq: 0 };
}
