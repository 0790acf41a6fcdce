// The store behind a student's page: the line to the class, the class itself, the own seat, and the match the panels read.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ClassPicture, ServerFrame } from "../../../classroom/protocol/from-server.ts";
import type { AnyRefusal } from "../../../classroom/refusals.ts";
import type { Problem, Scenario } from "../../../scenario/index.ts";
import type { Answer } from "./api.ts";
import { type Link, openLink, type Reply } from "./link.ts";
import { keepLooked, readLooked } from "./looked.ts";
import type { OnlineMatch, Standstill } from "./online-match.ts";
import { followed, type GameFrame, type SeatGame } from "./seat-game.ts";
import { seatMessages } from "./seat-messages.ts";
import { gameIdOf, type SeatKey, type SeatStore } from "./seat-types.ts";

export interface SeatTools {
	open?: typeof openLink;
	/** Finds the scenario of a hash. */
	scenario?: (sha256: string) => Promise<Answer<Scenario>>;
	/** The page's own clock in milliseconds. */
	now?: () => number;
}

/** Milliseconds after a move's answer in which its change must have come. */
const OVERDUE = 1000;

const standstillOf = (it: ClassPicture | null): Standstill => {
	if (it?.stage === "ended") return "classOver";
	if (it?.frozen) return "frozen";
	return it?.paused ? "paused" : null;
};

const stepOf = ({ table, view: { position } }: SeatGame): string =>
	`${table.game}:${position.month}:${position.phase}`;

/** Rules, scenario and players are fetched only when there is a game to show. */
const gameCode = () => Promise.all([import("./online-match.ts"), import("./class-scenario.ts")]);

