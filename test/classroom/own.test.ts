// What tables and debrief tell of one game: the same scores, and how much of it people decided themselves.
import { describe, expect, it } from "vitest";
import { exportFiles } from "../../src/classroom/index.ts";
import { score } from "../../src/rules/index.ts";
import { debriefOf } from "../support/class/characters.ts";
import { startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

describe("a game in tables and debrief", () => {
	it("a month under way counts in no table: scores are those of the last close, as in the debrief", () => {
		const { klass: running } = startedClass(scenario, 2);
		const closed = (): number => running.table(1).closed.length;
		/** Points of the position as it stands, and as it stood at the last close. */
		const points = (): (number | undefined)[] => {
			const { match, closed: months } = running.table(1);
			const at = months.at(-1)?.game;
			return [match.game, at].map((game) => game && score(match.book, game, "us").total);
		};
		while (closed() === 0 || points()[0] === points()[1])
			running.act({ do: "advance", games: null });
		const [line] = debriefOf(running).games;
		const [, row = ""] = (
			new Map(exportFiles(running.state, [running.table(1)])).get("games.csv") ?? ""
		).split("\r\n");
		const [, , , , month, ending, us, cn] = row.split(",");
		expect([month, ending]).toEqual([String(closed()), "open"]);
		expect([us, cn].map(Number)).toEqual([line?.scores.us.at(-1), line?.scores.cn.at(-1)]);
	});

	it("says what people decided themselves", () => {
		const { klass: mixed } = startedClass(scenario, 2);
		for (const { person } of ["us", "cn"].flatMap(
			(side) => mixed.state.games[0]?.seats[side as "us" | "cn"] ?? [],
		))
			expect(
				mixed.play(person, {
					act: "move",
					id: person,
					step: mixed.table(1).step,
					move: { type: "noForecast" },
				}),
			).toBeNull();
		while (mixed.table(1).match.game.month < 2) mixed.act({ do: "advance", games: null });
		const [line] = debriefOf(mixed).games;
		expect(line?.own).toEqual({
			moves: 2,
			stead: mixed.table(1).match.entries.length - 2,
			months: 0,
			deals: 0,
		});
	});
});
