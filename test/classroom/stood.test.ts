// Steps decided in a seat's place: who is told of which, and that moves of people and of the computer's own seat are none.
import { describe, expect, it } from "vitest";
import { chairOf } from "../../src/classroom/class/people.ts";
import { tablePicture } from "../../src/classroom/pictures.ts";
import type { Seat, SeatMove } from "../../src/rules/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
let asked = 0;

function begun(
	count: number,
	settings = {},
): { klass: PureClass; play: (s: Seat, m: SeatMove) => void } {
	const { klass, people } = startedClass(scenario, count, settings);
	const play = (seat: Seat, move: SeatMove): void => {
		const person = people.find((one) => chairOf(klass.state, one.person)?.seat === seat)?.person;
		if (!person) throw new Error(`nobody sits at ${seat}`);
		const { step } = klass.table(1);
		expect(klass.play(person, { act: "move", id: `s${++asked}`, step, move })).toBeNull();
	};
	return { klass, play };
}

describe("steps decided in a seat's place", () => {
	it("are told of the seat that was waited for, once the step is past", () => {
		const { klass, play } = begun(2);
		play("us", { type: "noForecast" });
		expect(klass.table(1).stood).toEqual({ us: [], cn: [] });
		klass.act({ do: "advance", games: null });
		const news = { month: 1, step: "news", by: "instructor", kept: true };
		expect(klass.table(1).stood).toEqual({ us: [], cn: [news] });
		play("cn", { type: "seal" });
		klass.act({ do: "advance", games: null });
		const { us, cn } = klass.table(1).stood;
		expect(cn).toEqual([news]);
		expect(us).toMatchObject([{ month: 1, step: "plan", by: "instructor" }]);
		expect(us[0]?.kept).toBe(
			klass
				.table(1)
				.match.entries.every(({ seat, move }) => seat === "cn" || move.type !== "order"),
		);
	});

	it("a clock that has run out seals a begun plan as it lies", () => {
		const { klass, play } = begun(2, { pace: "fast" });
		play("us", { type: "noForecast" });
		play("cn", { type: "noForecast" });
		play("us", { type: "order", lever: "us.diversify", act: "invest", step: "now" });
		klass.wait(60 * 60_000);
		expect(klass.table(1).stood.us).toEqual([{ month: 1, step: "plan", by: "clock", kept: true }]);
		expect(klass.table(1).by.filter((by) => by === "clock").length).toBeGreaterThan(1);
	});

	it("the computer's own seat has none, whoever moves the game on", () => {
		const { klass } = begun(1);
		for (let n = 0; n < 6; n++) klass.act({ do: "advance", games: null });
		const { by, match } = klass.table(1);
		const sits = klass.state.games[0]?.seats.us.length === 1 ? "us" : "cn";
		const stood = klass.table(1).stood;
		expect(stood[sits].length).toBeGreaterThan(0);
		expect(stood[sits === "us" ? "cn" : "us"]).toEqual([]);
		match.entries.forEach(({ seat }, i) => {
			expect(by[i]).toBe(seat === sits ? "instructor" : "computer");
		});
		// a page that follows by changes knows the same
		const picture = tablePicture(klass.state, klass.table(1), () => true, klass.now);
		expect(picture.stood).toEqual(stood);
	});

	it("go with the months that are taken back, and are the same where the log is read again", () => {
		const { klass } = begun(2);
		const { month } = klass.table(1).match.game;
		while (klass.table(1).match.game.month < month + 2) klass.act({ do: "advance", games: null });
		const both = klass.table(1).stood;
		for (const seat of ["us", "cn"] as const) {
			const told = both[seat].map((one) => `${one.month} ${one.step}`);
			expect(new Set(told).size).toBe(told.length);
			expect(told).toContain(`${month} news`);
			expect(told).toContain(`${month + 1} plan`);
		}
		expect(klass.refolded(1).table.stood).toEqual(both);
		klass.act({ do: "undo", game: 1 });
		const kept = (seat: Seat) => both[seat].filter((one) => one.month === month);
		expect(klass.table(1).stood).toEqual({ us: kept("us"), cn: kept("cn") });
		expect(klass.refolded(1).table.stood).toEqual(klass.table(1).stood);
		klass.act({ do: "advance", games: null });
		expect(klass.table(1).stood.us).toHaveLength(kept("us").length + 1);
	});
});
