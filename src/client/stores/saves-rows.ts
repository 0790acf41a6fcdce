// How saved games lie in storage, and the doors that any storage has: the browser's database or memory.
import { computerOf } from "../../players/types.ts";
import type { Entry, Header } from "../../record/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import { isClassGame } from "./class/seat-types.ts";
import type { SavedGame } from "./saves-port.ts";
import { shippedOf } from "./shipped.ts";

/** A game as its player hands it over to be kept. */
export interface Save {
	header: Header;
	entries: readonly Entry[];
	/** Name the game begins with; null or "" = none. Later it is changed by `rename` alone. */
	name: string | null;
	/** What the game's dice fall from. Never exported: who knows it knows the dice to come. */
	seed: string;
	/** What the play page wants back on return (page shown, seat at the screen): plain JSON. */
	desk: unknown;
	/** Month the game stands in. */
	month: number;
	over: boolean;
}

/** A game as it is kept. */
export interface KeptSave extends Save {
	/** Counts what was kept of it, so that whoever goes on from it can tell whether somebody else did. */
	revision: number;
}

/** The header with only the hash of its scenario: bodies are kept once for all games. */
export type ThinHeader = Omit<Header, "scenario"> & { scenario: Omit<Header["scenario"], "body"> };

/** One game in storage; its entries lie beside it under `[id, n]`. */
export interface GameRow {
	id: string;
	name: string | null;
	header: ThinHeader;
	/** Number of entries; anything else in storage means that the game is damaged. */
	entries: number;
	seed: string;
	desk: unknown;
	month: number;
	over: boolean;
	/** ms since 1970 */
	savedAt: number;
	/** Counts the writes that changed the game; a row of an earlier version has none, which is 0. */
	revision?: number;
}

/** A listed game; a damaged one keeps its name but cannot be opened. */
export interface ListedGame extends SavedGame {
	damaged: boolean;
}

/** What a storage can do; every act is one transaction: all of it, or nothing. */
export interface Storage {
	/** All rows as found, each with whether its entries and scenario are complete. */
	rows(): Promise<{ row: unknown; complete: boolean }[]>;
	read(id: string): Promise<{ row: GameRow; entries: Entry[]; body: Scenario } | null>;
	/**
	 * Writes the row (an older row's name stays) and whatever entries are not there yet; entries that the game took back
	 * are removed. Gives the row's revision, which stays where nothing is new. With `from`, rejects with `elsewhere` and
	 * changes nothing where the row has another revision (none there = 0).
	 */
	write(row: GameRow, entries: readonly Entry[], body: Scenario, from?: number): Promise<number>;
	rename(id: string, name: string | null): Promise<boolean>;
	remove(id: string): Promise<void>;
}

/** Splits a save into its row and the scenario's body. */
export function rowOf(id: string, save: Save, savedAt: number): { row: GameRow; body: Scenario } {
	const { body, ...scenario } = save.header.scenario;
	const row: GameRow = {
		id,
		name: save.name === "" ? null : save.name,
		header: { ...save.header, scenario },
		entries: save.entries.length,
		seed: save.seed,
		desk: save.desk ?? null,
		month: save.month,
		over: save.over,
		savedAt,
	};
	return { row, body };
}

/** First day of a month of the game's calendar (1 = May 2025), ISO date. */
export function firstDay(month: number): string {
	const since = 2025 * 12 + 3 + month;
	return `${Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, "0")}-01`;
}

/** Side of this device's person in a game of a class, where a person may sit at either; null = not told. */
function ownSide(row: Partial<GameRow>): "us" | "cn" | null {
	const { seat } = (row.desk ?? {}) as { seat?: unknown };
	return isClassGame(String(row.id)) && (seat === "us" || seat === "cn") ? seat : null;
}

/** What a list shows of a row. A row that makes no sense is shown as damaged, with whatever can be read. */
export function listed(row: unknown, complete: boolean): ListedGame {
	const found = (typeof row === "object" && row !== null ? row : {}) as Partial<GameRow>;
	const seats = found.header?.seats;
	const months = found.header?.options?.months;
	const whole =
		complete &&
		typeof seats?.us === "string" &&
		typeof seats.cn === "string" &&
		typeof months === "number" &&
		typeof found.month === "number" &&
		typeof found.savedAt === "number";
	const month = typeof found.month === "number" ? found.month : 1;
	const scenario = found.header?.scenario?.id;
	// Of a scenario of somebody's own, months are told as they are numbered.
	const before = (typeof scenario === "string" ? (shippedOf(scenario)?.first ?? 1) : 1) - 1;
	const person = { us: seats?.us === "person", cn: seats?.cn === "person" };
	const rival = person.us ? seats?.cn : seats?.us;
	return {
		id: String(found.id),
		name: typeof found.name === "string" ? found.name : null,
		seat: ownSide(found) ?? (person.us && person.cn ? "both" : person.cn ? "cn" : "us"),
		opponent: computerOf(String(rival))?.character ?? null,
		monthDate: firstDay(month),
		scenario: typeof scenario === "string" ? scenario : "",
		month: month - before,
		months: (typeof months === "number" ? months : month) - before,
		over: found.over === true,
		savedAt: typeof found.savedAt === "number" ? found.savedAt : 0,
		damaged: !whole,
	};
}
