// Paints the crack that a broken promise leaves in the table: it branches, casts a shadow and splits the truce's stamp.
import type { Point } from "../viewmodel/curve.ts";
import type { BoardLayout, Box } from "../viewmodel/layout.ts";
import { drawArt, type Pen } from "./paint.ts";
import { GOLD, LOSS } from "./palette.ts";

type Line = readonly (readonly [number, number])[];

/** From the table's upper rim down between the two halves, px from the table's upper middle; always the same crack. */
const SPINE: Line = [
	[2, 6],
	[-2, 20],
	[6, 36],
	[-4, 54],
	[4, 70],
	[-1, 88],
	[6, 106],
	[-3, 124],
	[2, 142],
	[-4, 160],
	[-1, 178],
];
/** Side cracks, each from one of the spine's points. */
const BRANCHES: readonly { at: number; line: Line }[] = [
	{
		at: 1,
		line: [
			[-2, 20],
			[-11, 31],
			[-13, 46],
		],
	},
	{
		at: 2,
		line: [
			[6, 36],
			[15, 45],
			[16, 60],
		],
	},
	{
		at: 3,
		line: [
			[-4, 54],
			[-13, 62],
		],
	},
	{
		at: 6,
		line: [
			[6, 106],
			[13, 119],
			[12, 136],
			[17, 148],
		],
	},
	{
		at: 7,
		line: [
			[-3, 124],
			[-13, 135],
			[-15, 152],
		],
	},
	{
		at: 8,
		line: [
			[2, 142],
			[9, 156],
			[9, 168],
		],
	},
];
/** Widths in px where a crack begins; each runs out to a hair. */
const WIDTH = { spine: 6, branch: 2.6, end: 0.5 } as const;
const STAMP = { x: 1, y: 88, size: 34 } as const;
/** Steps aside of what is left of it on the sea, px. */
const JAGS = [0, 4, -5, 6, -4, 5, -3, 0];

/**
 * The crack of a table; `t` 0..1 grown, `mended` 0..1 filled with brass. Where swaps or words lie in the middle, `covered`, only
 * the sea shows it: what the title's plate leaves in sight of a short one is no crack.
 */
export function paintCrack(
	pen: Pen,
	layout: BoardLayout,
	t: number,
	mended: number,
	covered: boolean,
): void {
	const { table } = layout;
	if (mended === 0) memory(pen, layout, t);
	if (covered) return;
	pen.save();
	pen.translate(table.x + table.width / 2, table.y);
	if (mended === 0) stamp(pen, t);
	const spine = grown(SPINE, t);
	const sides = BRANCHES.flatMap(({ at, line }) => {
		const begins = at / (SPINE.length - 1);
		return t > begins ? [grown(line, Math.min((t - begins) * 4, 1))] : [];
	});
	split(pen, spine, WIDTH.spine);
	for (const side of sides) split(pen, side, WIDTH.branch);
	if (mended > 0) {
		fill(pen, grown(spine, mended), WIDTH.spine);
		for (const side of sides) fill(pen, grown(side, mended), WIDTH.branch);
	}
	pen.restore();
}

/** On the sea it is a memory only: names and numbers lie there. */
function memory(pen: Pen, { table, meters }: BoardLayout, t: number): void {
	const from = { x: table.x + table.width / 2, y: table.y };
	const to = { x: meters.x + meters.width * 0.61, y: meters.y + meters.height };
	const way = JAGS.map((jag, index): [number, number] => {
		const share = index / (JAGS.length - 1);
		return [from.x + (to.x - from.x) * share + jag, from.y + (to.y - from.y) * share];
	});
	const alpha = t >= 1 ? 0.28 : 0.85;
	ribbon(pen, grown(way, t), 2.6, 1);
	pen.fillStyle = `rgb(8 12 20 / ${alpha})`;
	pen.fill();
	pen.strokeStyle = `rgb(241 234 217 / ${alpha * 0.5})`;
	pen.lineWidth = 0.7;
	pen.stroke();
}

