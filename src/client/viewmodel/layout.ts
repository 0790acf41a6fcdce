// Where everything on the board stands, for any size of its box: one table of numbers for canvas and overlay.
import type { LaneId, SeatId } from "./board-model.ts";
import { type Path, pathOf } from "./curve.ts";

export type Box = { x: number; y: number; width: number; height: number };
/** A place for a tag, with the lane it belongs to by right (null: any). */
export type Slot = Box & {
	seat: SeatId;
	lane: LaneId | null;
	half: "upper" | "lower";
	/** Which valve from the shore a tag in this place is tied to, so that lines neither cross nor run under the table. */
	rank: number;
	/** A spare place beside a lane's emblem: taken last, and no line leads from it to a valve. */
	spare: boolean;
};

/**
 * `full`: the whole board; `window`: the board behind a shorter opening that shows the table first;
 * `phone`: five straight lanes.
 */
export type LayoutKind = "full" | "window" | "phone";

export type BoardLayout = {
	kind: LayoutKind;
	/** Size of the drawing in its own units, and CSS px per unit. */
	width: number;
	height: number;
	scale: number;
	/** How much larger than designed text must be drawn to stay at 12 px, at least 1. */
	text: number;
	/** Height of the opening in units; equals `height` except in a window. */
	opening: number;
	/** Width of a lane's channel at normal traffic. */
	channel: number;
	meters: Box;
	table: Box;
	plates: Record<SeatId, Box>;
	slots: Slot[];
	lanes: Record<LaneId, Path>;
	/** x of the shores, where lanes begin and end. */
	shores: Record<SeatId, number>;
	calendar: Box;
};

/** Smallest drawing that holds everything: the size the board was designed at. */
export const DESIGN = { width: 1016, height: 848 } as const;
const TAG = { width: 190, height: 38 } as const;
const TABLE = { width: 524, height: 292 } as const;
/** Below these scales text could not stay at 12 px. */
const MIN_SCALE = { full: 0.78, window: 0.72 } as const;
const MAX_SCALE = 1.7;
/** Below this width, CSS px, plates and table would touch at a window's least scale. */
const PHONE_BELOW = 676;
const PHONE_LANES = 196;
const PHONE_METERS = 50;
const STRIP = 42;
/** What a window may always leave out at the top, units: its meters stand in a line above it. */
export const CLEAR = 80;
/** Way from a phone's edge to its lanes: the capitals' names stand in it. */
const PHONE_SHORE = 76;

/** Up to here larger letters find room where those that were designed stand. */
const ROOMY = 1.04;

/** Whether the board is drawn so small that its words, which are not, need other room than was designed for them. */
export const isSmall = ({ text }: BoardLayout): boolean => text > ROOMY;

type LaneLine = {
	id: LaneId;
	left: number;
	middle: number;
	right: number;
	half: "upper" | "lower";
};
const LINES: readonly LaneLine[] = [
	{ id: "chips", left: 118, middle: 128, right: 156, half: "upper" },
	{ id: "magnets", left: 214, middle: 200, right: 252, half: "upper" },
	{ id: "goods", left: 526, middle: 574, right: 540, half: "lower" },
	{ id: "farm", left: 590, middle: 632, right: 664, half: "lower" },
	{ id: "ships", left: 662, middle: 690, right: 708, half: "lower" },
];

type SlotLine = [SeatId, LaneId | null, "upper" | "lower", number, number];
/** Middles of the tags, and the rank of their valves. A lane's own tags stand around its end. */
const SLOTS: readonly SlotLine[] = [
	["cn", "chips", "upper", 118, 0],
	["cn", "magnets", "upper", 170, 1],
	["cn", "magnets", "upper", 214, 2],
	["cn", "magnets", "upper", 258, 0],
	["cn", "farm", "lower", 568, 0],
	["cn", "farm", "lower", 612, 1],
	["cn", "ships", "lower", 662, 0],
	["cn", null, "lower", 706, 1],
	["us", "chips", "upper", 112, 1],
	["us", "chips", "upper", 156, 0],
	["us", "chips", "upper", 200, 2],
	["us", "magnets", "upper", 252, 0],
	["us", "goods", "lower", 540, 0],
	["us", "goods", "lower", 584, 1],
	["us", "goods", "lower", 628, 2],
	["us", "ships", "lower", 708, 0],
];
/** Spare places stand beside the emblem of a lane that has none of its own, in by so much. */
const SPARES: readonly SlotLine[] = [
	["cn", null, "lower", 527, 9],
	["us", null, "lower", 668, 9],
];
const BESIDE_EMBLEM = 20;

