// The games of classes that have begun, with what they fall from: read from the server's own file.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as cr from "../../../src/classroom/index.ts";
import { type Crowd, gatherCrowds } from "../../support/class/crowd.ts";
import type { Seats } from "./rigs.ts";

/** A game of a class that runs: who sits there, and where it falls from. */
export interface Begun {
	seats: Seats;
	state: cr.ClassState;
	place: cr.ClassState["games"][number];
}

/** Fills the server at `base`, whose file is in `folder`, with so many games. */
export async function begin(base: string, games: number, folder: string): Promise<Begun[]> {
	const crowds = await gatherCrowds(base, games * 2);
	return crowds.flatMap((crowd) => gamesOf(crowd, folder));
}

function gamesOf({ session: { session }, tickets }: Crowd, folder: string): Begun[] {
	const tokens = new Map(tickets.map(({ person, token }) => [person, token]));
	const state = classOf(folder, session);
	return state.games.map((place) => {
		const token = (seat: "us" | "cn"): string =>
			tokens.get(place.seats[seat][0]?.person ?? "") ?? "";
		return { seats: { session, us: token("us"), cn: token("cn") }, state, place };
	});
}

/** A class as its log in the server's file tells it. */
function classOf(folder: string, session: string): cr.ClassState {
	const file = new DatabaseSync(join(folder, "classroom.sqlite"), { readOnly: true });
	const rows = file
		.prepare("SELECT at, body FROM entry WHERE session = ? AND game = 0 ORDER BY seq")
		.all(session) as { at: number; body: string }[];
	file.close();
	const [first] = JSON.parse(rows[0]?.body ?? "[]") as cr.ClassEvent[];
	if (first?.e !== "created") throw new Error("no session");
	let state = cr.createdClass(first, rows[0]?.at ?? 0);
	for (const { at, body } of rows)
		state = cr.foldCommit(state, JSON.parse(body) as cr.ClassEvent[], at);
	return state;
}
