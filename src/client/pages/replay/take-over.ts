// Makes a game out of the record: it stands as it did on a month's first day, and from there on it is played.
import { begin } from "../../../match/index.ts";
import { DEFAULT_SWITCHES, type Seat } from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { freshDesk } from "../../stores/match-desk.ts";
import type { MatchKeeper } from "../../stores/match-keeper.ts";
import { newId } from "../../stores/new-id.ts";
import { SavesError } from "../../stores/saves-port.ts";

/** First and last month of the game in which the record can be taken over: May to November 2025. */
export const TAKE_FROM = 1;
export const TAKE_TO = 7;

/**
 * Keeps a new game in which a person plays `seat` from `month` on against the historical character; gives its
 * id. The score runs from Geneva on, as in every game, so that par means the same.
 */
export async function takeOver(
	scenario: Scenario,
	month: number,
	seat: Seat,
	name: string,
	keeper: MatchKeeper,
): Promise<string> {
	const id = newId();
	const seed = newId();
	const computer = { kind: "computer", character: "historical" } as const;
	const person = { kind: "person" } as const;
	const { header } = begin({
		scenario,
		options: {
			start: "geneva",
			months: scenario.scenario.months[0] ?? 8,
			switches: { ...DEFAULT_SWITCHES },
			chronicle: false,
			takeOver: month,
		},
		controllers: seat === "us" ? { us: person, cn: computer } : { us: computer, cn: person },
		seed,
		created: new Date().toISOString(),
	});
	try {
		const record = { header, entries: [] };
		await keeper.keep({ id, name, record, seed, desk: freshDesk(seat), revision: 0 });
	} catch (error) {
		// Where the browser refuses, the game is held in memory and play says so.
		if (!(error instanceof SavesError)) throw error;
	}
	return id;
}
