// Debriefs for tests of the slides: one of games really played, and one of nothing.
import type { ClassDebrief, GameLine } from "../../../../src/classroom/after/debrief.ts";
import { debriefOf, playOut } from "../../../support/class/characters.ts";
import { startedClass } from "../../../support/class/pure.ts";
import { shippedScenario } from "../../../support/scenario.ts";

/** Four games of three months: two usual ones, one of strikers that ruptures, one with the computer at a seat. */
export function playedDebrief(): ClassDebrief {
	const { klass } = startedClass(shippedScenario(), 7, { months: 3, title: "Tuesday group" });
	for (const { n, seats } of klass.state.games) {
		const alone = seats.us.length === 0 ? "us" : seats.cn.length === 0 ? "cn" : null;
		if (alone === null) continue;
		// the computer moves by itself; the person in between
		const person = seats[alone === "us" ? "cn" : "us"][0]?.person ?? "";
		klass.present.add(person);
		for (let i = 0; i < 60; i++) klass.act({ do: "advance", games: [n] });
	}
	playOut(klass, (game) => (game === 3 ? "alwaysEscalate" : game === 2 ? "historical" : "careful"));
	return debriefOf(klass);
}

/** A class whose games have closed no month. */
export const emptyDebrief = (): ClassDebrief => debriefOf(startedClass(shippedScenario(), 4).klass);

/** A game with a result over par (60 for both seats, every month), after one month. */
export const line = (
	game: number,
	us: number,
	cn: number,
	more: Partial<GameLine> = {},
): GameLine => ({
	game,
	round: 1,
	rematchOf: 0,
	people: { us: 1, cn: 1 },
	months: [1],
	ending: "time",
	scores: { us: [60 + us], cn: [60 + cn] },
	own: { moves: 10, stead: 0, months: 1, deals: 0 },
	...more,
});

/** Par of `line`. */
export const PAR = { us: [60, 60, 60], cn: [60, 60, 60] };
