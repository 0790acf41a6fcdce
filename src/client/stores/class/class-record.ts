// A finished game of a class, brought to this device: its record is kept as a save, so that its debrief lasts.
import type { Came } from "../../../classroom/class/people.ts";
import type { AnyRefusal } from "../../../classroom/refusals.ts";
import { type GameRecord, parseJsonl, replay, rulesEngine } from "../../../record/index.ts";
import type { Seat } from "../../../rules/index.ts";
import { type Desk, freshDesk } from "../match-desk.ts";
import { createSaves, type Saves } from "../saves.ts";
import { gameRecord } from "./api.ts";
import { gameIdOf } from "./seat-types.ts";

export type KeptRecord =
	| { ok: true; id: string }
	| { ok: false; refusal: AnyRefusal | "offline" | "unreadable" };

/** What is fetched, and under which name it is kept. */
export interface WantedRecord {
	session: string;
	token: string;
	game: number;
	/** The own side, from which the debrief begins. */
	seat: Seat;
	/** Seats that people took over from the computer: the record says who began. */
	came: Came;
	/** Months in which a forecast was written in the place of a seat's people; without it as it was kept before. */
	foreseen?: Desk["foreseen"];
	/** Month it ended in; null = that is not known, and found by playing the record again. */
	month: number | null;
	/** Name in the list of saved games. */
	name: string;
}

/** Where records come from and are kept; tests bring their own. */
export interface RecordTools {
	fetch?: typeof gameRecord;
	saves?: () => Promise<Saves>;
}

/**
 * Fetches the record of a finished game and keeps it. Never rejects; a browser that stores nothing holds it until the
 * page goes. Where the server does not answer, a copy that was kept before will do.
 */
export async function keepRecord(
	{ session, token, game, seat, came, foreseen, month, name }: WantedRecord,
	{ fetch = gameRecord, saves = createSaves }: RecordTools = {},
): Promise<KeptRecord> {
	const id = gameIdOf(session, game);
	const keeper = await saves();
	const before = await keeper.get(id).catch(() => null);
	const got = await fetch(session, game, token);
	if (!got.ok) return before?.over ? { ok: true, id } : { ok: false, refusal: got.refusal };
	const read = parseJsonl(got.value, id);
	if (!read.ok) return { ok: false, refusal: "unreadable" };
	const { header, entries } = read.value;
	// the instructor took moves back, and the game has ended another way
	if (before && before.entries.at(-1)?.checksum !== entries.at(-1)?.checksum)
		await keeper.remove(id).catch(() => undefined);
	const save = {
		header,
		entries,
		name,
		// nobody plays on from here: no die will fall
		seed: id,
		desk: {
			...freshDesk(seat),
			came,
			foreseen: foreseen ?? (before?.desk as Desk | null | undefined)?.foreseen,
		},
		month: month ?? lastMonth({ header, entries }),
		over: true,
	};
	// what the disk refuses is held in memory, which is enough for a look
	await keeper.put(id, save).catch(() => undefined);
	return { ok: true, id };
}

/** The month in which a record ends; the game's last one where these rules cannot play it. */
function lastMonth(record: GameRecord): number {
	const played = replay(record, rulesEngine(record.header.scenario.body));
	return played.ok ? played.state.month : record.header.options.months;
}
