// Lets a state share with the one before it whatever has not changed.
import {
	type Blow,
	type Game,
	LEVERS,
	type LeverId,
	type LeverState,
	type Promise_,
	type SeatState,
	type Talks,
	VARS,
	type Vars,
} from "./state.ts";

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => {
	if (a === b) return true;
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const kept = <T extends readonly unknown[]>(a: T, b: T): T => (sameItems(a, b) ? a : b);

function sameVars(a: Vars, b: Vars): boolean {
	if (a === b) return true;
	for (let i = 0; i < VARS.length; i++) {
		const id = VARS[i] as (typeof VARS)[number];
		if (a[id] !== b[id]) return false;
	}
	return true;
}

const sameLever = (a: LeverState, b: LeverState): boolean =>
	a.level === b.level &&
	a.announced === b.announced &&
	a.due === b.due &&
	a.act === b.act &&
	a.held === b.held &&
	a.until === b.until;

const sameTalks = (a: Talks, b: Talks): boolean =>
	a.turn === b.turn &&
	a.offersLeft === b.offersLeft &&
	a.standing === b.standing &&
	a.usLeft === b.usLeft &&
	a.cnLeft === b.cnLeft &&
	a.leaders === b.leaders;

const sameBlow = (a: Blow, b: Blow): boolean =>
	a.by === b.by &&
	a.lever === b.lever &&
	a.act === b.act &&
	a.step === b.step &&
	a.severity === b.severity &&
	a.surprise === b.surprise &&
	a.breach === b.breach &&
	a.source === b.source &&
	a.withdrawn === b.withdrawn &&
	a.before === b.before;

const samePromise = (a: Promise_, b: Promise_): boolean =>
	a.clause === b.clause &&
	a.lever === b.lever &&
	a.by === b.by &&
	a.since === b.since &&
	a.until === b.until &&
	a.exact === b.exact &&
	a.split === b.split &&
	a.status === b.status &&
	a.floor === b.floor &&
	a.points === b.points;

/** `b` with `a`'s rows where they are the same, or `a` where all are. */
function keptRows<T>(a: T[], b: T[], same: (a: T, b: T) => boolean): T[] {
	if (a === b) return a;
	let all = a.length === b.length;
	const rows = b.slice();
	for (let i = 0; i < rows.length; i++) {
		if (i < a.length && same(a[i] as T, b[i] as T)) rows[i] = a[i] as T;
		else all = false;
	}
	return all ? a : rows;
}

function keptSeat(a: SeatState, b: SeatState): SeatState {
	if (a === b) return a;
	const { points, done, answer, forecast } = b;
	const orders = kept(a.orders, b.orders);
	const drops = kept(a.drops, b.drops);
	const scored = kept(a.scored, b.scored);
	const same =
		a.points === points &&
		a.done === done &&
		a.answer === answer &&
		a.forecast === forecast &&
		a.orders === orders &&
		a.drops === drops &&
		a.scored === scored;
	return same ? a : { points, done, orders, drops, answer, forecast, scored };
}

function keptLevers(a: Game["levers"], b: Game["levers"]): Game["levers"] {
	if (a === b) return a;
	let levers = a;
	for (let i = 0; i < LEVERS.length; i++) {
		const id = LEVERS[i] as LeverId;
		if (sameLever(a[id], b[id])) continue;
		if (levers === a) levers = { ...a };
		levers[id] = b[id];
	}
	return levers;
}

/**
 * `after`, with `before`'s objects wherever nothing has changed: two states in a row share most of what they are, and
 * whoever compares them sees at once what is new. Neither state is changed, nor may be.
 */
export function shared(before: Game, after: Game): Game {
	return {
		...after,
		vars: sameVars(before.vars, after.vars) ? before.vars : after.vars,
		levers: keptLevers(before.levers, after.levers),
		us: keptSeat(before.us, after.us),
		cn: keptSeat(before.cn, after.cn),
		blows: keptRows(before.blows, after.blows, sameBlow),
		talks:
			before.talks === after.talks || sameTalks(before.talks, after.talks)
				? before.talks
				: after.talks,
		promises: keptRows(before.promises, after.promises, samePromise),
		accidents: kept(before.accidents, after.accidents),
		causes: kept(before.causes, after.causes),
		notes: kept(before.notes, after.notes),
	};
}