/** A store for a seat; it opens its line at once. */
export function createSeatStore(
	{ session, token, name }: SeatKey,
	{ open = openLink, scenario, now = () => performance.now() }: SeatTools = {},
): StoreApi<SeatStore> {
	let game: SeatGame | null = null;
	let online: OnlineMatch | null = null;
	/** Which game, seat and scenario `online` was made for, or is being made for. */
	let made = "";
	/** The whole game has been asked for and has not come. */
	let asked = false;
	let secret = token;
	let link: Link | null = null;
	/** Those who wait for a commit of the game to arrive. */
	let waiting: { game: number; seq: number; arrived: () => void }[] = [];

	const store = createStore<SeatStore>()((set) => ({
		session,
		link: { at: "connecting" },
		name,
		class: null,
		chair: null,
		table: null,
		at: 0,
		messages: [],
		unread: 0,
		said: null,
		covered: 0,
		match: null,
		trouble: null,
		sending: 0,
		notice: null,
		reopen: (fresh) => {
			secret = fresh ?? secret;
			set({ notice: null });
			connect();
		},
		retry: () => {
			set({ trouble: null });
			made = "";
			show();
		},
		here: () => {
			void ask({ type: "here" }).then((reply) => {
				if (reply.type === "refused") refused(reply.code, reply.problems);
			});
		},
		read: () => said.read(),
		dismiss: () => set({ notice: null }),
		catchUp: () => online?.catchUp(),
		close: () => {
			link?.close();
			arrive(true);
		},
	}));
	const { getState, setState } = store;
	const said = seatMessages(session, store, now);

	async function ask(frame: Parameters<Link["ask"]>[0]): Promise<Reply> {
		setState(({ sending }) => ({ sending: sending + 1 }));
		const reply = await (link?.ask(frame) ??
			Promise.resolve({ type: "refused", id: "", code: "offline" } as const));
		setState(({ sending }) => ({ sending: sending - 1 }));
		return reply;
	}

	/** A refusal that has become old is no notice any more. */
	function forgive(): void {
		if (getState().notice?.kind === "refused") setState({ notice: null });
	}

	function refused(code: AnyRefusal | "offline", problems?: readonly Problem[]): void {
		if (code === "stale") resume();
		setState({ notice: { kind: "refused", code, ...(problems && { problems }) } });
	}

	function resume(): void {
		asked = true;
		link?.send({ type: "resume", since: game?.table.seq ?? 0 });
	}

	/** Lets those go on whose commit is there; with `all`, everybody. */
	function arrive(all = false): void {
		const table = game?.table;
		const there = (one: (typeof waiting)[number]): boolean =>
			all || !table || one.game !== table.game || table.seq >= one.seq;
		const done = waiting.filter(there);
		waiting = waiting.filter((one) => !there(one));
		for (const { arrived } of done) arrived();
	}

	const caughtUp = (n: number, seq: number): Promise<void> =>
		new Promise((arrived) => {
			const one = { game: n, seq, arrived };
			waiting.push(one);
			arrive();
			// what a move has changed comes before its answer, or it has been lost
			if (waiting.includes(one)) setTimeout(() => waiting.includes(one) && resume(), OVERDUE);
		});

	function takeGame(frame: GameFrame): void {
		if (frame.type === "view") asked = false;
		const before = game;
		const next = followed(game, frame, now());
		if (!next) {
			if (!asked) resume();
			return;
		}
		game = next;
		if (before) tellOfMove(before, next);
		if (before && stepOf(before) !== stepOf(next)) said.pass();
		if (before && before.table.step !== next.table.step) forgive();
		setState({ table: next.table, at: next.at });
		show();
		arrive();
	}

	/** A place at another table, or on the other side of this one. */
	function tellOfMove(before: SeatGame, next: SeatGame): void {
		const { seat } = next.view;
		if (before.table.game !== next.table.game) setState({ notice: { kind: "newGame", seat } });
		else if (before.view.seat !== seat) setState({ notice: { kind: "swapped", seat } });
	}

	function takeClass(frame: ServerFrame & { type: "class" }): void {
		const { chair, name: called } = frame;
		const lifted = standstillOf(getState().class) !== standstillOf(frame.class);
		const uncovers = getState().class?.frozen && !frame.class.frozen;
		setState({ class: frame.class, chair, name: called });
		// what stood on one cover is not for the next
		if (uncovers) setState(({ messages }) => ({ covered: messages.at(-1)?.at ?? 0 }));
		if (lifted) forgive();
		const elsewhere =
			game && chair && (game.table.game !== chair.game || game.view.seat !== chair.seat);
		// a page that comes back with a game it sat at on the other side is not sent the new side's view by itself
		if (elsewhere && !asked && getState().link.at === "open") resume();
		online?.refresh();
		show();
	}

	/** Brings the match up to the game, or makes it where there is none for this game, seat and scenario. */
	function show(): void {
		const { class: klass, chair } = getState();
		if (!game || !klass || !chair) return;
		const { seat } = game.view;
		// the frame of the new place is on its way
		if (game.table.game !== chair.game || seat !== chair.seat) return;
		const key = `${game.table.game} ${seat} ${klass.scenario}`;
		if (made !== key) {
			made = key;
			online = null;
			void make(key, klass.scenario);
			return;
		}
		if (!online) return;
		const back = online.update(game);
		if (back) setState({ notice: { kind: "undone", month: game.view.position.month } });
	}

	async function make(key: string, sha256: string): Promise<void> {
		const code = await gameCode().catch(() => null);
		const found = code ? await (scenario ?? code[1].classScenario)(sha256) : null;
		if (made !== key || !game) return;
		if (!code || !found?.ok) {
			setState({ trouble: found?.ok === false ? found.refusal : "offline" });
			return;
		}
		const { table, view } = game;
		online = code[0].createOnlineMatch(gameIdOf(session, table.game), found.value, game, {
			ask,
			caughtUp,
			standstill: () => standstillOf(getState().class),
			name: () => getState().name,
			refused,
			taken: forgive,
			looked: readLooked(session, table.game, view.seat),
			keep: (looked) => keepLooked(session, looked),
		});
		setState({ match: online.store, trouble: null });
	}

	function take(frame: ServerFrame): void {
		switch (frame.type) {
			case "welcome":
				asked = false;
				if (frame.role === "seat") setState({ name: frame.name });
				break;
			case "class":
				takeClass(frame);
				break;
			case "view":
			case "delta":
			case "table":
				takeGame(frame);
				break;
			case "message":
				said.take(frame.message);
				break;
			case "standing":
				said.keep(frame.messages);
				break;
		}
	}

	function connect(): void {
		link?.close();
		link = open({
			as: "seat",
			session,
			secret,
			since: () =>
				game ? { game: game.table.game, seq: game.table.seq, seat: game.view.seat } : undefined,
			onFrame: take,
			onState: (state) => setState({ link: state }),
		});
	}
	connect();
	return store;
}
