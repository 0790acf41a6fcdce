// How a running game is kept: every version goes on from the one kept before, and where another tab has kept one meanwhile it ends here.
import type { Match } from "../../match/index.ts";
import type { Desk } from "./match-desk.ts";
import type { KeptMatch, MatchKeeper } from "./match-keeper.ts";
import type { MatchState } from "./match-types.ts";
import { SavesError } from "./saves-port.ts";

export interface Keeping {
	/** Keeps the game as it stands; false where it went on in another tab, and what was done here must not stand. */
	keep(match: Match, desk: Desk): Promise<boolean>;
	/** True once the game went on in another tab: nothing more is played on it here. */
	readonly left: boolean;
}

/** Keeps one game. `told` hears how that goes. */
export function createKeeping(
	{ id, name, revision }: Pick<KeptMatch, "id" | "name" | "revision">,
	keeper: MatchKeeper,
	told: (saving: MatchState["saving"]) => void,
): Keeping {
	let from = revision;
	let left = false;
	return {
		async keep({ header, entries, seed }, desk) {
			told("saving");
			try {
				const record = { header, entries: [...entries] };
				from = await keeper.keep({ id, name, record, seed, desk, revision: from });
				told("saved");
			} catch (error) {
				const problem = error instanceof SavesError ? error.problem : "unavailable";
				left = problem === "elsewhere";
				told(problem === "full" || problem === "elsewhere" ? problem : "blocked");
			}
			return !left;
		},
		get left() {
			return left;
		},
	};
}
