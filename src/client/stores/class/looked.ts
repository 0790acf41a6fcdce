// Pages between two phases in a class: which wait to be looked at, kept on this device so that a reload shows the same.
import type { SeatView } from "../../../classroom/pictures.ts";
import type { Stood } from "../../../classroom/table/types.ts";
import type { Game, Seat } from "../../../rules/index.ts";

/** What the person has left behind of a game: the last months whose reveal and whose close were looked at. */
export interface Looked {
	game: number;
	seat: Seat;
	reveal: number;
	close: number;
}

/** A page that waits. A reveal keeps its position: the server knows only the latest. */
export type WaitingPage =
	| { page: "reveal"; month: number; position: Game }
	| { page: "close"; month: number };

const NEVER = -99;

/** What counts as looked at by somebody who comes to a game anew: all but the page of the moment. */
export function freshLooked(game: number, view: SeatView): Looked {
	const { position, seat, revealed, months } = view;
	const opened = position.phase === "news" || position.phase === "over";
	const last = months.at(-1)?.month ?? NEVER;
	return {
		game,
		seat,
		reveal: revealed && revealed.month === position.month ? NEVER : (revealed?.month ?? NEVER),
		close: opened && months.length > 0 ? last - 1 : last,
	};
}

/** True where a page has been left already. */
const left = (looked: Looked, { page, month }: WaitingPage): boolean =>
	month <= (page === "reveal" ? looked.reveal : looked.close);

const order = (one: WaitingPage): number => one.month * 2 + (one.page === "close" ? 1 : 0);

/**
 * The pages that wait: those that waited before, and what a newer view has opened. Who is far behind gets the newest
 * of each kind only, after the page that is being read.
 */
export function waitingPages(
	before: readonly WaitingPage[],
	looked: Looked,
	view: SeatView,
): readonly WaitingPage[] {
	const pages: WaitingPage[] = before.filter((one) => !left(looked, one));
	const known = (page: WaitingPage["page"], month: number): boolean =>
		pages.some((one) => one.page === page && one.month === month);
	const { revealed } = view;
	if (revealed && !known("reveal", revealed.month))
		pages.push({ page: "reveal", month: revealed.month, position: revealed });
	for (const { month } of view.months)
		if (!known("close", month)) pages.push({ page: "close", month });
	const open = pages.filter((one) => !left(looked, one)).sort((a, b) => order(a) - order(b));
	const head = before[0] && open.find((one) => order(one) === order(before[0] as WaitingPage));
	const newest = (page: WaitingPage["page"]): number =>
		open.findLast((one) => one.page === page)?.month ?? NEVER;
	return open.filter((one) => one === head || one.month === newest(one.page));
}

/** What has been looked at once a page is left. */
export const lookedAt = (looked: Looked, { page, month }: WaitingPage): Looked => ({
	...looked,
	[page]: Math.max(looked[page], month),
});

const PLANNED: ReadonlySet<Stood["step"]> = new Set(["news", "plan"]);

/** The latest step after a page that was decided in the reader's stead: the game has gone on without them; else null. */
export function passedBy(head: WaitingPage | undefined, stood: readonly Stood[]): Stood | null {
	const last = stood.at(-1);
	if (!head || !last) return null;
	const later =
		last.month > head.month ||
		(last.month === head.month && head.page === "reveal" && !PLANNED.has(last.step));
	return later ? last : null;
}

/** What still counts as looked at after the game has gone back to `view`. */
export function forgotten(looked: Looked, { position, months }: SeatView): Looked {
	const before = position.month - 1;
	return {
		...looked,
		reveal: Math.min(looked.reveal, before),
		close: Math.min(looked.close, months.at(-1)?.month ?? NEVER),
	};
}

const nameOf = (session: string): string => `bargaining-chip.looked.${session}`;
const isLooked = (value: unknown): value is Looked => {
	const one = (value ?? {}) as Readonly<Record<string, unknown>>;
	return (
		[one.game, one.reveal, one.close].every((it) => typeof it === "number") &&
		(one.seat === "us" || one.seat === "cn")
	);
};

/** What was kept for a game and seat of a session; null where there is nothing. */
export function readLooked(session: string, game: number, seat: Seat): Looked | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(nameOf(session)) ?? "null");
		return isLooked(kept) && kept.game === game && kept.seat === seat ? kept : null;
	} catch {
		return null;
	}
}

/** Keeps it in place of what was kept for the session; where the browser refuses, the page's own memory must do. */
export function keepLooked(session: string, looked: Looked): void {
	try {
		localStorage.setItem(nameOf(session), JSON.stringify(looked));
	} catch {
		// a reload shows the present page: nothing of the game is lost
	}
}

/** `read`: a message that was looked at; `past`: one that the step it was said in has taken with it. */
type Known = "read" | "past";
const knownName = (session: string, how: Known): string => `bargaining-chip.${how}.${session}`;

/** Time of the latest message of a session that is known so, ms since 1970; 0 = none. */
export function knownUntil(session: string, how: Known): number {
	try {
		const at = Number(localStorage.getItem(knownName(session, how)) ?? 0);
		return Number.isFinite(at) ? at : 0;
	} catch {
		return 0;
	}
}

/** Keeps that messages up to `at` are known so. */
export function keepKnown(session: string, how: Known, at: number): void {
	try {
		localStorage.setItem(knownName(session, how), String(at));
	} catch {
		// a reload shows them once more
	}
}
