import { expect, it } from "vitest";
import {
	createGame,
	type Game,
	legalMoves,
	play,
	type SeatMove,
	view,
	why,
} from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedBook } from "../support/scenario.ts";

const book = shippedBook();
/** Every hazard misses: the highest face of each die. */
const calm = { roll: (_site: string, n: number) => n - 1 };

/** A game at the talks of its first month, nothing having struck. */
function atTalks(): Game {
	const game = createGame(book, START);
	for (const type of ["noForecast", "seal"] as const)
		for (const seat of ["us", "cn"] as const) play(book, game, seat, { type }, calm);
	return game;
}

const exactTruce: SeatMove = {
	type: "offer",
	rows: [
		{
			us: [{ clause: "us.tariff.lower10", months: 3 }],
			cn: [{ clause: "cn.tap.open70", months: 6 }],
			both: [],
			exact: true,
		},
	],
};

it("opens the talks with Washington in odd months", () => {
	const game = atTalks();
	expect([game.phase, game.talks.turn]).toEqual(["talks", "us"]);
});

it("takes the point for exact words when the offer is laid", () => {
	const game = atTalks();
	play(book, game, "us", exactTruce, calm);
	expect(game.us.points).toBe(book.n.usPoints - book.n.exactCost);
});

it("refuses exact words to a seat without the point", () => {
	const game = atTalks();
	game.us.points = 0;
	expect(why(book, game, "us", exactTruce)).toBe("noPoints");
});

it("tells the listener from its own view alone that an exactly worded offer can be signed", () => {
	const game = atTalks();
	play(book, game, "us", exactTruce, calm);
	const seen = view(book, game, "cn");
	expect(why(book, seen.position, "cn", { type: "accept" })).toBeNull();
	expect(seen.legal).toContainEqual({ type: "accept" });
});

it("binds the exact clause so that raising the tariff again is a broken promise", () => {
	const game = atTalks();
	play(book, game, "us", exactTruce, calm);
	play(book, game, "cn", { type: "accept" }, calm);
	expect(game.month).toBe(2);
	const kept = game.promises.find((p) => p.clause === "us.tariff.lower10");
	expect(kept).toMatchObject({ exact: true, split: false, status: "kept", points: 10 });
	for (const seat of ["us", "cn"] as const) play(book, game, seat, { type: "noForecast" }, calm);
	play(book, game, "us", { type: "order", lever: "us.tariff", act: "raise10", step: "now" }, calm);
	for (const seat of ["us", "cn"] as const) play(book, game, seat, { type: "seal" }, calm);
	expect(game.blows[0]).toMatchObject({ lever: "us.tariff", breach: 2 });
	expect(game.promises.find((p) => p.clause === "us.tariff.lower10")?.status).toBe("broken");
});

it("lets who has left sign what the other lays, but lay nothing", () => {
	const game = atTalks();
	play(book, game, "us", { type: "leave" }, calm);
	game.cn.points = 1;
	play(book, game, "cn", exactTruce, calm);
	expect(game.talks.turn).toBe("us");
	expect(why(book, game, "us", exactTruce)).toBe("leftTalks");
	expect(why(book, game, "us", { type: "accept" })).toBeNull();
	expect(legalMoves(book, game, "us").map(({ type }) => type)).not.toContain("offer");
});
