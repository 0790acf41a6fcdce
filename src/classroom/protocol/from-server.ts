// Frames from the server, by role: a seat gets its own view and never more.
import type { Seat } from "../../rules/index.ts";
import type { Problem } from "../../scenario/index.ts";
import type { Effect } from "../class/commands.ts";
import { type Came, type Chair, cameTo, type EarlierGame } from "../class/people.ts";
import type { Message, Settings, Stage } from "../class/types.ts";
import type { Grouping } from "../pairing.ts";
import type { SeatView, TablePicture } from "../pictures.ts";
import type { AnyRefusal } from "../refusals.ts";
import type { Tile } from "../tiles.ts";
import type { Delta } from "./delta.ts";

/** A place at a game: its number, the side, the month from which the person decides, and the games before it. */
export interface ChairPicture {
	game: number;
	seat: Seat;
	from: number;
	came: Came;
	/** The latest first. */
	earlier: readonly EarlierGame[];
}

/** The class as everybody in it may know it. */
export interface ClassPicture {
	title: string;
	stage: Stage;
	paused: boolean;
	frozen: boolean;
	/** People who have come in, and those of them who are connected. */
	people: number;
	here: number;
	size: Settings["size"];
	months: number;
	scenario: string;
}

/** One line of the instructor's list. */
export interface RosterLine {
	person: string;
	name: string;
	/** Has come in at all. */
	joined: boolean;
	here: boolean;
	/** Times they have come in by a personal code: one that was made is used where this has risen. */
	byCode: number;
	game: number;
	seat: Seat | "";
	/** Month of the game from which they decide; at a later one they do. */
	from: number;
}

export type ServerFrame =
	| { type: "welcome"; v: number; role: "seat"; person: string; name: string }
	| { type: "welcome"; v: number; role: "instructor" | "projector" }
	/** `name`: the person's own, to students only. `chair`: where the person sits; null = in the lobby. */
	| {
			type: "class";
			class: ClassPicture;
			/** "" for observers. */
			name: string;
			chair: ChairPicture | null;
	  }
	/** The whole game as the seat may know it. */
	| { type: "view"; table: TablePicture; view: SeatView }
	/** What one or more commits have changed. */
	| Delta
	/** Who is there, whose time runs: no move has been made. */
	| { type: "table"; table: TablePicture }
	/**
	 * A message of the instructor. A page that opens, or connects again, is sent all that are meant for its person: one
	 * with the same `at` and `text` is the same message. A projector is sent the latest to everybody.
	 */
	| { type: "message"; message: Pick<Message, "at" | "text"> }
	/** Times of all messages that stand, to a seat, the wall or the instructor (of the wall): what has been taken down is among them no more. */
	| { type: "standing"; messages: readonly number[] }
	/** The latest messages to whomever, for the instructor alone; the oldest first. */
	| { type: "messages"; messages: readonly Message[] }
	| {
			type: "roster";
			code: string;
			door: boolean;
			settings: Settings;
			people: readonly RosterLine[];
			/** Before the start: the games that it would make, by ids. */
			pairing: readonly Grouping[];
			/** Scores are shown on everybody's screen. */
			scores: boolean;
	  }
	/** The projector's list: names, no ids. */
	| { type: "lobby"; code: string; door: boolean; names: readonly string[] }
	/** Tiles that have changed, and the order of all. */
	| { type: "tiles"; changed: readonly Tile[]; order: readonly number[] }
	/** Both sides of one game, for the instructor alone. */
	| { type: "watch"; table: TablePicture; us: SeatView; cn: SeatView }
	| { type: "done"; id: string; seq: number; effect: Effect | null }
	| { type: "preview"; id: string; effect: Effect }
	/** `id` "" = no command was named. `problems`: fields of the command that do not hold, where that is the reason. */
	| { type: "refused"; id: string; code: AnyRefusal; problems?: readonly Problem[] | undefined }
	| { type: "pong"; t: number };

/** What the frame tells of a place at a game. */
export const chairPicture = (chair: Chair | null): ChairPicture | null =>
	chair && {
		game: chair.place.n,
		seat: chair.seat,
		from: chair.from,
		came: cameTo(chair.place),
		earlier: chair.earlier,
	};
