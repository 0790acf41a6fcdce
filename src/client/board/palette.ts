// Colours of the board: the ink, table and seat tokens as numbers a canvas can use. The board is never themed.
import type { SeatId } from "../viewmodel/board-model.ts";

export const INK = {
	deep: "#0a111d",
	dark: "#0e1828",
	channel: "#0d1828",
	bank: "#5d7898",
	line: "#47617f",
	tick: "#7d90a8",
	text: "#f1ead9",
	text2: "#b9c3d0",
	dry: "#8fa2b8",
} as const;

export const AMBER = {
	edge: "#d9982f",
	middle: "#f0bd5c",
	pale: "#e2a63f",
	icon: "#f4c775",
	mark: "#5a3800",
} as const;
export const GOLD = {
	focus: "#ffbf3c",
	brass: "#e9cd8d",
	rim: "#caa057",
	dark: "#7d5a22",
} as const;
export const PAPER = {
	lit: "#fffaf0",
	shade: "#3b2716",
	line: "#8d7c56",
	text: "#1a2332",
	sheet: "#efe6cf",
} as const;
export const DANGER = "#ff8e92";
export const LOSS = "#7a3d66";

type SeatColours = {
	fill: string;
	deep: string;
	/** Edge and jaw on ink. */
	edge: string;
	onInk: string;
	tint: string;
	/** Lines and words on the table. */
	onTable: string;
	/** Corner radius factors: Washington square, Beijing round. */
	round: boolean;
};

export const SEAT: Readonly<Record<SeatId, SeatColours>> = {
	us: {
		fill: "#2c5b8a",
		deep: "#1b3d61",
		edge: "#4f8cc4",
		onInk: "#9cc3ec",
		tint: "#dfe8f0",
		onTable: "#234c77",
		round: false,
	},
	cn: {
		fill: "#a1462d",
		deep: "#6e2a18",
		edge: "#cf6a4a",
		onInk: "#f0a586",
		tint: "#f3ded4",
		onTable: "#8a3720",
		round: true,
	},
};
