// A class's game behind the store that all panels read: views come from the server, moves go to it, the rest is reckoned here.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { SeatView, TablePicture } from "../../../classroom/pictures.ts";
import type { AnyRefusal } from "../../../classroom/refusals.ts";
import { foretold, reception } from "../../../players/index.ts";
import {
	type Book,
	type Game,
	type Move,
	other,
	type Refusal,
	type SeatMove,
	score,
	type View,
	view,
	why,
	worth,
} from "../../../rules/index.ts";
import type { Problem, Scenario } from "../../../scenario/index.ts";
import { steadyList } from "../closed-months.ts";
import type {
	ClassSeat,
	ClosedMonth,
	Controller,
	MatchState,
	MatchStore,
	Moved,
} from "../match-types.ts";
import { onePress } from "../one-press.ts";
import { type ParTotals, parFor } from "../par.ts";
import { classSeat, notMine } from "./class-seat.ts";
import { type Laid, layCards } from "./laid.ts";
import type { Asked, Reply } from "./link.ts";
import { forgotten, freshLooked, type Looked, lookedAt, waitingPages } from "./looked.ts";
import { type SeatGame, wentBack } from "./seat-game.ts";

/** How the class stands, as far as it decides whether a move may be sent. */
export type Standstill = "paused" | "frozen" | "classOver" | null;

export interface OnlineTools {
	/** Sends a command and waits for its answer, over reconnections. */
	ask: (frame: Asked) => Promise<Reply>;
	/** Resolves once the page has everything up to this commit of the game's log. */
	caughtUp: (game: number, seq: number) => Promise<void>;
	standstill: () => Standstill;
	/** The person's name in the class. */
	name: () => string;
	/** Tells why the class did not take a move, and which of its fields do not hold. */
	refused: (code: AnyRefusal | "offline", problems?: readonly Problem[]) => void;
	/** A move was taken: what was refused before it is past. */
	taken: () => void;
	/** What was kept of pages looked at, and the way to keep it. */
	looked: Looked | null;
	keep: (looked: Looked) => void;
}

export interface OnlineMatch {
	readonly store: StoreApi<MatchStore>;
	/** Takes a newer picture of the game; true where the game has gone back. */
	update: (game: SeatGame) => boolean;
	/** Reads name and standstill anew. */
	refresh: () => void;
	/** Leaves all pages that wait to be read: the present one is shown. */
	catchUp: () => void;
}

const remote: Controller = { kind: "remote" };
const person: Controller = { kind: "person" };

