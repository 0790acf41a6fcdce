// Colours that are written twice, for a canvas and for a drawing, are those of the stylesheet's tokens.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AMBER, DANGER, GOLD, INK, LOSS, PAPER, SEAT } from "../../../src/client/board/palette.ts";
import { INKS } from "../../../src/client/pages/front/chip-stack.tsx";

/** The first value of each token: the board's, which no theme changes. */
function tokens(): ReadonlyMap<string, string> {
	const css = readFileSync("src/client/styles/tokens.css", "utf8");
	const found = new Map<string, string>();
	for (const [, name = "", value = ""] of css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+);/g))
		if (!found.has(name)) found.set(name, value);
	return found;
}

/** What it is, its colour, and the token it must be. */
type Twice = readonly [string, string, string];

const seatColours = (seat: "us" | "cn"): readonly Twice[] => [
	[`${seat} fill`, SEAT[seat].fill, `--${seat}-fill`],
	[`${seat} deep`, SEAT[seat].deep, `--${seat}-deep`],
	[`${seat} on ink`, SEAT[seat].onInk, `--${seat}-on-ink`],
	[`${seat} tint`, SEAT[seat].tint, `--${seat}-tint`],
	[`${seat} on the table`, SEAT[seat].onTable, `--table-${seat}`],
	[`${seat} chip's face`, INKS[seat].face, `--${seat}-fill`],
	[`${seat} chip's depth`, INKS[seat].deep, `--${seat}-deep`],
	[`${seat} chip's marks`, INKS[seat].pale, `--${seat}-tint`],
];

const TWICE: readonly Twice[] = [
	["ink, deep", INK.deep, "--ink-950"],
	["ink, dark", INK.dark, "--ink-900"],
	["ink, line", INK.line, "--ink-500"],
	["ink, text", INK.text, "--ink-text"],
	["ink, second text", INK.text2, "--ink-text-2"],
	["amber", AMBER.pale, "--lane"],
	["focus", GOLD.focus, "--focus"],
	["brass", GOLD.brass, "--brass-light"],
	["table, text", PAPER.text, "--table-text"],
	["danger", DANGER, "--danger-on-ink"],
	["loss", LOSS, "--loss"],
	...seatColours("us"),
	...seatColours("cn"),
];

test.each(TWICE)("%s is the token's", (_, colour, token) => {
	expect(tokens().get(token)).toBe(colour);
});
