// The plain data the board and its overlay draw: no rule, no key, every text already in the reader's language.
import type { CalendarModel } from "./calendar-model.ts";
import type { SeatId } from "./seat-id.ts";
import type { TableModel } from "./table-model.ts";
/** The five lanes, from the top of the board to its foot. */
export type LaneId = "chips" | "magnets" | "goods" | "farm" | "ships";

/** How a measure stands. `selected` is a choice not yet made: drawn as announced, with gold rings. */
export type MeasureState = "off" | "announced" | "force" | "suspended" | "selected";

/** Everything the board shows at one moment. Two models after one another decide what moves. */
export type BoardModel = {
	/** One sentence or two for readers without the picture: the canvas's label. */
	summary: string;
	/** The seat that looks at the board; null for a watcher, a replay. */
	you: SeatId | null;
	meters: MetersModel;
	lanes: LaneModel[];
	tags: TagModel[];
	plates: Record<SeatId, PlateModel>;
	table: TableModel;
	calendar: CalendarModel;
	/** What is looked at; all else dims. Null: nothing dims. */
	focus: FocusModel | null;
	/** Answers a choice may draw, as dotted arcs from one valve to another's tag. */
	links: LinkModel[];
	/** The hairline a broken promise left in the table's rim; mended with brass by the next signature. */
	crack: "none" | "open" | "mended";
	/** Names this month's signature; "" while nothing was signed. A new name: the chips cross and are stamped. */
	signed: string;
	/** Relations have ruptured: the lamp over the table goes out. */
	ruptured: boolean;
	/** The leaders meet or speak this month: lights along the table's rim. */
	summit: boolean;
	/** The month's blows that lie face up, lightest first: each lands once where it struck and leaves its chip there. */
	strikes: StrikeModel[];
	/** The works that ship magnets and the plants that build them in. */
	industry: IndustryModel;
	texts: BoardTexts;
};

/** Fixed words of the overlay, in the reader's language. */
type BoardTexts = {
	/** Between names in a row, ", " in English. */
	separator: string;
	/** What the pills for hidden lanes do, put before their names for screen readers. */
	showAbove: string;
	showBelow: string;
	/** Before the names of what is ringed out of sight. */
	ringed: string;
	/** What a phone's button does that puts the panel down. */
	whole: string;
	/** Closes the card of a piece. */
	close: string;
	/** Names of the groups of controls. */
	levers: string;
	/** Before the names of what has no room for a tag: where they are seen, up to the first, and where they are read aloud. */
	also: string;
	more: string;
	meters: string;
	table: string;
	calendar: string;
	/** What an answer's chance is of, before it in a pill. */
	answer: string;
	/** The picture was lost and is drawn more simply; or cannot be drawn at all. */
	redrawn: string;
	unseen: string;
};

/** A heading, a small hint at its right, a number with its unit. `short` is the phone's word under the number. */
type MeterText = {
	label: string;
	short: string;
	hint: string;
	valueText: string;
	unitText: string;
	/** Signed change with its arrow, such as "▲ 1.7"; empty where nothing moved. */
	deltaText: string;
	/** The whole meter in a sentence, for tooltips and screen readers. */
	sentence: string;
};

export type MetersModel = {
	/** value 0..10; delta is value minus what it was when the phase began. Marks: where accidents start, where talks break. */
	tension: MeterText & { value: number; delta: number; accident: number; rupture: number };
	/** value 0..100; floor: below it only leaders can sign. */
	trust: MeterText & { value: number; delta: number; floor: number };
	/** days left; null where no truce runs. One dot stands for `daysPerDot` days, `dots` dots in all (18: two rows of nine). */
	truce: MeterText & { days: number | null; delta: number; dots: number; daysPerDot: number };
	/** value of `max` controls traded so far. */
	precedent: MeterText & { value: number; delta: number; max: number };
	/** The fourth cell on a phone: points left. Null in a replay. */
	points: { short: string; valueText: string } | null;
	/** The tablet's last cell: the next date that counts. */
	next: { label: string; valueText: string } | null;
};