/** The layout for a box of CSS px; width and height above 0. */
export function layoutFor(width: number, height: number): BoardLayout {
	if (width < PHONE_BELOW) return phone(width);
	const fit = Math.min(width / DESIGN.width, height / DESIGN.height);
	if (fit >= MIN_SCALE.full) return wide(width, height, Math.min(fit, MAX_SCALE), "full");
	const opening = Math.max(height - STRIP, 1);
	const scale = Math.min(Math.max(width / DESIGN.width, MIN_SCALE.window), 1.25);
	// drawn a little smaller, all of it may stand in the opening, and nothing has to be sought
	const whole = opening / (DESIGN.height - CLEAR);
	return wide(width, opening, whole < MIN_SCALE.window ? scale : Math.min(scale, whole), "window");
}

function wide(px: number, py: number, scale: number, kind: "full" | "window"): BoardLayout {
	const width = px / scale;
	const opening = py / scale;
	const height = kind === "full" ? opening : Math.max(DESIGN.height, opening + CLEAR);
	// Height to spare is shared: the halves move apart, the table stays in the middle.
	const spare = Math.max(height - DESIGN.height, 0);
	const shift = { upper: spare * 0.22, middle: spare * 0.46, lower: spare * 0.7 };
	const left = 16;
	// Some of the width to spare goes to the tags, whose words need it most on small screens.
	const tag = TAG.width + Math.min(Math.max(width - DESIGN.width, 0) * 0.3, 30);
	const right = width - left - tag;
	const plateY = 289 + shift.middle;
	const slots = [...SLOTS, ...SPARES].map((line): Slot => {
		const [seat, lane, half, y, rank] = line;
		const spare = SPARES.includes(line);
		const inset = spare ? BESIDE_EMBLEM : 0;
		return {
			seat,
			lane,
			half,
			rank,
			spare,
			x: seat === "cn" ? left : right + inset,
			y: y - TAG.height / 2 + shift[half],
			width: tag - inset,
			height: TAG.height,
		};
	});
	const lanes = Object.fromEntries(
		LINES.map((line) => [line.id, lanePath(line, left + tag, right, shift[line.half])]),
	) as Record<LaneId, Path>;
	return {
		kind,
		width,
		height,
		scale,
		text: Math.max(1, 12 / (12.5 * scale)),
		opening,
		channel: 22,
		meters:
			kind === "full"
				? { x: 16, y: 10, width: width - 32, height: 58 }
				: { x: 0, y: 0, width: px, height: STRIP },
		table: { x: (width - TABLE.width) / 2, y: 246 + shift.middle, ...TABLE },
		plates: {
			cn: { x: left, y: plateY, width: tag, height: 196 },
			us: { x: right, y: plateY, width: tag, height: 196 },
		},
		slots,
		lanes,
		shores: { cn: left + tag, us: right },
		calendar: { x: 0, y: height - 104, width, height: 104 },
	};
}

function lanePath(line: LaneLine, x0: number, x1: number, dy: number): Path {
	const middle = (x0 + x1) / 2;
	const from = middle - 78;
	const to = middle + 78;
	const [a, m, b] = [line.left + dy, line.middle + dy, line.right + dy];
	return pathOf([
		[
			{ x: x0, y: a },
			{ x: x0 + (from - x0) * 0.424, y: a },
			{ x: from - (from - x0) * 0.37, y: m },
			{ x: from, y: m },
		],
		[
			{ x: from, y: m },
			{ x: from + 50, y: m },
			{ x: to - 50, y: m },
			{ x: to, y: m },
		],
		[
			{ x: to, y: m },
			{ x: to + (x1 - to) * 0.37, y: m },
			{ x: x1 - (x1 - to) * 0.424, y: b },
			{ x: x1, y: b },
		],
	]);
}

const PHONE_ROWS: Readonly<Record<LaneId, number>> = {
	chips: 46,
	magnets: 82,
	goods: 118,
	farm: 146,
	ships: 172,
};

function phone(width: number): BoardLayout {
	const left = PHONE_SHORE;
	const right = width - PHONE_SHORE;
	const straight = (y: number): Path => {
		const at = (t: number) => ({ x: left + (right - left) * t, y });
		return pathOf([[at(0), at(1 / 3), at(2 / 3), at(1)]]);
	};
	const lanes = Object.fromEntries(
		Object.entries(PHONE_ROWS).map(([id, y]) => [id, straight(y)]),
	) as Record<LaneId, Path>;
	const none: Box = { x: 0, y: 0, width: 0, height: 0 };
	return {
		kind: "phone",
		width,
		height: PHONE_LANES,
		scale: 1,
		text: 1,
		opening: PHONE_LANES,
		channel: 18,
		meters: { x: 0, y: PHONE_LANES, width, height: PHONE_METERS },
		table: none,
		plates: {
			cn: { x: 14, y: 104, width: 44, height: 62 },
			us: { x: width - 58, y: 104, width: 44, height: 62 },
		},
		slots: [],
		lanes,
		shores: { cn: left, us: right },
		calendar: none,
	};
}
