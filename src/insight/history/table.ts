// The replay as a table, one line a month: for people who read the command, and for the golden file.
import { type Book, type Game, score } from "../../rules/index.ts";
import { calendarMonth, replay } from "./replay.ts";

/** Heading, width, and what stands in the column. */
type Column = readonly [string, number, (book: Book, game: Game) => string];

const fixed = (digits: number, read: (game: Game) => number): Column[2] => {
	return (_, game) => read(game).toFixed(digits);
};

const COLUMNS: readonly Column[] = [
	["us+", 4, fixed(0, (g) => g.levers["us.tariff"].level)],
	["cn+", 4, fixed(0, (g) => g.levers["cn.tariff"].level)],
	["tap", 4, fixed(0, (g) => g.levers["cn.tap"].level)],
	["law", 4, fixed(0, (g) => g.levers["cn.regime"].level)],
	["chips", 6, fixed(0, (g) => g.levers["us.chips"].level)],
	["stock", 6, fixed(2, (g) => g.vars.stock)],
	["short", 6, fixed(2, (g) => g.vars.shortage)],
	["trust", 6, fixed(1, (g) => g.vars.trust)],
	["tension", 8, fixed(2, (g) => g.vars.tension)],
	["hawks", 6, fixed(1, (g) => g.vars.usHawks)],
	["busin", 6, fixed(1, (g) => g.vars.usBusiness)],
	["farms", 6, fixed(1, (g) => g.vars.usFarms)],
	["growth", 7, fixed(1, (g) => g.vars.cnGrowth)],
	["secur", 6, fixed(1, (g) => g.vars.cnSecurity)],
	["pride", 6, fixed(1, (g) => g.vars.cnPride)],
	["goods", 6, fixed(2, (g) => g.vars.goodsVol)],
	["farm", 5, fixed(2, (g) => g.vars.farmVol)],
	["chip", 5, fixed(2, (g) => g.vars.chipsVol)],
	["ships", 6, fixed(2, (g) => g.vars.shipsVol)],
	["US", 7, (book, g) => score(book, g, "us").total.toFixed(2)],
	["CN", 7, (book, g) => score(book, g, "cn").total.toFixed(2)],
];

/** The chronicle replayed from `start` to the end of month `until`, a line a month, as text. */
export function monthTable(book: Book, start: "geneva" | "prologue", until: number): string {
	const head = COLUMNS.map(([name, width]) => name.padStart(width)).join("");
	const lines = [`${"month".padEnd(7)}${head}`];
	replay(book, start, until, {
		closed(game, month) {
			const cells = COLUMNS.map(([, width, cell]) => cell(book, game).padStart(width)).join("");
			lines.push(`${calendarMonth(month)}${cells}`);
		},
	});
	return `${lines.join("\n")}\n`;
}
