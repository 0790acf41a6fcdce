// Between a running match and its saved game: keeps it after every move, and brings it back.
import { type GameRecord, recordedDice, rulesEngine } from "../../record/index.ts";
import type { Game } from "../../rules/index.ts";
import { isOwnId } from "../viewmodel/editor/own-id.ts";
import { recallWords } from "./editor/recall.ts";
import type { Desk } from "./match-desk.ts";
import type { KeptMatch, MatchKeeper } from "./match-keeper.ts";
import { createSaves, type Saves } from "./saves.ts";
import { SavesError } from "./saves-port.ts";

/** Where a game stood when it was last kept, so that only its new moves are played to know its month. */
interface Standing {
	id: string;
	n: number;
	checksum: string;
	game: Game;
}

/** The state a record leads to, from what is known of it already. The record is our own: nothing is checked. */
function stand(last: Standing | null, id: string, record: GameRecord): Standing {
	const { header, entries } = record;
	const engine = rulesEngine(header.scenario.body);
	const goesOn =
		last !== null &&
		last.id === id &&
		last.n > 0 &&
		entries[last.n - 1]?.checksum === last.checksum;
	const game = goesOn ? last.game : engine.create(header.options);
	for (const entry of entries.slice(goesOn ? last.n : 0))
		engine.play(game, entry.seat, entry.move, recordedDice(entry.dice));
	return { id, n: entries.length, checksum: entries[entries.length - 1]?.checksum ?? "", game };
}

/** A keeper of matches over a keeper of saved games. */
export function keeperOf(saves: () => Promise<Saves>): MatchKeeper {
	let last: Standing | null = null;
	return {
		async keep({ id, name, record, seed, desk, revision }: KeptMatch): Promise<number> {
			last = stand(last, id, record);
			const { month, phase } = last.game;
			const { header, entries } = record;
			const save = { header, entries, name, seed, desk, month, over: phase === "over" };
			return (await saves()).put(id, save, revision);
		},
	};
}

/** Keeps matches in this browser. */
export const keeper: MatchKeeper = keeperOf(createSaves);

/**
 * A saved match as `openMatchStore` takes it back.
 * @throws SavesError `missing` where there is none, `unreadable` where it is damaged
 */
export async function loadMatch(
	id: string,
	saves: () => Promise<Saves> = createSaves,
): Promise<KeptMatch> {
	const save = await (await saves()).get(id);
	if (!save) throw new SavesError("missing");
	const { header, entries, name, seed, desk, revision } = save;
	const { body, sha256 } = header.scenario;
	if (isOwnId(body.scenario.id)) await recallWords(body, sha256);
	return {
		id,
		name: name ?? "",
		record: { header, entries: [...entries] },
		seed,
		desk: deskOf(desk, header.seats),
		revision,
	};
}

/** The desk that was kept; for a game from a file a fresh one, at the seat of its person. */
function deskOf(desk: unknown, seats: Readonly<Record<"us" | "cn", string>>): Desk {
	if (typeof desk === "object" && desk !== null) return desk as Desk;
	const seat = seats.us !== "person" && seats.cn === "person" ? "cn" : "us";
	return { seat, handover: false, waiting: [], reasons: [] };
}