/** A gap in the felt: its shadow, its dark, and light on the edge that faces the lamp. */
function split(pen: Pen, line: Line, width: number): void {
	pen.save();
	pen.translate(1.4, 2);
	ribbon(pen, line, width + 2, WIDTH.end);
	pen.fillStyle = "rgb(43 24 10 / .28)";
	pen.fill();
	pen.restore();
	ribbon(pen, line, width, WIDTH.end);
	pen.fillStyle = "#1d0f06";
	pen.fill();
	pen.save();
	pen.translate(width * 0.3 + 0.5, 0.4);
	pen.beginPath();
	for (const [index, [x, y]] of line.entries())
		if (index === 0) pen.moveTo(x, y);
		else pen.lineTo(x, y);
	pen.strokeStyle = "rgb(255 252 243 / .8)";
	pen.lineWidth = 0.9;
	pen.stroke();
	pen.restore();
}

function fill(pen: Pen, line: Line, width: number): void {
	ribbon(pen, line, width - 0.6, WIDTH.end);
	pen.fillStyle = GOLD.brass;
	pen.fill();
	pen.strokeStyle = GOLD.dark;
	pen.lineWidth = 0.7;
	pen.stroke();
}

/** The stamp of what was signed, whole until the crack runs through it. */
function stamp(pen: Pen, t: number): void {
	const apart = Math.min(Math.max((t - 0.5) * 2, 0), 1);
	for (const side of [-1, 1]) {
		pen.save();
		pen.globalAlpha = Math.min(t * 3, 1);
		pen.translate(side * 3.2 * apart, -side * 2 * apart);
		pen.rotate(side * 0.1 * apart);
		pen.beginPath();
		pen.moveTo(side * 40, 0);
		for (const [x, y] of SPINE) pen.lineTo(x, y);
		pen.lineTo(side * 40, 190);
		pen.closePath();
		pen.clip();
		drawArt(pen, "stamp-signed", STAMP.x, STAMP.y, STAMP.size, LOSS);
		pen.restore();
	}
}

/** The first part of a line, by length. */
function grown(line: Line, share: number): Line {
	const lengths = line.map(([x, y], index) => {
		const [a, b] = line[index - 1] ?? [x, y];
		return Math.hypot(x - a, y - b);
	});
	let left = lengths.reduce((sum, length) => sum + length, 0) * share;
	const part: [number, number][] = [];
	for (const [index, [x, y]] of line.entries()) {
		const length = lengths[index] ?? 0;
		const [a, b] = line[index - 1] ?? [x, y];
		const reach = length === 0 ? 1 : Math.min(left / length, 1);
		part.push([a + (x - a) * reach, b + (y - b) * reach]);
		left -= length;
		if (left <= 0 && index > 0) break;
	}
	return part;
}

/** The outline of a line that is `wide` where it begins and `end` where it runs out. */
function ribbon(pen: Pen, line: Line, wide: number, end: number): void {
	const edge = (side: number): Point[] =>
		line.map(([x, y], index) => {
			const [a, b] = line[index - 1] ?? [x, y];
			const [c, d] = line[index + 1] ?? [x, y];
			const way = Math.hypot(c - a, d - b) || 1;
			const half = (wide + (end - wide) * (index / Math.max(line.length - 1, 1))) / 2;
			return { x: x - (side * half * (d - b)) / way, y: y + (side * half * (c - a)) / way };
		});
	pen.beginPath();
	for (const [index, { x, y }] of [...edge(1), ...edge(-1).reverse()].entries())
		if (index === 0) pen.moveTo(x, y);
		else pen.lineTo(x, y);
	pen.closePath();
}

/** Where the crack's sheet lies. */
export function crackArea({ table, meters }: BoardLayout): Box {
	const y = meters.y + meters.height;
	const x = table.x + table.width / 2 - 40;
	const end = meters.x + meters.width * 0.61 + 30;
	return { x, y, width: Math.max(end - x, 80), height: table.y + 190 - y };
}
