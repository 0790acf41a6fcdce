// What must hold of every state and every move of a game, whoever plays: one function each, "" = it holds.
import { enablePatches, Immer } from "immer";
import {
	type Book,
	type Chance,
	copyGame,
	type Game,
	LEVERS,
	legalMoves,
	type Move,
	play,
	type Seat,
	toMove,
	VARS,
	type VarId,
	view,
	why,
} from "../../src/rules/index.ts";
import { RANGE } from "../../src/rules/range.ts";
import { lookAlike } from "./look-alike.ts";

enablePatches();
const immer = new Immer({ autoFreeze: false });
const text = (x: unknown): string => JSON.stringify(x);

/** Numbers that a rule or clock sets by itself, without a cause: dates, counters, pipelines, last month's figures. */
const UNCAUSED: readonly VarId[] = [
	"truceUntil",
	"leaderMonth",
	"calmUntil",
	"majorMonth",
	"quietUntil",
	"guardianUntil",
	"usCallMonth",
	"cnCallMonth",
	"marketMonth",
	"divert1",
	"divert2",
	"divert3",
	"overuse",
	"tapShown",
	"goodsTarget",
	"farmTarget",
	"chipsTarget",
	"shipsTarget",
	"usSum1",
	"usSum2",
	"usSum3",
	"usSum4",
	"cnSum1",
	"cnSum2",
	"cnSum3",
	"cnSum4",
	"closed",
];
const CAUSED = [...VARS.filter((id) => !UNCAUSED.includes(id)), ...LEVERS];
/** Numbers in their range and finite, levers within their rows, points and clocks sensible. */
export function ranges(book: Book, game: Game): string {
	for (const id of VARS) {
		const { low, high } = RANGE[id];
		const value = game.vars[id];
		if (!(Number.isFinite(value) && value >= low && value <= high)) return `${id} is ${value}`;
		if (!UNCAUSED.includes(id) && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)
			return `${id} is off the grain: ${value}`;
	}
	for (const id of LEVERS) {
		const { min, max } = book.levers[id];
		const { level, announced, held, due, until } = game.levers[id];
		if (!(level >= min && level <= max)) return `${id} stands at ${level}`;
		if (announced !== -1 && !(announced >= min && announced <= max))
			return `${id} announces ${announced}`;
		if (announced !== -1 && due < game.month) return `${id} was due in month ${due}`;
		if (!(held >= 0 && Number.isFinite(held) && Number.isInteger(until)))
			return `${id} holds ${held} until ${until}`;
	}
	for (const seat of ["us", "cn"] as const) {
		const { points, orders } = game[seat];
		if (!(points >= 0 && Number.isInteger(points))) return `${seat} has ${points} points`;
		if (orders.length > book.n.orders) return `${seat} has ${orders.length} orders`;
	}
	return game.promises.length > 60 ? `${game.promises.length} promises` : "";
}

/** Plain JSON through and through: nothing is lost or changed on the way through text. */
export function plainJson(game: Game): string {
	return (
		holdsOnlyJson(game) || (text(JSON.parse(text(game))) === text(game) ? "" : "JSON changes it")
	);
}

function holdsOnlyJson(value: unknown, path = "game"): string {
	if (value === null || typeof value === "string" || typeof value === "boolean") return "";
	if (typeof value === "number")
		return Number.isFinite(value) && !Object.is(value, -0) ? "" : `${path} is ${value}`;
	if (typeof value !== "object") return `${path} is a ${typeof value}`;
	const kind: unknown = Object.getPrototypeOf(value);
	if (kind !== Object.prototype && kind !== Array.prototype) return `${path} is no plain object`;
	for (const [key, part] of Object.entries(value)) {
		const bad = holdsOnlyJson(part, `${path}.${key}`);
		if (bad) return bad;
	}
	return "";
}

