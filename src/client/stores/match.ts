// The store behind a running game: moves in, pages and views out. The computer decides off the main path; each move is kept.
import { createStore, type StoreApi } from "zustand/vanilla";
import {
	begin,
	type Match,
	mayUndo,
	type NewMatch,
	restore,
	submit,
	undo,
} from "../../match/index.ts";
import { type Character, foretold, reception } from "../../players/index.ts";
import { fileName, toJsonl } from "../../record/index.ts";
import {
	copyGame,
	type Game,
	other,
	type Refusal,
	type Seat,
	type View,
	worth,
} from "../../rules/index.ts";
import { judgedBy } from "../viewmodel/game/judged.ts";
import type { PlayPage } from "../viewmodel/game/moment.ts";
import { atRestWithin } from "./at-rest.ts";
import { closedMonths, steadyList } from "./closed-months.ts";
import { createLookahead, playThought } from "./lookahead.ts";
import * as desks from "./match-desk.ts";
import { goBack, type Patch, withPatches } from "./match-host.ts";
import { createKeeping } from "./match-keep.ts";
import { type KeptMatch, noKeeper } from "./match-keeper.ts";
import { breathe, type MatchTools } from "./match-tools.ts";
import { takeTurns } from "./match-turns.ts";
import type { ClosedMonth, MatchState, MatchStore } from "./match-types.ts";
import { createSeeing } from "./match-views.ts";
import { onePress } from "./one-press.ts";
import { parFor } from "./par.ts";

/** A new game at the seat of the person who sits down first. */
export interface NewStore extends NewMatch {
	id: string;
	name: string;
	seat: Seat;
}

/** Ms that the computer's first move waits for the board at most. */
const BOARD_FIRST = 4000;

/** A store for a new game; the computer's first moves follow by themselves. */
export function createMatchStore(setup: NewStore, tools: MatchTools = {}): StoreApi<MatchStore> {
	const { id, name, seat, ...rest } = setup;
	const fresh = { id, name, revision: 0 };
	return storeOf(fresh, begin(rest), desks.freshDesk(seat), desks.freshTrail, tools);
}

/** A store for a kept game, on the page it was left at; null where its record does not hold. */
export function openMatchStore(
	kept: KeptMatch,
	tools: MatchTools = {},
): StoreApi<MatchStore> | null {
	let trail = desks.freshTrail;
	let before: desks.Before | null = null;
	const match = restore(kept.record, kept.seed, (game, n) => {
		const pages = before ? desks.opened(before, game, n) : [];
		if (before && pages.length > 0) trail = desks.follow(trail, before, copyGame(game), pages);
		before = desks.standing(game);
	});
	return match ? storeOf(kept, match, kept.desk, trail, tools) : null;
}

