// What was sent and what was acknowledged in each game, set against the record that the server gives out in the end.
import { rulesEngine, verify } from "../../src/record/index.ts";
import type { Seat, SeatMove } from "../../src/rules/index.ts";
import { canonical } from "../../src/scenario/index.ts";
import { getWith } from "../support/class/api.ts";

/** A move on its way or arrived. */
export interface Sent {
	id: string;
	seat: Seat;
	move: SeatMove;
	/** `unknown`: no answer has come, so it may be stored or not. */
	fate: "unknown" | "stored" | "refused";
}

export interface Audit {
	/** Acknowledged moves that are in no record. */
	lost: number;
	/** Entries of records that stand for no move that was sent. */
	duplicated: number;
	/** Whether the record verifies. */
	verified: boolean;
	problems: readonly unknown[];
}

const keyOf = ({ seat, move }: { seat: Seat; move: unknown }): string =>
	`${seat} ${canonical(move)}`;

/** Sets a game's entries against what was sent. */
export function compare(
	sent: readonly Sent[],
	entries: readonly { seat: Seat; move: unknown }[],
): Pick<Audit, "lost" | "duplicated"> {
	const count = (fate: Sent["fate"]): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const one of sent)
			if (one.fate === fate) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
		return counts;
	};
	const stored = count("stored");
	const unknown = count("unknown");
	let duplicated = 0;
	for (const entry of entries) {
		const key = keyOf(entry);
		const from = [stored, unknown].find((counts) => (counts.get(key) ?? 0) > 0);
		if (from) from.set(key, (from.get(key) ?? 0) - 1);
		else duplicated++;
	}
	const lost = [...stored.values()].reduce((sum, left) => sum + left, 0);
	return { lost, duplicated };
}

/** Fetches a game's record, verifies it and compares it. */
export async function audit(
	base: string,
	session: { session: string; secret: string },
	game: number,
	sent: readonly Sent[],
): Promise<Audit> {
	const path = `/api/sessions/${session.session}/games/${game}/record`;
	const text = await (await getWith(base, path, session.secret)).text();
	const verdict = verify(text, "record", rulesEngine);
	const entries = verdict.record?.entries ?? [];
	return { ...compare(sent, entries), verified: verdict.ok, problems: verdict.problems };
}
