/** A whole game known by roles and names alone, and what the page reads out by itself meanwhile. */
import { listen, panelName, pressByEar, type Wish } from "../support/e2e/by-ear.ts";
import { ENDED, SHORT, start } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

/** Months of the short game; it has every panel. */
const MONTHS = 3;

/** An order in the first month, an offer where one is proposed, an answer to every blow. */
const wishes = (): Wish[] => [
	{ panel: /^The news/, role: "button", name: /^No forecast/ },
	{ panel: /^Your levers/, role: "tab", name: /^Technology/, once: true },
	{ panel: /^Your levers/, role: "button", name: /^Entity list .*point/, once: true },
	{ panel: /^Your levers/, role: "button", name: /^Do it now/, once: true },
	{ panel: /^Your levers/, role: "button", name: /^Seal/ },
	{ panel: /^An agency/, role: "button", name: /^Let it stand/ },
	{ panel: /^Your answer/, role: "radio", name: /^Private protest/ },
	{ panel: /^Your answer/, role: "button", name: /^Protest/ },
	{ panel: /^Your answer/, role: "button", name: /^Stay silent/ },
	{ panel: /’s offer$/, role: "button", name: /^Accept/ },
	{ panel: /’s offer$/, role: "button", name: /^Refuse/ },
	{ panel: /^Your offer/, role: "button", name: /^Lay the offer/ },
	{ panel: /^Your offer/, role: "button", name: /^Leave$/ },
	{ panel: /./, role: "button", name: /^To the (talks|answer|agency|end)|^Go on|^Open / },
];

test("a whole game is played by ear, and the other side's moves are read out in their order", async ({
	page,
}) => {
	test.setTimeout(150_000);
	const spoken = await listen(page);
	await start(page, `${SHORT}&seat=us&against=historical`);
	const wanted = wishes();
	const pressed: string[] = [];
	await expect
		.poll(
			async () => {
				const press = await pressByEar(page, wanted).catch(() => null);
				if (press) pressed.push(press);
				return page.url();
			},
			{ intervals: [50], timeout: 140_000 },
		)
		.toContain("#/debrief/");
	await expect.poll(() => panelName(page)).toMatch(ENDED);
	expect(pressed.join("\n")).toMatch(/Your levers: Do it now/);
	const texts = await spoken();
	// each month says what Beijing did; together a few sentences a month at most
	const reveals = texts.filter((text) => /^Beijing: .*Washington: /.test(text));
	expect(reveals.length).toBe(MONTHS);
	expect(texts.length).toBeLessThan(MONTHS * 6);
	// never the same thing twice running
	expect(texts.filter((text, i) => text === texts[i - 1])).toEqual([]);
	// Beijing answers what it was shown, and not before
	const answer = texts.findIndex((text) => text.startsWith("Beijing answers"));
	if (answer >= 0) expect(answer).toBeGreaterThan(texts.indexOf(reveals[0] ?? ""));
});
