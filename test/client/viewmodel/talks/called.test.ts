// What the talks say of a leaders' call.
import { expect, test } from "vitest";
import { calledText } from "../../../../src/client/viewmodel/talks/called.ts";
import { englishWords, go, newGame, pastNews } from "../game/sample.ts";

test("a call says what it moved, and what holds after it", async () => {
	const words = await englishWords();
	const game = go(pastNews(newGame()), [
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
	]);
	expect(calledText(words, game)).toBe("");
	const { trust, tension } = game.vars;
	go(game, [["us", { type: "call" }]]);
	const told = calledText(words, game);
	expect(told).toContain(`Trust +${game.vars.trust - trust}`);
	expect(told).toContain(`Tension −${(tension - game.vars.tension).toFixed(1)}`);
	expect(told).toContain("They can sign however low trust is.");
});
