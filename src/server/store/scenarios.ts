// Scenarios in the store: there with the first session that plays them, gone with the last.
import type { Transaction } from "kysely";
import type { Database } from "./schema.ts";

/** A scenario as it is stored, and the words beside it; words null = it brings none. */
export interface StoredScenario {
	sha256: string;
	body: string;
	words: string | null;
}

/** As the first commit of a session's log names its scenario. */
const naming = (sha256: string): string => `"scenario":"${sha256}"`;

/** Stores a scenario, its words in place of those stored before, and holds its row until the transaction ends. */
export async function putScenario(
	db: Transaction<Database>,
	{ sha256, body, words }: StoredScenario,
): Promise<void> {
	await db
		.insertInto("scenario")
		.values({ sha256, body })
		// never another body; but a row that is written to cannot be deleted by who saw no session play it
		.onConflict((conflict) => conflict.column("sha256").doUpdateSet({ body }))
		.execute();
	if (words === null) return;
	await db
		.insertInto("words")
		.values({ sha256, body: words })
		.onConflict((conflict) => conflict.column("sha256").doUpdateSet({ body: words }))
		.execute();
}

/** Hash of the scenario that a session plays; null where there is no such session. */
export async function playedBy(db: Transaction<Database>, session: string): Promise<string | null> {
	const first = await db
		.selectFrom("entry")
		.select("body")
		.where("session", "=", session)
		.where("game", "=", 0)
		.where("seq", "=", 1)
		.executeTakeFirst();
	return /"scenario":"([0-9a-f]{64})"/.exec(first?.body ?? "")?.[1] ?? null;
}

/** Deletes a scenario and its words where no session plays it any more. */
export async function removeUnplayed(db: Transaction<Database>, sha256: string): Promise<void> {
	// whoever is about to play it has written to this row: this waits for them, and then sees their session
	await db.updateTable("scenario").set({ sha256 }).where("sha256", "=", sha256).execute();
	const played = await db
		.selectFrom("session")
		.innerJoin("entry", "entry.session", "session.id")
		.select("session.id")
		.where("entry.game", "=", 0)
		.where("entry.seq", "=", 1)
		.where("entry.body", "like", `%${naming(sha256)}%`)
		.limit(1)
		.executeTakeFirst();
	if (played) return;
	await db.deleteFrom("scenario").where("sha256", "=", sha256).execute();
	await db.deleteFrom("words").where("sha256", "=", sha256).execute();
}
