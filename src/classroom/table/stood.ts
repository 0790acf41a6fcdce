// Which steps of a seat's people were decided in their stead: by the clock, the instructor's advance, the stand-in.
import { isPlayed, type Move, PHASE_OF, type Seat } from "../../rules/index.ts";
import type { Mover, Table } from "./types.ts";

/** Moves that choose nothing: a forecast left out, a plan sealed as it lay. */
const PLAIN: ReadonlySet<Move["type"]> = new Set(["noForecast", "seal"]);

/** A step that the computer decided in the place of a seat's people. */
export interface Stood {
	month: number;
	step: (typeof PHASE_OF)[keyof typeof PHASE_OF];
	/** Why: time was up, the instructor moved the game on, the people were away. */
	by: "clock" | "instructor" | "standIn";
	/** It chose nothing of its own: the forecast was left out, the plan sealed as it lay. */
	kept: boolean;
}

/** Movers that decide in the place of people. */
export const IN_STEAD: ReadonlySet<Mover> = new Set<Stood["by"]>([
	"clock",
	"instructor",
	"standIn",
]);
const NONE: readonly Stood[] = [];
const NEITHER = { us: NONE, cn: NONE } as const;

const known = new WeakMap<Table["by"], Readonly<Record<Seat, readonly Stood[]>>>();

/** Steps of each seat, in their order. The present step is left out: what is chosen in it may be secret still. */
export function stoodOf(table: Table): Readonly<Record<Seat, readonly Stood[]>> {
	const before = known.get(table.by);
	if (before) return before;
	const made = read(table);
	known.set(table.by, made);
	return made;
}

function read({ by, match, openings, closed }: Table): Readonly<Record<Seat, readonly Stood[]>> {
	const { entries, game } = match;
	let found: Record<Seat, Stood[]> | null = null;
	let at = 0;
	for (let i = 0; i < entries.length; i++) {
		while (at + 1 < openings.length && (openings[at + 1] as number) <= i) at++;
		const entry = entries[i];
		const mover = by[i] ?? "";
		if (!entry || !IN_STEAD.has(mover)) continue;
		const { type } = entry.move;
		if (!isPlayed(type)) continue;
		const step = PHASE_OF[type];
		const month = closed[at]?.month ?? game.month;
		if (month === game.month && step === game.phase) continue;
		found ??= { us: [], cn: [] };
		const list = found[entry.seat];
		const last = list.at(-1);
		const plain = PLAIN.has(type);
		if (last?.month === month && last.step === step) {
			if (!plain) last.kept = false;
		} else list.push({ month, step, by: mover as Stood["by"], kept: plain });
	}
	return found ?? NEITHER;
}
