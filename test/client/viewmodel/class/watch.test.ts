// One game as the instructor looks into it: both sides' secrets together, and everything that was done.
import { beforeAll, describe, expect, it } from "vitest";
import { seatView, tablePicture } from "../../../../src/classroom/index.ts";
import {
	type WatchFrame,
	watchView,
	wholeGame,
} from "../../../../src/client/viewmodel/class/watch.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { compile, type Game, type SeatMove } from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { type PureClass, startedClass } from "../../../support/class/pure.ts";
import { scenario, teachWords } from "./fixtures.ts";

const book = compile(ruleData(scenario));
let words: Words;
beforeAll(async () => {
	words = await teachWords();
});

function frameOf(klass: PureClass): WatchFrame {
	const table = klass.table(1);
	const here = (who: string): boolean => klass.present.has(who);
	return {
		type: "watch",
		table: tablePicture(klass.state, table, here, klass.now),
		us: seatView(table, "us"),
		cn: seatView(table, "cn"),
	};
}

function playing(): { klass: PureClass; move: (seat: "us" | "cn", move: SeatMove) => void } {
	const { klass } = startedClass(scenario, 2);
	let id = 0;
	const move = (seat: "us" | "cn", one: SeatMove): void => {
		const person = klass.state.games[0]?.seats[seat][0]?.person ?? "";
		const step = klass.table(1).step;
		const refused = klass.play(person, { act: "move", id: `m${++id}`, step, move: one });
		if (refused !== null) throw new Error(refused);
	};
	return { klass, move };
}

/** The frame of a game in a position that nobody has played. */
function framed(change: (game: Game) => void): WatchFrame {
	const { klass } = playing();
	const table = klass.table(1);
	// views of a position are worked out once: a changed one must be another
	const game = structuredClone(table.match.game);
	change(game);
	const changed = { ...table, match: { ...table.match, game } };
	return { ...frameOf(klass), us: seatView(changed, "us"), cn: seatView(changed, "cn") };
}

const view = (klass: PureClass) => watchView(words, book, frameOf(klass));

describe("a watched game", () => {
	it("shows both plans while they are secret from each other", () => {
		const { klass, move } = playing();
		move("us", { type: "forecast", given: "", expects: "cn.probes", percent: 60 });
		move("cn", { type: "noForecast" });
		move("us", { type: "order", lever: "us.diversify", act: "invest", step: "now" });
		move("us", { type: "seal" });
		move("cn", { type: "order", lever: "cn.reliance", act: "invest", step: "now" });
		const { us, cn } = view(klass).sides;
		expect(us.orders).toMatchObject([{ icon: "lever-diversify", how: "now" }]);
		expect(cn.orders).toMatchObject([{ icon: "lever-self-reliance", how: "now" }]);
		expect([us.sealed, cn.sealed]).toEqual([true, false]);
		expect(us.forecast).toMatch(/^Forecast: whatever they do, .+, 60%\.$/);
		expect(cn.forecast).toBe("");
		expect(us.points).toMatch(/^\d of 4 action points left$/);
	});

	it("reads the licence tap as it stands, which Washington learns a month later", () => {
		const frame = framed((game) => {
			game.levers["cn.tap"].level = 37;
			game.vars.tapShown = 80;
		});
		expect(frame.us.position.levers["cn.tap"].level).toBe(80);
		expect(wholeGame(frame).levers["cn.tap"].level).toBe(37);
		const magnets = watchView(words, book, frame).flows.find(({ lane }) => lane === "magnets");
		expect(magnets).toMatchObject({ share: 0.37, text: "37%" });
	});

	it("tells levers in use from those at rest, and a low home group", () => {
		const frame = framed(({ vars }) => {
			vars.usFarms = book.n.blockBelow - 1;
		});
		const { us, cn } = watchView(words, book, frame).sides;
		expect(us.groups.map(({ id, low }) => [id, low])).toEqual([
			["usHawks", false],
			["usBusiness", false],
			["usFarms", true],
		]);
		expect(us.levers.map(({ id }) => id)).toContain("us.tariff");
		for (const { standing } of [...us.levers, ...cn.levers]) expect(standing).not.toBe("off");
		expect(us.levers.length + us.idle.length).toBe(10);
		expect(cn.levers.length + cn.idle.length).toBe(11);
	});

	it("keeps the journal by month, the latest first, and says whose word it is in the talks", () => {
		const { klass } = playing();
		for (let n = 0; n < 60 && klass.table(1).match.game.month < 3; n++)
			klass.act({ do: "advance", games: null });
		const now = view(klass);
		expect(now.journal.map(({ month }) => month)).toEqual([3, 2, 1]);
		expect(now.journal[1]?.lines.length).toBeGreaterThan(0);
		expect(now.of).toBe("month 3 of 8");
		for (let n = 0; n < 20 && klass.table(1).match.game.phase !== "talks"; n++)
			klass.act({ do: "advance", games: null });
		expect(view(klass).talks).toMatch(/^(Washington|Beijing) speaks; \d offers? left\.$/);
	});

	it("shows an offer with both sides' clauses and its wording", () => {
		const pack = book.offers[0];
		if (!pack) throw new Error("no package");
		const frame = framed(({ talks }) => {
			talks.standing = { by: "cn", rows: pack.move.rows };
		});
		const { offer } = watchView(words, book, frame);
		expect(offer?.title).toBe("Beijing’s offer");
		expect(offer?.rows).toHaveLength(pack.move.rows.length);
		const [row] = offer?.rows ?? [];
		expect([...(row?.us ?? []), ...(row?.cn ?? [])].length).toBeGreaterThan(0);
		expect(row?.exact).toBe(pack.move.rows[0]?.exact);
	});
});
