// What a leaders' call of this month has done, to be told in the talks that go on after it.
import type { Game } from "../../../rules/index.ts";
import { monthEnd } from "../game/dates.ts";
import { changeText, shownChange } from "../game/figures.ts";
import { varName } from "../game/groups.ts";
import type { Words } from "../game/words.ts";

/** "The leaders have spoken: Trust +2, Tension −0.4. …"; "" where nobody has called this month. */
export function calledText(words: Words, game: Game): string {
	if (!game.notes.some(({ kind }) => kind === "call")) return "";
	const changes = (["trust", "tension"] as const).flatMap((of) => {
		const d = game.causes
			.filter((cause) => cause.of === of && cause.by === "talks:call")
			.reduce((sum, cause) => sum + cause.d, 0);
		const change = shownChange({ id: of, d }, game.vars[of]);
		if (change.d === 0) return [];
		const name = varName(words, of);
		return [words.t("panels:effect", { name, change: changeText(words, change) })];
	});
	return words.format.sentences([
		changes.length === 0
			? words.t("talks:called.bare")
			: words.t("talks:called.moved", { changes: changes.join(words.t("panels:separator")) }),
		words.t("talks:called.then", {
			date: words.format.date(monthEnd(game.vars.calmUntil), "day"),
		}),
	]);
}
