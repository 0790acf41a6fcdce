// What lies on the negotiating table, one shape per moment of the month.
import type { SeatId } from "./seat-id.ts";

/** A stack of chips: the lever's icon on top, one to three chips high by the weight of the act. */
export type ChipModel = {
	id: string;
	seat: SeatId;
	/** Art name without its ending. */
	icon: string;
	/** 1..3 (blow 1-2, 3-4, 5). */
	weight: number;
};

export type TableCard = {
	/** Unique and stable from sealed to revealed, so that the same card turns. */
	id: string;
	chip: ChipModel;
	title: string;
	line: string;
	/** Blow in five bars with its word; absent while planning. */
	blow?: { value: number; label: string };
	/** False: an agency's act nobody ordered, with a dashed edge. */
	ordered: boolean;
	/** A slip laid across the card, such as "agency's own". */
	slip?: string;
	/** Gold edge. */
	lit: boolean;
	/** Tag id of its valve: a dotted line runs from the lit card to it. */
	gate?: string;
	/** A button under the card: taking the act back, with its price. `action` is handed to the callback. */
	act?: { action: string; label: string; price: string };
};

export type SealedTable = {
	mode: "sealed";
	title: string;
	/** hidden: how many cards lie face down; cards: the open ones; add: text of the empty place; points as `coins`, 0 = too many to draw. */
	sides: Record<
		SeatId,
		{
			heading: string;
			hidden: number;
			cards: TableCard[];
			add?: string;
			points?: { left: number; of: number; coins: number; text: string };
			note?: string;
		}
	>;
	foot: string;
};

export type RevealedTable = {
	mode: "revealed";
	title: string;
	sides: Record<SeatId, { heading: string; cards: TableCard[]; note?: string }>;
	foot: string;
};

/** One side of a swap: its clauses by name, and the term they share; all empty where this side gives nothing. */
export type SwapSide = { chips: ChipModel[]; titles: string[]; line: string };

export type OfferTable = {
	mode: "offer";
	title: string;
	headings: Record<SeatId, string>;
	/** At most six; with four and more the rows move together. */
	rows: { id: string; sides: Record<SeatId, SwapSide> }[];
	/** Worth to each side; tilt -1 (down at Beijing's end, it gains more) .. 1 (Washington gains more). */
	beam?: { tilt: number; sides: Record<SeatId, { label: string; valueText: string }> };
	/** Said in the middle while no row lies on the table. */
	empty: string;
};

/** What stands under the headline: a line at the foot, or, where it is longer, a body beside the drawing; the other is "". */
export type Paper = {
	masthead: string;
	headline: string;
	icon: string;
	foot: string;
	body: string;
};

export type NewsTable = {
	mode: "news";
	title: string;
	papers: Partial<Record<SeatId, Paper>>;
	event?: { kicker: string; title: string; line: string; icon: string };
};

export type CloseTable = {
	mode: "close";
	title: string;
	chart: {
		/** The finding. */
		title: string;
		/** Score at the start and after each month; same length. */
		you: number[];
		par: number[];
		/** Names under the points, the start's first ("" for none). */
		months: string[];
		/** Gridlines, lowest first; the first and last bound the axis. */
		grid: number[];
		youText: string;
		youValue: string;
		parText: string;
		parValue: string;
		/** Whose colour and mark the solid line takes. */
		seat: SeatId;
		note: string;
	};
	teaser?: {
		kicker: string;
		month: string;
		headline: string;
		icon: string;
		seat: SeatId;
		/** Parts of its last line with what stands between them; a change is a gain or a loss, a result neither. */
		foot: { text: string; gain: boolean | null }[];
		note: string;
	};
};

/** A blow and its answer from the record. The arrow runs from `from` to the other side; null: no arrow, both act. */
export type StoryTable = {
	mode: "story";
	title: string;
	headline: string;
	sides: Partial<Record<SeatId, { chip: ChipModel; title: string; line: string }>>;
	from: SeatId | null;
	/** Days between, such as "10 days"; empty for none. */
	lag: string;
};

export type TableModel =
	| SealedTable
	| RevealedTable
	| OfferTable
	| NewsTable
	| CloseTable
	| StoryTable;
