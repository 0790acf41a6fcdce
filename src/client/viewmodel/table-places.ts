// Where things lie on the table: cards, swaps, papers, chart; in px from the table's upper left corner.
import type { SeatId } from "./board-model.ts";
import type { Box } from "./layout.ts";
import { SEATS } from "./seat-id.ts";
import type {
	ChipModel,
	OfferTable,
	RevealedTable,
	SealedTable,
	TableCard,
} from "./table-model.ts";

/** A card: its box before turning, radians of turn, and the middle of its chip stack. */
export type CardPlace = Box & {
	key: string;
	seat: SeatId;
	turn: number;
	card: TableCard | null;
	chipX: number;
	chipY: number;
};

/** Middle of the table, where the beam hangs and the plate sits. */
export const MIDDLE = 262;
/** Space for cards of each side. */
const HALF: Readonly<Record<SeatId, { x: number; width: number }>> = {
	cn: { x: 38, width: 206 },
	us: { x: 282, width: 206 },
};
/** Breadth of the empty place, and room between cards. */
const EMPTY = 80;
const GAP = 8;
/** Cards face up: two lines of a name, a date and the blow have room under the chip. */
const FACE = { y: 60, height: 143, chip: 44 } as const;
const TURNS = [-5, 4, -3, 5].map((degrees) => (degrees * Math.PI) / 180);

/** Cards while orders are sealed: backs fanned, own cards open, then the empty place. */
export function sealedPlaces(table: SealedTable): {
	cards: CardPlace[];
	adds: { seat: SeatId; box: Box }[];
} {
	const cards: CardPlace[] = [];
	const adds: { seat: SeatId; box: Box }[] = [];
	for (const seat of SEATS) {
		const side = table.sides[seat];
		const half = HALF[seat];
		const middle = seat === "cn" ? 149 : 375;
		const pitch = side.hidden > 2 ? 56 : 86;
		for (let index = 0; index < side.hidden; index++) {
			const x = middle + (index - (side.hidden - 1) / 2) * pitch;
			const y = 126 + (index % 2 === 0 ? 4 : 0);
			cards.push({
				key: `${seat}:${index}`,
				seat,
				card: null,
				turn: TURNS[index % TURNS.length] ?? 0,
				...centred(x, y, 88, 120),
				chipX: x,
				chipY: y,
			});
		}
		const open = Math.max(side.cards.length, 1);
		// The empty place is drawn beside one card at most; two fill the half.
		const more = side.add !== undefined && side.cards.length < 2;
		const taken = more ? EMPTY + GAP : 0;
		const width = Math.min(96, (half.width - 12 - taken - (open - 1) * GAP) / open);
		const start = seat === "us" ? half.x + 12 : half.x + half.width - 12 - width;
		const step = (seat === "us" ? 1 : -1) * (width + GAP);
		for (const [index, card] of side.cards.entries()) {
			const x = start + index * step;
			cards.push(facePlace(seat, card, x, width));
		}
		if (more) {
			const x = start + side.cards.length * step;
			adds.push({
				seat,
				box: {
					x: seat === "us" ? x : x + width - EMPTY,
					y: FACE.y,
					width: EMPTY,
					height: FACE.height,
				},
			});
		}
	}
	return { cards, adds };
}

/** Cards face up, side by side in their half. */
export function revealedPlaces(table: RevealedTable): CardPlace[] {
	return SEATS.flatMap((seat) => {
		const { cards } = table.sides[seat];
		const half = HALF[seat];
		const width = Math.min(98, (half.width - (cards.length - 1) * 6) / Math.max(cards.length, 1));
		const pitch = Math.min(width + 10, (half.width - width) / Math.max(cards.length - 1, 1));
		const start = half.x + (half.width - width - pitch * (cards.length - 1)) / 2;
		return cards.map((card, index) => facePlace(seat, card, start + index * pitch, width));
	});
}

export type ChipPlace = { chip: ChipModel; x: number; y: number; scale: number };
export type RowPlace = {
	id: string;
	/** Middle of the row, and where a hairline parts it from the next (null for the last). */
	y: number;
	line: number | null;
	scale: number;
	chips: Record<SeatId, ChipPlace[]>;
	/** Where each side's text ends (Beijing) or begins (Washington). */
	text: Record<SeatId, number>;
};

/** From the chip nearest the middle to the farthest, at most; px. */
const REACH = 44;

