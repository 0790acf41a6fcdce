// What a seat may know of the difference between two states: only the parts that are not the same object in both.
import { type Cause, type Game, LEVERS, type LeverId, type Seat, VARS } from "./state.ts";
import { type Eyes, eyesOf, isHidden, leverOf, ROWS, seatOf, TAP, varOf } from "./view.ts";

/** A part of the position before and after, as a seat may know it; where it is a record of many, its changed keys. */
export interface Change {
	part: keyof Game;
	was: unknown;
	is: unknown;
	/** Of a list: so many rows stand before those told, the same in both. */
	same: number;
}

const PLAIN = ["month", "months", "phase", "ending", "event"] as const;
const LISTS = ["blows", "promises", "causes", "closedCauses", "notes", "closedNotes"] as const;
type List = (typeof LISTS)[number];

/**
 * What may have changed between two states as the seat may know them; a part that is told may turn out to be the same.
 * Null where the two are open to different eyes: the end has come in between. Neither state may be changed any more.
 */
export function changesFor(before: Game, after: Game, seat: Seat): Change[] | null {
	if ((before.phase === "over") !== (after.phase === "over")) return null;
	const changes: Change[] = [];
	if (before === after) return changes;
	const eyes = eyesOf(after, seat);
	const tell = (part: keyof Game, was: unknown, is: unknown, same = 0): void => {
		changes.push({ part, was, is, same });
	};
	for (const part of PLAIN) if (before[part] !== after[part]) tell(part, before[part], after[part]);
	if (before.switches !== after.switches)
		tell("switches", { ...before.switches }, { ...after.switches });
	if (before.vars !== after.vars) tellVars(before, after, eyes, tell);
	// what is shown of the tap hangs on the customs data, too
	const tap = eyes.veiled && before.vars.tapShown !== after.vars.tapShown;
	if (tap || before.levers !== after.levers) tellLevers(before, after, eyes, tap, tell);
	for (const side of ["us", "cn"] as const)
		if (before[side] !== after[side])
			tell(side, seatOf(before, side, eyes), seatOf(after, side, eyes));
	if (before.talks !== after.talks) tell("talks", { ...before.talks }, { ...after.talks });
	if (before.accidents !== after.accidents)
		tell("accidents", [...before.accidents], [...after.accidents]);
	for (const list of LISTS) {
		const anew = tap && list === "blows";
		if (anew || before[list] !== after[list]) tellList(list, before, after, eyes, anew, tell);
	}
	return changes;
}

type Tell = (part: keyof Game, was: unknown, is: unknown, same?: number) => void;

function tellVars(before: Game, after: Game, eyes: Eyes, tell: Tell): void {
	const was: Record<string, number> = {};
	const is: Record<string, number> = {};
	for (const id of VARS) {
		if (before.vars[id] === after.vars[id]) continue;
		was[id] = varOf(before, id, eyes);
		is[id] = varOf(after, id, eyes);
	}
	tell("vars", was, is);
}

function tellLevers(before: Game, after: Game, eyes: Eyes, tap: boolean, tell: Tell): void {
	const was: Partial<Game["levers"]> = {};
	const is: Partial<Game["levers"]> = {};
	for (const id of LEVERS) {
		const same: boolean = before.levers[id] === after.levers[id];
		if (same && !(tap && id === TAP)) continue;
		was[id as LeverId] = leverOf(before, id, eyes);
		is[id as LeverId] = leverOf(after, id, eyes);
	}
	tell("levers", was, is);
}

/** Lists are mostly added to: rows that stand at the beginning of both are not looked into. */
function tellList<K extends List>(
	list: K,
	before: Game,
	after: Game,
	eyes: Eyes,
	anew: boolean,
	tell: Tell,
): void {
	const a = before[list] as readonly unknown[];
	const b = after[list] as readonly unknown[];
	const most = anew ? 0 : Math.min(a.length, b.length);
	let n = 0;
	while (n < most && a[n] === b[n]) n++;
	let same = n;
	if (list === "causes")
		for (let i = 0; i < n; i++) if (isHidden(before.causes[i] as Cause, eyes)) same--;
	const show = ROWS[list] as (rows: unknown, eyes: Eyes, game: Game) => unknown;
	tell(list, show(a.slice(n), eyes, before), show(b.slice(n), eyes, after), same);
}
