// Why the computer does not sign: the reason is that of its own decision, carries no figure, and is told in both languages.
import { describe, expect, test } from "vitest";
import en from "../../assets/locales/en/talks.json";
import zh from "../../assets/locales/zh/talks.json";
import { bookOf } from "../../src/match/index.ts";
import { decide, unsignedBy } from "../../src/players/index.ts";
import { offersFor } from "../../src/players/offers.ts";
import { createSearch } from "../../src/players/search/index.ts";
import { asking, pressure, scales } from "../../src/players/talks.ts";
import { type Decision, type Temper, UNSIGNED } from "../../src/players/types.ts";
import { createGame, type Game, type Seat, type Swap, view } from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

const scenario = shippedScenario();
const book = bookOf(scenario);
const { historical } = scenario.players;

const pick = (clause: string, months = 0) => ({ clause, months });
const row = (us: Swap["us"], cn: Swap["cn"]): Swap => ({ us, cn, both: [], exact: false });

/** Talks in which Washington has laid something before Beijing. */
function laid(rows: Swap[], set: (game: Game) => void = () => {}): Game {
	const game = createGame(book, { ...START });
	game.phase = "talks";
	game.talks.turn = "cn";
	game.talks.standing = { by: "us", rows };
	set(game);
	return game;
}
const decision = (game: Game, temper: Temper = historical, seat: Seat = "cn"): Decision =>
	decide(book, view(book, game, seat), dieOf(1), temper) as Decision;

const GREEDY = [row([], [pick("cn.tap.open100", 12), pick("cn.purchases.high", 12)])];
const SMALL = [row([pick("us.fees.off", 12)], [])];
const KIND = [row([pick("us.tariff.lower24", 12)], [])];

describe("a computer that goes by its rules", () => {
	test("says that it would lose, where by its own count it would", () => {
		const done = decision(laid(GREEDY));
		expect(done.move.type).not.toBe("accept");
		expect(done.unsigned).toBe("loses");
	});

	test("says that it asks for more, where it would gain too little", () => {
		const game = laid(SMALL);
		const gain = scales(book, view(book, game, "cn"), historical).gain(SMALL, "us");
		const temper = { ...historical, sign: gain.mine + 5, envy: 0 };
		expect(gain.mine).toBeGreaterThan(0);
		expect(asking(temper, pressure(book, view(book, game, "cn")).by)).toBeGreaterThan(gain.mine);
		expect(decision(game, temper).unsigned).toBe("little");
	});

	test("says whose gain it grudges, where that alone stands against it", () => {
		const seen = view(book, laid(KIND), "cn");
		const { gain } = scales(book, seen, historical);
		const found = offersFor(book, seen.position, "us")
			.map((rows) => ({ rows, ...gain(rows, "us") }))
			.find(({ mine, theirs }) => mine > 0 && theirs > mine);
		expect(found).toBeDefined();
		const temper = { ...historical, sign: 0, envy: 100 };
		expect(decision(laid(found?.rows ?? []), temper).unsigned).toBe("envy");
		expect(decision(laid(found?.rows ?? []), { ...temper, envy: 0 }).unsigned).toBeUndefined();
	});

	test("says that only the leaders can, where trust alone stands against it", () => {
		const low = (game: Game): void => {
			game.vars.trust = book.n.trustFloor - 1;
			game.cn.points = 0;
		};
		const done = decision(laid(KIND, low), { ...historical, envy: 0, sign: -99 });
		expect(done.unsigned).toBe("trust");
	});

	test("gives no reason where it signs, and none where nothing lies before it", () => {
		const done = decision(laid(KIND), { ...historical, envy: 0, sign: -99 });
		expect(done).toMatchObject({ move: { type: "accept" } });
		expect(done.unsigned).toBeUndefined();
		const empty = laid(KIND, (game) => {
			game.talks.standing = null;
		});
		expect(decision(empty).unsigned).toBeUndefined();
	});

	test("says that it will not talk, where it never does or bears a grudge", () => {
		expect(decision(laid(KIND), { ...historical, talks: false }).unsigned).toBe("never");
	});
});

describe("a computer that looks ahead", () => {
	const search = (game: Game) => {
		const seen = view(book, game, "cn");
		const found = createSearch(book, seen, { seed: 8, temper: historical });
		found.run(160);
		return { seen, thoughts: found.thoughts() };
	};

	test("says that signing came out worse, where it has looked at it", () => {
		const { seen, thoughts } = search(laid(GREEDY));
		expect(thoughts[0]?.move.type).not.toBe("accept");
		expect(unsignedBy(book, seen, thoughts)).toBe("ahead");
	});

	test("names the rule that bars it first, and says nothing of what it has not looked at", () => {
		const low = laid(GREEDY, (game) => {
			game.vars.trust = book.n.trustFloor - 1;
		});
		const leave = { move: { type: "leave" }, visits: 9 };
		expect(unsignedBy(book, view(book, low, "cn"), [leave])).toBe("trust");
		expect(unsignedBy(book, view(book, laid(GREEDY), "cn"), [leave])).toBeNull();
		const signs = [{ move: { type: "accept" }, visits: 9 }, leave];
		expect(unsignedBy(book, view(book, laid(GREEDY), "cn"), signs)).toBeNull();
	});
});

test("every reason is told in both languages, and none with a figure of its own count", () => {
	for (const texts of [en, zh])
		for (const one of UNSIGNED) {
			const named = texts.unsigned[one].match(/\{\{(\w+)\}\}/g) ?? [];
			expect(named.length).toBeGreaterThan(0);
			for (const name of named) expect(["{{seat}}", "{{other}}", "{{floor}}"]).toContain(name);
		}
});
