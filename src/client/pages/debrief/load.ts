// Finds the game of a debrief's address and reckons the debrief from its record.
import type { StoreApi } from "zustand/vanilla";
import type { Came } from "../../../classroom/class/people.ts";
import { ownOf } from "../../../insight/debrief/forecasts.ts";
import { type Debrief, type DebriefFailure, debriefOf } from "../../../insight/debrief/index.ts";
import { type GameRecord, parseJsonl } from "../../../record/index.ts";
import type { Seat } from "../../../rules/index.ts";
import { EPOCH } from "../../../scenario/index.ts";
import { isClassGame } from "../../stores/class/seat-types.ts";
import { openMatchStore } from "../../stores/match.ts";
import type { Desk } from "../../stores/match-desk.ts";
import type { MatchStore } from "../../stores/match-types.ts";
import { loadMatch } from "../../stores/saves-match.ts";
import { SavesError } from "../../stores/saves-port.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { type Opened, openGame } from "../play/open-game.ts";

export type Loaded =
	| {
			ok: true;
			store: StoreApi<MatchStore>;
			record: GameRecord;
			/** The one of whoever opens it. */
			seat: Seat;
			/** Two persons played. */
			both: boolean;
			/** Of each seat that a person took over from the computer: the first month they decided in. */
			came: Came;
			/** Months in which a seat's forecast was written in the place of its people. */
			foreseen: Desk["foreseen"];
	  }
	| { ok: false; why: "missing" | "unreadable" }
	/** The rules of its time are no longer here: only what the record itself says can be told. */
	| { ok: false; why: "otherEpoch"; record: GameRecord };

/** The finished game of an id with its record. */
export async function loadGame(id: string): Promise<Loaded> {
	const ofClass = isClassGame(id);
	const opened: Opened & Pick<Desk, "came" | "foreseen"> = ofClass
		? await lookAt(id)
		: await openGame(id);
	if (!opened.ok && opened.why === "otherEpoch")
		return { ok: false, why: "otherEpoch", record: (await loadMatch(id)).record };
	if (!opened.ok) return { ok: false, why: opened.why === "missing" ? "missing" : "unreadable" };
	const { exportRecord, controllers, seat } = opened.store.getState();
	const file = exportRecord();
	const parsed = file && parseJsonl(file.text, file.name);
	if (!parsed?.ok) return { ok: false, why: "unreadable" };
	const came = opened.came ?? {};
	const persons = SEATS.filter((one) => controllers[one].kind === "person" || came[one]);
	return {
		ok: true,
		store: opened.store,
		record: parsed.value,
		// a class's record was kept for its person, who may have come after the game began
		seat: persons.length === 1 && !ofClass ? (persons[0] as Seat) : seat,
		both: persons.length !== 1,
		came,
		foreseen: opened.foreseen,
	};
}

/** A class's game only to be looked at: where its class ended before it, nobody plays on, the computer neither. */
async function lookAt(id: string): Promise<Opened & Pick<Desk, "came" | "foreseen">> {
	try {
		const kept = await loadMatch(id);
		if (kept.record.header.epoch > EPOCH) return { ok: false, why: "otherEpoch" };
		const store = openMatchStore(kept, { still: true });
		const { came = {}, foreseen } = kept.desk;
		return store ? { ok: true, store, came, foreseen } : { ok: false, why: "damaged" };
	} catch (error) {
		if (!(error instanceof SavesError)) throw error;
		return { ok: false, why: error.problem === "missing" ? "missing" : "damaged" };
	}
}

/**
 * The debrief of a loaded game for one seat, or why there is none. A class's game is told as far as it was played, and
 * without the forecasts that were written before people `came` to a seat or in their place.
 */
export function reckon(
	id: string,
	record: GameRecord,
	seat: Seat,
	{ came, foreseen }: Pick<Desk, "came" | "foreseen"> = {},
): Debrief | DebriefFailure {
	const result = debriefOf(record, seat, isClassGame(id));
	if (!result.ok) return result.why;
	const { forecasts } = result.debrief;
	const own = (of: Seat) =>
		ownOf(forecasts[of], (month) => month >= (came?.[of] ?? 0) && !foreseen?.[of].includes(month));
	return { ...result.debrief, forecasts: { us: own("us"), cn: own("cn") } };
}
