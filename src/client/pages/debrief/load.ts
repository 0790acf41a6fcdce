// Finds the game of a debrief's address and reckons the debrief from its record.
import type { StoreApi } from "zustand/vanilla";
import { type Debrief, type DebriefFailure, debriefOf } from "../../../insight/debrief/index.ts";
import { type GameRecord, parseJsonl } from "../../../record/index.ts";
import type { Seat } from "../../../rules/index.ts";
import type { MatchStore } from "../../stores/match-types.ts";
import { loadMatch } from "../../stores/saves-match.ts";
import { openGame } from "../play/open-game.ts";

export type Loaded =
	| { ok: true; store: StoreApi<MatchStore>; record: GameRecord; seat: Seat; both: boolean }
	| { ok: false; why: "missing" | "unreadable" }
	/** The rules of its time are no longer here: only what the record itself says can be told. */
	| { ok: false; why: "otherEpoch"; record: GameRecord };

/** The finished game of an id with its record. */
export async function loadGame(id: string): Promise<Loaded> {
	const opened = await openGame(id);
	if (!opened.ok && opened.why === "otherEpoch")
		return { ok: false, why: "otherEpoch", record: (await loadMatch(id)).record };
	if (!opened.ok) return { ok: false, why: opened.why === "missing" ? "missing" : "unreadable" };
	const { exportRecord, controllers, seat } = opened.store.getState();
	const file = exportRecord();
	const parsed = file && parseJsonl(file.text, file.name);
	if (!parsed?.ok) return { ok: false, why: "unreadable" };
	const persons = (["us", "cn"] as const).filter((one) => controllers[one].kind === "person");
	return {
		ok: true,
		store: opened.store,
		record: parsed.value,
		seat: persons.length === 1 ? (persons[0] as Seat) : seat,
		both: persons.length !== 1,
	};
}

/** The debrief of a loaded game for one seat, or why there is none. */
export function reckon(record: GameRecord, seat: Seat): Debrief | DebriefFailure {
	const result = debriefOf(record, seat);
	return result.ok ? result.debrief : result.why;
}
