// The computer's turns must come to an end: where one fails, that is said, and its move is made another way, once.
import type { MatchState } from "./match-types.ts";

/**
 * Takes the computer's turns. Where they fail, they are taken again from the same move with `plain`, which stands in for
 * it; where that fails too they stop. `at` tells the moves made so far; `told` hears what went wrong. Never rejects.
 */
export async function takeTurns(
	turns: (plain: boolean) => Promise<void>,
	at: () => number,
	told: (trouble: MatchState["trouble"]) => void,
): Promise<void> {
	let failedAt = -1;
	for (;;) {
		const plain = failedAt === at();
		try {
			await turns(plain);
			return;
		} catch (error) {
			console.error(error);
			const stuck = plain && failedAt === at();
			told(stuck ? "stuck" : "stoodIn");
			if (stuck) return;
			failedAt = at();
		}
	}
}