export type LaneModel = {
	id: LaneId;
	/** Traffic now, 1 = normal, 0..1.5; under 0.1 the lane is drawn dry. */
	volume: number;
	/** Traffic a year ago on the same scale: the pale stream. */
	lastYear: number;
	/** Which way it flows: `east` to Washington, `west` to Beijing. */
	flow: "east" | "west" | "both";
	/** Lane name and what is said behind it, such as "51% of last year". */
	label: string;
	line: string;
	/** Name and number where there is no room, such as "Goods" and "73%". */
	short: string;
	percentText: string;
	/** A glow under the lane: this month's blow fell here. */
	lit: boolean;
	gates: GateModel[];
};

export type GateModel = {
	/** Same id as the tag it is tied to; a gate without a visible tag stands without its line. */
	id: string;
	lever: string;
	seat: SeatId;
	state: MeasureState;
	/** How far the jaws are shut, 0 open .. 1 shut. */
	closed: number;
	/** Gold rings: selected, or spoken of. */
	ringed: boolean;
};

export type TagModel = {
	/** Unique; several tags may belong to one lever (a tariff in force and one announced). */
	id: string;
	lever: string;
	/** Art name without its ending, such as "lever-fifty-rule". */
	icon: string;
	seat: SeatId;
	/** The lane at whose end the tag stands; null: a measure at home, shown where a place is free. */
	lane: LaneId | null;
	state: MeasureState;
	title: string;
	/** State line with its date, such as "announced, 1 Dec". */
	line: string;
	/** Level as pips: how many of how many. */
	pips?: { on: number; of: number };
	/** Chosen in the panel: gold edge. */
	selected: boolean;
	/** The page speaks of it: it is in the news, it struck, it lies on the table. Gold edge too. */
	spoken: boolean;
	/** Can be chosen now: an own lever on a plan. */
	open: boolean;
	/** Your own answer not yet given: dashed gold edge. */
	pick: boolean;
	/** Chance that this lever answers the choice, 0..1, shown in gold with its text. */
	percent?: { value: number; text: string };
	/** Longer explanation for tooltip and screen reader. */
	tip: string;
};

export type PlateModel = {
	title: string;
	/** One word under the emblem on a phone, such as "Beijing" or "You". */
	short: string;
	/** Two short lines under the place's name. */
	lines: string[];
	/** Three groups at home. value 0..100; low turns the number red with its sign; floor is the white tick, 0..100. */
	groups: {
		label: string;
		value: number;
		valueText: string;
		deltaText: string;
		low: boolean;
		floor: number;
	}[];
};

export type StrikeModel = {
	/** Unique over a game; a new one is seen to land. */
	id: string;
	/** Who struck. */
	seat: SeatId;
	/** Chip of its card, from which it sets out; where none lies on the table it comes from its capital. */
	chip: string;
	/** Art name without its ending. */
	icon: string;
	/** Tag id of the valve, or else the tag, that it lands on; its lane where neither has a place. */
	tag: string;
	lane: LaneId | null;
	/** 1..5, as the other side reads it. */
	severity: number;
	/** The heaviest of the other side: its dotted line comes with it. */
	lit: boolean;
	/** What it cost at once: what both share is told where it lands, a group's loss at the group. */
	tally: { shared: string; groups: { seat: SeatId; index: number; text: string }[] };
};

/** 0 stands still .. 1 runs as always, with the sentence that says so. */
type WorkModel = { running: number; tip: string };
export type IndustryModel = { works: WorkModel; plant: WorkModel };

export type FocusModel = {
	/** Lever looked at. */
	lever: string;
	/** Tags and lanes that stay lit. */
	tags: string[];
	lanes: LaneId[];
};

export type LinkModel = {
	/** Tag ids: the choice, and the lever that would answer. */
	from: string;
	to: string;
	/** Chance 0..1: thickness of the dotted arc. */
	weight: number;
};

export type { CalendarModel } from "./calendar-model.ts";
export type { SeatId } from "./seat-id.ts";
export type { TableModel } from "./table-model.ts";
