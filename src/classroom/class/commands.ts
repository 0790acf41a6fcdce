// What an instructor can ask for, and which of it would destroy something.
import type { Seat } from "../../rules/index.ts";
import type { StartEffect } from "../pairing.ts";
import type { AnyRefusal } from "../refusals.ts";
import type { Settings } from "./types.ts";

/** Games meant: null = all that no rematch has followed. */
type Games = readonly number[] | null;

/** Acts on the class itself. */
export type ClassCommand =
	| { do: "settings"; settings: Omit<Settings, "scenario"> }
	| { do: "open" }
	| { do: "door"; open: boolean }
	/** Two who wait for the start take each other's place; `other` "" = one and the computer. */
	| { do: "exchange"; person: string; other: string }
	| { do: "start" }
	| { do: "pause"; on: boolean }
	/** Covers every screen; clocks stand still too. */
	| { do: "freeze"; on: boolean }
	/** Whether everybody's screen shows how each seat scores. */
	| { do: "scores"; on: boolean }
	| { do: "time"; games: Games; seconds: number }
	| { do: "message"; text: string; games: Games; person: string }
	/** Takes a message down everywhere. `at`: its time, in digits: no number of a frame may be so large. */
	| { do: "unsay"; at: string }
	| { do: "swap"; game: number }
	/** Somebody sits down there and decides at once, also where they wait for that seat's next month. */
	| { do: "seat"; person: string; game: number; seat: Seat }
	| { do: "rename"; person: string; name: string }
	| { do: "remove"; person: string }
	/** All who have come in and whose pages are not connected; who is only expected stays on the list. */
	| { do: "removeAway" }
	/** A fresh code for somebody's seat, to be shown as a QR. */
	| { do: "pass"; person: string }
	/** Names to be taken by personal codes. */
	| { do: "names"; names: readonly string[] }
	| { do: "solo"; person: string; seat: Seat }
	| { do: "rematch"; games: Games }
	| { do: "end" };

/** Acts on single games. */
export type GameCommand =
	/** The computer decides for those who are waited for. */
	| { do: "advance"; games: Games }
	/**
	 * An event card of the scenario into the games' next month. Null = none is chosen yet: looked ahead to, it tells of
	 * each card how many games; carried out, it is refused.
	 */
	| { do: "inject"; games: Games; card: string | null }
	/** Takes an event card that was laid into months to come back out of the games where it still waits. */
	| { do: "recall"; games: Games; card: string }
	/** The computer takes a seat over, or gives it back. */
	| { do: "control"; game: number; seat: Seat; computer: boolean }
	/** Back to the beginning of the month, or of the one before where nothing has been played in it. */
	| { do: "undo"; game: number };

export type InstructorCommand = ClassCommand | GameCommand;

const OF_GAMES: ReadonlySet<string> = new Set(["advance", "inject", "recall", "control", "undo"]);
export const isGameCommand = (command: InstructorCommand): command is GameCommand =>
	OF_GAMES.has(command.do);

/** How many codes a command hands out. */
export function codesFor(command: InstructorCommand): number {
	if (command.do === "names") return command.names.length;
	return command.do === "pass" ? 1 : 0;
}

/** What a command would do, or has done: shown before anything destructive. */
export interface Effect {
	what: InstructorCommand["do"];
	/** Numbers of the games that it touches. */
	touched: readonly number[];
	/** Games that were meant. */
	of: number;
	/** Only acts on games: those meant that it leaves alone, and why. */
	untouched?: readonly { game: number; why: AnyRefusal }[];
	/** People concerned. */
	people: number;
	/** Only starts and rematches: games, pairs, people alone. */
	start?: StartEffect;
	/** Only undo: month it goes back to, and moves that are lost. */
	undo?: { month: number; moves: number };
	/** Only inject: cards of the calendar that would fall away, by game. */
	instead?: readonly { game: number; card: string }[];
	/** Only inject with no card chosen: in how many of the games meant each card could be laid, by its id; left out = in none. */
	cards?: Readonly<Record<string, number>>;
	/** Codes handed out, to be shown once. */
	codes?: readonly { person: string; name: string; code: string }[];
}
