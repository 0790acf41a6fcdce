// The store behind the instructor's page and the projector's: the class, who is in it, a tile for each game, one game watched.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Effect, InstructorCommand } from "../../../classroom/class/commands.ts";
import type { Message } from "../../../classroom/class/types.ts";
import type { Grouping } from "../../../classroom/pairing.ts";
import type {
	ClassPicture,
	RosterLine,
	ServerFrame,
} from "../../../classroom/protocol/from-server.ts";
import type { AnyRefusal } from "../../../classroom/refusals.ts";
import type { Tile } from "../../../classroom/tiles.ts";
import type { Problem } from "../../../scenario/index.ts";
import { type LinkState, openLink } from "./link.ts";

/** A tile as it came, and when: its clocks are counted on from there. */
export interface HeldTile {
	tile: Tile;
	/** Milliseconds of the page's own clock. */
	at: number;
}

export type LessonSettings = Extract<ServerFrame, { type: "roster" }>["settings"];
export type WatchFrame = Extract<ServerFrame, { type: "watch" }>;
export type Said = Extract<ServerFrame, { type: "message" }>["message"];
export type LessonRefusal = AnyRefusal | "offline";
/** What an act has done, or would do; or why not. */
export type Told =
	| { ok: true; effect: Effect }
	| { ok: false; refusal: LessonRefusal; problems?: readonly Problem[] | undefined };

export interface LessonState {
	role: "instructor" | "projector";
	session: string;
	link: LinkState;
	/** Null until the first frame. */
	class: ClassPicture | null;
	/** Code that lets people in; "" until it is known. */
	code: string;
	door: boolean;
	/** Names of those who have come in, in the order of the server. */
	names: readonly string[];
	/** Everybody on the list; empty at a projector. */
	roster: readonly RosterLine[];
	/** Before the start, to the instructor: the games that it would make, by ids. */
	pairing: readonly Grouping[];
	/** Scores are shown on everybody's screen; known to the instructor alone. */
	scores: boolean;
	/** Null until it is known, and always at a projector. */
	settings: LessonSettings | null;
	tiles: Readonly<Record<number, HeldTile>>;
	/** Numbers of the games, those in trouble first. */
	order: readonly number[];
	/** What was said to everybody last, as it stands on the wall; `at`: when, ms since 1970. */
	said: Said | null;
	/** The latest messages that stand, to whomever, the oldest first; to the instructor alone. */
	messages: readonly Message[];
	/** Game looked into; 0 = none. */
	watching: number;
	/** Both sides of the game looked into, once they have come. */
	watched: WatchFrame | null;
}

export interface LessonActs {
	/** Carries a command out; sent again after a broken connection, carried out once. */
	act: (command: InstructorCommand) => Promise<Told>;
	/** What a command would do now. Nothing is done. */
	preview: (command: InstructorCommand) => Promise<Told>;
	/** Looks into a game; 0 = into none. */
	watch: (game: number) => void;
	/** Ends the connection; the store is of no more use. */
	close: () => void;
}

export type LessonStore = LessonState & LessonActs;

export interface LessonKey {
	as: LessonState["role"];
	session: string;
	secret: string;
}

export interface LessonTools {
	open?: typeof openLink;
	/** The page's own clock, in milliseconds; it need not agree with the server's. */
	now?: () => number;
}

/** True while the clocks of all games stand still. */
export const stands = (it: ClassPicture | null): boolean => it !== null && (it.paused || it.frozen);

/** A tile whose clocks have run on to `now`, or have stood since it came. */
function settled({ tile, at }: HeldTile, still: boolean, now: number): HeldTile {
	const ran = Math.max(0, now - at);
	const lostFor = tile.lostFor === null ? null : tile.lostFor + ran;
	if (still) return { tile: { ...tile, lostFor }, at: now };
	const { left, waited } = tile;
	return {
		tile: { ...tile, left: left === null ? null : left - ran, waited: waited + ran, lostFor },
		at: now,
	};
}

/**
 * A tile with its clocks as they stand at `now` of the page's clock: milliseconds left (below 0 = run out, null = no
 * clock runs), milliseconds waited, and milliseconds since a seat was lost (which no pause stops).
 */
export function tileAt(
	held: HeldTile,
	it: ClassPicture | null,
	now: number,
): Pick<Tile, "left" | "waited" | "lostFor"> {
	const { left, waited, lostFor } = settled(held, stands(it), now).tile;
	return { left, waited, lostFor };
}

/** What a frame changes in the store. */
function taken(state: LessonState, frame: ServerFrame, now: number): Partial<LessonState> {
	switch (frame.type) {
		case "class": {
			const still = stands(state.class);
			if (still === stands(frame.class)) return { class: frame.class };
			// clocks stop and go on with the class: each is brought to this moment first
			const tiles = Object.entries(state.tiles).map(([n, held]) => [n, settled(held, still, now)]);
			return { class: frame.class, tiles: Object.fromEntries(tiles) };
		}
		case "roster": {
			const { code, door, settings, people, pairing, scores } = frame;
			const names = people.filter(({ joined }) => joined).map(({ name }) => name);
			return { code, door, settings, pairing, scores, roster: people, names };
		}
		case "lobby":
			return { code: frame.code, door: frame.door, names: frame.names };
		case "tiles": {
			const fresh = frame.changed.map((tile) => [tile.n, { tile, at: now }]);
			return {
				tiles: { ...state.tiles, ...Object.fromEntries(fresh) },
				order: frame.order,
			};
		}
		case "message": {
			const { at, text } = frame.message;
			return at === state.said?.at && text === state.said.text ? {} : { said: frame.message };
		}
		case "messages":
			return { messages: frame.messages };
		case "standing":
			return state.said && !frame.messages.includes(state.said.at) ? { said: null } : {};
		case "watch":
			return frame.table.game === state.watching ? { watched: frame } : {};
		default:
			return {};
	}
}

/** A store connected to a session, as its instructor or as its projector. */
export function createLessonStore(
	{ as, session, secret }: LessonKey,
	{ open = openLink, now = () => performance.now() }: LessonTools = {},
): StoreApi<LessonStore> {
	return createStore<LessonStore>((set, get) => {
		const link = open({
			as,
			session,
			secret,
			onState: (state) => set({ link: state }),
			onFrame: (frame) => {
				// a connection made anew knows nothing of what was looked at
				if (frame.type === "welcome" && get().watching > 0)
					link.send({ type: "watch", game: get().watching });
				set((state) => taken(state, frame, now()));
			},
		});
		const ask = async (command: InstructorCommand, preview: boolean): Promise<Told> => {
			const reply = await link.ask({ type: "act", command, preview });
			if (reply.type === "refused") {
				const { code: refusal, problems } = reply;
				return { ok: false, refusal, ...(problems && { problems }) };
			}
			const { effect } = reply;
			// an act sent twice has been done the first time, and no longer knows what it did
			return { ok: true, effect: effect ?? { what: command.do, touched: [], of: 0, people: 0 } };
		};
		return {
			role: as,
			session,
			link: { at: "connecting" },
			class: null,
			code: "",
			door: true,
			names: [],
			roster: [],
			pairing: [],
			scores: false,
			settings: null,
			tiles: {},
			order: [],
			said: null,
			messages: [],
			watching: 0,
			watched: null,
			act: (command) => ask(command, false),
			preview: (command) => ask(command, true),
			watch: (game) => {
				if (get().watching === game) return;
				set({ watching: game, watched: null });
				link.send({ type: "watch", game });
			},
			close: () => link.close(),
		};
	});
}