function storeOf(
	{ id, name, revision }: Pick<KeptMatch, "id" | "name" | "revision">,
	first: Match,
	firstDesk: desks.Desk,
	firstTrail: desks.Trail,
	tools: MatchTools,
): StoreApi<MatchStore> {
	const keeping = createKeeping({ id, name, revision }, tools.keeper ?? noKeeper, (saving) =>
		store.setState({ saving }),
	);
	/** The game went on in another tab, or its store was let go: here nothing more happens. */
	const over = (): boolean => keeping.left || tools.end?.aborted === true;
	const pause = tools.pause ?? breathe;
	const scenario = first.header.scenario.body;
	const { book } = first;
	let par = parFor(book, first.header.options, scenario.players, (known) => {
		par = known;
		store.setState({ par });
	});
	let match = first;
	/** Nobody takes a seat of a game that is only looked at: it is seen from where it was left. */
	const seated = (at: desks.Desk): desks.Desk =>
		tools.still === true ? at : desks.seated(at, match);
	let desk = seated(firstDesk);
	let trail = firstTrail;
	let page: PlayPage | null = null;
	/** Ways back from the last own moves, the latest last. */
	let backs: (readonly Patch[])[] = [];
	/** Everything that changes the match waits its turn here. */
	let line: Promise<unknown> = Promise.resolve();
	const seeing = createSeeing();

	const shared = (): boolean =>
		desks.isHotSeat(match) && (page === "handover" || page === "reveal" || page === "close");
	const seen = (game: Game): View => seeing(match, game, desk.seat, shared());
	const closed = steadyList<ClosedMonth>();
	const monthOf = closedMonths(book, seen);

	const mayGoBack = (): boolean =>
		page === match.game.phase &&
		backs.length > 0 &&
		(desks.computerToMove(match) === null || desks.personMayMove(match)) &&
		mayUndo(match, desk.seat);

	function shown(): Omit<MatchState, "saving" | "refusal" | "trouble"> {
		desk = seated(desk);
		page = desks.pageOf(desk, match, page);
		const months = closed(trail.closed.map(monthOf));
		return {
			id,
			name,
			book,
			scenario,
			options: match.header.options,
			controllers: match.controllers,
			seat: desk.seat,
			page,
			view: seen(match.game),
			revealed: trail.revealed ? seen(trail.revealed) : null,
			closed: months[months.length - 1] ?? null,
			months,
			par,
			reasons: desks.openReasons(desk, match.game),
			thinking: desks.computerToMove(match) !== null && !desks.personMayMove(match),
			ahead: lookahead.ahead,
			canUndo: mayGoBack(),
			classSeat: null,
		};
	}

	/** Takes over a match that one more move has led to. */
	function step(next: Match, reasons: desks.Desk["reasons"] = []): void {
		const before = desks.standing(match.game);
		const pages = desks.opened(before, next.game, next.entries.length);
		match = next;
		trail = desks.follow(trail, before, next.game, pages);
		// seated before it is kept: opened again, the game is as it was kept
		desk = seated({
			...desk,
			waiting: [...desk.waiting, ...pages],
			reasons: [...desk.reasons, ...reasons],
		});
	}

	type Stand = readonly [Match, desks.Desk, desks.Trail, PlayPage | null, typeof backs];
	const stand = (): Stand => [match, desk, trail, page, backs];

	/** Keeps what was done since `before`; false where the game went on in another tab, and nothing was done. */
	async function keep(before: Stand): Promise<boolean> {
		if (await keeping.keep(match, desk)) return true;
		[match, desk, trail, page, backs] = before;
		store.setState(shown());
		return false;
	}

	/** Lets the computer move for as long as it is its turn, one move at a time; with `plain` the first is made for it. */
	async function turns(plain: boolean): Promise<void> {
		for (let standIn = plain; tools.still !== true; standIn = false) {
			const seat = desks.computerToMove(match);
			if (!seat || over()) return;
			const held = backs.length > 0 && desks.personMayMove(match);
			const thought = standIn ? "standIn" : lookahead.next(match, seat, held);
			store.setState(shown());
			if (thought === "wait") return;
			await pause();
			if (over()) return;
			const { month } = match.game;
			const done = playThought(match, seat, thought);
			if (!done) return;
			const before = stand();
			backs = [];
			const { move, next } = done.reason;
			const upkeep = (move.type === "seal" && !next) || move.type === "noForecast";
			step(done.match, upkeep ? [] : [{ seat, month, ...done.reason }]);
			if (!(await keep(before))) return;
			store.setState(shown());
		}
	}

	const computers = (): Promise<void> =>
		takeTurns(
			turns,
			() => match.entries.length,
			(trouble) => store.setState({ trouble }),
		);

	function queue<T>(job: () => Promise<T>): Promise<T> {
		const turn = line.then(job);
		line = turn.then(
			() => undefined,
			() => undefined,
		);
		return turn;
	}

	const lookahead = createLookahead(
		tools.thinker ?? null,
		(news) => store.setState(news),
		() => void queue(computers),
	);
	const store = createStore<MatchStore>()((set) => ({
		...shown(),
		saving: "saved",
		refusal: null,
		trouble: null,
		move: onePress((move) =>
			queue(async () => {
				if (over()) return "elsewhere";
				const refuse = (refusal: Refusal): Refusal => {
					set({ refusal });
					return refusal;
				};
				if (page !== match.game.phase) return refuse(page === "over" ? "gameOver" : "wrongPhase");
				const before = stand();
				const done = submit(
					match,
					desk.seat,
					move,
					withPatches((back) => {
						backs = [...backs, back];
					}),
				);
				if (!done.ok) return refuse(done.refusal);
				step(done.match);
				// Kept before it is shown: what a person has seen happen outlives a reload.
				if (!(await keep(before))) return "elsewhere";
				set({ ...shown(), refusal: null });
				void queue(computers);
				return null;
			}),
		),
		undo: () =>
			void queue(async () => {
				const back = backs[backs.length - 1];
				if (!back || !mayGoBack() || over()) return;
				const before = stand();
				backs = backs.slice(0, -1);
				match = undo(match, goBack(match.game, back));
				set({ ...shown(), refusal: null });
				await keep(before);
			}),
		disagree: () => undefined,
		next: () =>
			void queue(async () => {
				if (over()) return;
				const before = stand();
				if (desk.waiting.length > 0) desk = { ...desk, waiting: desk.waiting.slice(1) };
				else if (desk.handover) desk = { ...desk, handover: false };
				else return;
				backs = [];
				set({ ...shown(), refusal: null });
				await keep(before);
			}),
		forecast: (proposal) => foretold(book, seen(match.game).position, proposal),
		worth: (rows) => worth(book, seen(match.game).position, desk.seat, rows),
		reception: (rows) => {
			const there = match.controllers[other(desk.seat)];
			const odds = (character: Character, sitting?: "rules" | "ahead") =>
				reception(book, seen(match.game), rows, scenario.players[character], sitting);
			if (there.kind !== "computer") return { ...odds("historical"), by: "person" };
			const by = judgedBy(there);
			return { ...odds(there.character, by), by };
		},
		exportRecord: () => {
			const { header, entries, game } = match;
			return {
				name: fileName(header),
				text: toJsonl({ header, entries: [...entries] }, game.ending === "" ? "open" : game.ending),
			};
		},
		dismissRefusal: () => set({ refusal: null }),
		decideNow: () => lookahead.hurry(),
		dismissTrouble: () => set({ trouble: null }),
	}));
	void queue(async () => over() || keep(stand()));
	// what is thought for nobody only keeps the others waiting
	tools.end?.addEventListener("abort", () => lookahead.hurry());
	// the board comes first, where it comes at all
	atRestWithin(0, BOARD_FIRST, () => void queue(computers));
	return store;
}