/** Rows of the offer; up to three at full size, more move together. */
export function offerPlaces(table: OfferTable): RowPlace[] {
	const { rows } = table;
	// Two rows stand further apart: each may have two names in whole.
	const pitch = rows.length === 2 ? 88 : Math.min(63, 189 / Math.max(rows.length, 1));
	const scale = Math.min(1, pitch / 58);
	const top = 145 - (pitch * (rows.length - 1)) / 2;
	return rows.map((row, index) => {
		const y = top + index * pitch;
		const places = (seat: SeatId): ChipPlace[] => {
			const { chips } = row.sides[seat];
			// Many chips lie one over the other, so that words keep their room before the rim.
			const gap = Math.min(36, REACH / Math.max(chips.length - 1, 1)) * scale;
			const away = seat === "us" ? 1 : -1;
			return chips
				.map((chip, at) => ({
					chip,
					x: MIDDLE + away * (46 + at * gap),
					y: y + (1 + (chip.weight - 1) * 3) * scale,
					scale,
				}))
				.reverse();
		};
		const chips = { cn: places("cn"), us: places("us") };
		const reach = (seat: SeatId) =>
			Math.max(0, ...chips[seat].map((one) => Math.abs(one.x - MIDDLE))) || 30;
		return {
			id: row.id,
			y,
			line: index < rows.length - 1 ? y + pitch / 2 - 1.5 : null,
			scale,
			chips,
			text: {
				cn: MIDDLE - reach("cn") - 24 * scale - 8,
				us: MIDDLE + reach("us") + 24 * scale + 8,
			},
		};
	});
}

/** Ends of the beam under the offer; tilt -1..1, the heavier end hangs lower. */
export function beamEnds(tilt: number): {
	left: number;
	right: number;
	pivot: number;
	half: number;
} {
	const fall = Math.min(Math.max(tilt, -1), 1) * 9;
	return { left: 255.5 - fall, right: 255.5 + fall, pivot: 255.5, half: 60 };
}

/** The two papers of the month's news and the event card; a paper turns around its upper left corner. */
export const NEWS = {
	papers: {
		cn: { x: 34, y: 44, width: 206, height: 152, turn: (-1.6 * Math.PI) / 180 },
		us: { x: 284, y: 39, width: 206, height: 152, turn: (1.4 * Math.PI) / 180 },
	},
	event: { x: 114, y: 194, width: 296, height: 64 },
} as const;

/** The close: the score chart's frame and next month's paper. */
export const CLOSE = {
	chart: { x: 54, y: 111.6, width: 180, height: 92 },
	teaser: { x: 276, y: 46, width: 206, height: 184 },
} as const;

/** Chart positions from scores: x by month, y by value, both in table px. */
export function chartScale(
	points: number,
	grid: readonly number[],
): { x: (index: number) => number; y: (value: number) => number } {
	const low = grid[0] ?? 0;
	const high = grid[grid.length - 1] ?? 1;
	const { chart } = CLOSE;
	return {
		x: (index) => chart.x + (chart.width * index) / Math.max(points - 1, 1),
		y: (value) =>
			chart.y + chart.height - (chart.height * (value - low)) / Math.max(high - low, 1e-6),
	};
}

/** Between which distances from par's end its name stands, and where it may stand at all (px). */
const PAR_NAME = { from: 96, to: 28, top: 62, bottom: 190 } as const;

/** Top (px) of the name of par's line: above the line where it ends above yours, else below; clear of it all along. */
export function parNameTop({
	you,
	par,
	grid,
}: {
	you: readonly number[];
	par: readonly number[];
	grid: readonly number[];
}): number {
	const { x, y } = chartScale(par.length, grid);
	const end = x(par.length - 1);
	const heights = [y(par.at(-1) ?? 0)];
	for (let at = 1; at < par.length; at += 1)
		for (let part = 0; part <= 1; part += 0.125) {
			const place = end - (x(at - 1) + (x(at) - x(at - 1)) * part);
			const value = (par[at - 1] ?? 0) * (1 - part) + (par[at] ?? 0) * part;
			if (place >= PAR_NAME.to && place <= PAR_NAME.from) heights.push(y(value));
		}
	return (you.at(-1) ?? 0) <= (par.at(-1) ?? 0)
		? Math.max(Math.min(...heights) - 27, PAR_NAME.top)
		: Math.min(Math.max(...heights) + 9, PAR_NAME.bottom);
}

/** Two stacks of a story and the arrow between them. */
export const STORY = {
	chips: { cn: { x: 130, y: 162 }, us: { x: 394, y: 162 } },
	arrow: { left: 186, right: 346, y: 156 },
} as const;

function centred(x: number, y: number, width: number, height: number): Box {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A card face up, its left edge at `x`. */
function facePlace(seat: SeatId, card: TableCard, x: number, width: number): CardPlace {
	return {
		key: card.id,
		seat,
		card,
		turn: 0,
		x,
		y: FACE.y,
		width,
		height: FACE.height,
		chipX: x + width / 2,
		chipY: FACE.y + FACE.chip,
	};
}