/** The store of the game of `first`. `id`: the game's name on this device. `body`: the class's scenario. */
export function createOnlineMatch(
	id: string,
	body: Scenario,
	first: SeatGame,
	tools: OnlineTools,
): OnlineMatch {
	let game = first;
	let looked = tools.looked ?? freshLooked(first.table.game, first.view);
	let pages = waitingPages([], looked, first.view);
	let laid: Laid = layCards(body, first.table.cards);
	let par: { book: Book; totals: ParTotals } | null = null;
	/** Moves wait their turn here. */
	let line: Promise<unknown> = Promise.resolve();
	const views = new WeakMap<Game, View>();
	const months = new WeakMap<SeatView["months"][number], ClosedMonth>();
	const closed = steadyList<ClosedMonth>();

	/** A position as the panels read it; the seat's legal moves come with it. */
	function seen(position: Game): View {
		const known = views.get(position);
		if (known) return known;
		const made = view(laid.book, position, game.view.seat);
		views.set(position, made);
		return made;
	}

	function monthOf(month: SeatView["months"][number]): ClosedMonth {
		const known = months.get(month);
		if (known) return known;
		const { seat } = game.view;
		const them = other(seat);
		const reckon = (side: typeof seat) =>
			month.score[side] ?? score(laid.book, month.position, side);
		const own = { [seat]: reckon(seat), [them]: reckon(them) } as ClosedMonth["score"];
		const made: ClosedMonth = { month: month.month, position: month.position, score: own };
		months.set(month, made);
		return made;
	}

	/** Par under the rules with the cards that lie on the table now. */
	function parOf(options: MatchState["options"]): ParTotals {
		if (par?.book === laid.book) return par.totals;
		const { book, scenario } = laid;
		const totals = parFor(book, options, scenario.players, (later) => {
			if (par?.book !== book) return;
			par = { book, totals: later };
			store.setState({ par: later });
		});
		par = { book, totals };
		return totals;
	}

	function shown(): Omit<MatchState, "refusal"> {
		const { table } = game;
		const { seat, position, options } = game.view;
		// a game that its class cut short is shown where it stopped: there is nothing to read on to
		const cut = tools.standstill() === "classOver" && position.phase !== "over";
		const head = cut ? undefined : pages[0];
		const mine = classSeat(table, seat, tools.name(), head, tools.standstill());
		const now = seen(position);
		const all = closed(game.view.months.map(monthOf));
		const latest = game.view.revealed;
		const revealed = head?.page === "reveal" ? head.position : latest;
		const asked = mine.hold === null;
		return {
			id,
			name: "",
			book: laid.book,
			scenario: laid.scenario,
			options,
			controllers: {
				[seat]: person,
				[other(seat)]: controllerOf(table, seat),
			} as MatchState["controllers"],
			seat,
			page: head ? head.page : pageOf(position),
			view: {
				...now,
				waiting: asked ? now.waiting : now.waiting.filter((one) => one !== seat),
				legal: asked ? now.legal : [],
				score: game.view.score[seat] ?? now.score,
			},
			revealed: revealed && seen(revealed),
			closed:
				(head?.page === "close" ? all.find(({ month }) => month === head.month) : undefined) ??
				all.at(-1) ??
				null,
			months: all,
			par: parOf(options),
			reasons: [],
			thinking: false,
			ahead: null,
			trouble: null,
			canUndo: mayTakeBack(mine),
			classSeat: mine,
			saving: "saved",
		};
	}

	/** True where something of the own open plan could be taken back. */
	function mayTakeBack({ hold, holders }: ClassSeat): boolean {
		const { position, seat } = game.view;
		if (hold || pages.length > 0 || position.phase !== "plan") return false;
		const { orders, drops, done } = position[seat];
		return done || [...orders.map(({ lever }) => lever), ...drops].some((it) => !holders[it]);
	}

	/** Sends a command that is no move. */
	async function tell(frame: Asked): Promise<void> {
		const still = tools.standstill();
		const reply = still ? null : await tools.ask(frame);
		if (still) tools.refused(still);
		else if (reply?.type === "refused") tools.refused(reply.code, reply.problems);
		else tools.taken();
	}

	/** Why a move need not even be sent. */
	function stopped(move: Move): Refusal | "refusedByClass" | null {
		const { position, seat } = game.view;
		if (pages.length > 0 || pageOf(position) !== position.phase)
			return position.phase === "over" ? "gameOver" : "wrongPhase";
		const still = tools.standstill();
		const mine = classSeat(game.table, seat, tools.name());
		const code: AnyRefusal | null =
			still ??
			(mine.hold?.why === "later" ? "notYet" : null) ??
			(mine.hold?.why === "computer" ? "computerPlays" : null) ??
			(notMine(mine, move as SeatMove) ? "notYourOffice" : null);
		if (code === null) return why(laid.book, position, seat, move);
		tools.refused(code);
		return "refusedByClass";
	}

	async function send(move: Move): Promise<Moved> {
		const no = stopped(move);
		if (no !== null) {
			if (no !== "refusedByClass") store.setState({ refusal: no });
			return no;
		}
		const { game: number, step } = game.table;
		const reply = await tools.ask({ type: "move", step, move: move as SeatMove });
		if (reply.type === "refused") {
			tools.refused(reply.code, reply.problems);
			return "refusedByClass";
		}
		if (reply.type === "done") await tools.caughtUp(number, reply.seq);
		store.setState({ refusal: null });
		tools.taken();
		return null;
	}

	const store = createStore<MatchStore>()((set) => ({
		...shown(),
		refusal: null,
		move: onePress((move) => {
			const moved = line.then(() => send(move));
			line = moved.then(
				() => undefined,
				() => undefined,
			);
			return moved;
		}),
		undo: () => void tell({ type: "back", step: game.table.step }),
		disagree: () => void tell({ type: "wait", step: game.table.step }),
		next: () => {
			const [head, ...rest] = pages;
			if (!head) return;
			looked = lookedAt(looked, head);
			pages = rest;
			tools.keep(looked);
			set({ ...shown(), refusal: null });
		},
		forecast: (proposal) => foretold(laid.book, game.view.position, proposal),
		worth: (rows) => worth(laid.book, game.view.position, game.view.seat, rows),
		reception: (rows) => ({
			...reception(laid.book, seen(game.view.position), rows, laid.scenario.players.historical),
			by: "person",
		}),
		exportRecord: () => null,
		dismissRefusal: () => set({ refusal: null }),
		decideNow: () => undefined,
		dismissTrouble: () => undefined,
	}));
	tools.keep(looked);

	return {
		store,
		update: (next) => {
			const back = wentBack(game.view.position, next.view.position);
			if (next.table.cards.length !== game.table.cards.length)
				laid = layCards(body, next.table.cards);
			game = next;
			if (back) {
				looked = forgotten(looked, next.view);
				pages = [];
				tools.keep(looked);
			}
			pages = waitingPages(pages, looked, next.view);
			store.setState(back ? { ...shown(), refusal: null } : shown());
			return back;
		},
		refresh: () => store.setState(shown()),
		catchUp: () => {
			looked = pages.reduce(lookedAt, looked);
			pages = [];
			tools.keep(looked);
			store.setState({ ...shown(), refusal: null });
		},
	};
}

/** Who plays the other side, as the board tells it. */
function controllerOf(table: TablePicture, seat: "us" | "cn"): Controller {
	const { runner } = table.seats[other(seat)];
	return runner === "people" ? remote : { kind: "computer", character: "historical" };
}

const pageOf = ({ phase }: Game): MatchState["page"] => (phase === "chronicle" ? "over" : phase);