/** Enumeration and check agree: every listed move is allowed, and nobody out of turn has any. */
export function listed(book: Book, game: Game): string {
	const turn = toMove(game);
	for (const seat of ["us", "cn"] as const) {
		const list = legalMoves(book, game, seat);
		if (list.length > 0 !== turn.includes(seat))
			return `${seat} has ${list.length} moves, turn ${turn.join()}`;
		for (const move of list) {
			const refusal = why(book, game, seat, move);
			if (refusal) return `${text(move)} is listed and refused: ${refusal}`;
		}
	}
	return turn.length === 0 && game.phase !== "over" && game.phase !== "chronicle"
		? `nobody moves in ${game.phase}`
		: "";
}

/** What a seat sees does not depend on the other side's secrets. */
export function secrets(book: Book, game: Game): string {
	if (game.phase === "over") return "";
	for (const seat of ["us", "cn"] as const) {
		const mine = view(book, game, seat);
		const twin = view(book, lookAlike(book, game, seat), seat);
		if (text(mine) !== text(twin)) return `${seat} sees a secret: ${difference(mine, twin)}`;
	}
	return "";
}

/** First place at which two values differ. */
export function difference(a: unknown, b: unknown, path = ""): string {
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
		return Object.is(a, b) ? "" : `${path}: ${text(a)} / ${text(b)}`;
	for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
		const bad = difference(
			(a as Record<string, unknown>)[key],
			(b as Record<string, unknown>)[key],
			`${path}.${key}`,
		);
		if (bad) return bad;
	}
	return "";
}

/** Rolls recorded on the first host, given again to the others. */
export function replaying(rolls: readonly number[]): Chance {
	let i = 0;
	return { roll: () => rolls[i++] ?? 0 };
}

/** Every host plays the move to the same state: on a copy, on a state from text, under immer. */
export function hosts(
	book: Book,
	before: Game,
	after: Game,
	seat: Seat,
	move: Move,
	rolls: readonly number[],
): string {
	const was = text(before);
	const want = text(after);
	const copy = copyGame(before);
	if (text(copy) !== was) return "copyGame differs";
	play(book, copy, seat, move, replaying(rolls));
	if (text(copy) !== want) return `a copy goes elsewhere ${difference(after, copy)}`;
	const read = JSON.parse(was) as Game;
	play(book, read, seat, JSON.parse(text(move)) as Move, replaying(rolls));
	if (text(read) !== want) return `a state from text goes elsewhere ${difference(after, read)}`;
	const [drafted, , back] = immer.produceWithPatches(before, (draft) => {
		play(book, draft, seat, move, replaying(rolls));
	});
	if (text(drafted) !== want) return `immer goes elsewhere ${difference(after, drafted)}`;
	const undone = immer.applyPatches(drafted, back);
	if (difference(before, undone)) return `undo leads elsewhere ${difference(before, undone)}`;
	return text(before) === was ? "" : "playing on a copy changed the original";
}

type Hundredths = Record<string, number>;

const hundredths = (x: number): number => Math.round(x * 100);

/** Values at the opening of the month: what stands now less what this month's causes did. */
function opening(game: Game): Hundredths {
	const out: Hundredths = {};
	for (const id of CAUSED)
		out[id] = hundredths(
			id in game.vars ? game.vars[id as VarId] : game.levers[id as (typeof LEVERS)[number]].level,
		);
	for (const cause of game.causes)
		if (cause.of in out) out[cause.of] = (out[cause.of] as number) - hundredths(cause.d);
	return out;
}

/** Keeps the books of a game: the causes of each number sum exactly to its change, month by month. */
export function bookkeeper(game: Game): (now: Game) => string {
	let start = opening(game);
	let closed = game.vars.closed;
	return (now) => {
		const want = { ...start };
		if (now.vars.closed > closed)
			for (const cause of now.closedCauses)
				if (cause.of in want) want[cause.of] = (want[cause.of] as number) + hundredths(cause.d);
		const have = opening(now);
		for (const id of CAUSED)
			if (have[id] !== want[id])
				return `causes of ${id} miss ${((have[id] as number) - (want[id] as number)) / 100}`;
		start = have;
		closed = now.vars.closed;
		return "";
	};
}
