// The interface's way of playing a move: through immer, which shares what stays and keeps the way back as patches.
import { enablePatches, Immer, type Patch } from "immer";
import type { Host } from "../../match/index.ts";
import type { Game } from "../../rules/index.ts";

enablePatches();
// Frozen states would have hidden shapes of their own in the rules' code, which search and forecasts use too.
const immer = new Immer({ autoFreeze: false });

/** Plays on a draft; `keep` gets the patches that lead back. Legality must be read before, never on the draft. */
export const withPatches =
	(keep: (back: readonly Patch[]) => void): Host =>
	(game, change) => {
		const [next, , back] = immer.produceWithPatches(game, (draft) => {
			change(draft);
		});
		keep(back);
		return next;
	};

/** The game before the move that gave these patches. */
export const goBack = (game: Game, back: readonly Patch[]): Game => immer.applyPatches(game, back);

export type { Patch };
