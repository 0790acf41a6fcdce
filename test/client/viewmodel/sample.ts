// A small board for tests: plain data, every lane, a handful of tags, sealed orders on the table.
import type {
	BoardModel,
	GateModel,
	LaneModel,
	SeatId,
	StrikeModel,
	TagModel,
} from "../../../src/client/viewmodel/board-model.ts";
import { leverIcon, leverLane } from "../../../src/client/viewmodel/icons.ts";
import type {
	OfferTable,
	RevealedTable,
	TableCard,
} from "../../../src/client/viewmodel/table-model.ts";

const seatOf = (lever: string): SeatId => (lever.startsWith("us") ? "us" : "cn");

export function tag(lever: string, more: Partial<TagModel> = {}): TagModel {
	return {
		id: lever,
		lever,
		icon: leverIcon(lever),
		seat: seatOf(lever),
		lane: leverLane(lever),
		state: "force",
		title: lever,
		line: "in force",
		selected: false,
		spoken: false,
		open: false,
		pick: false,
		tip: "",
		...more,
	};
}

export function gate(lever: string, more: Partial<GateModel> = {}): GateModel {
	return {
		id: lever,
		lever,
		seat: seatOf(lever),
		state: "force",
		closed: 0.5,
		ringed: false,
		...more,
	};
}

export function lane(id: LaneModel["id"], more: Partial<LaneModel> = {}): LaneModel {
	return {
		id,
		volume: 0.8,
		lastYear: 1,
		flow: id === "chips" || id === "farm" ? "west" : id === "ships" ? "both" : "east",
		label: id,
		line: "80%",
		short: id,
		percentText: "80%",
		lit: false,
		gates: [],
		...more,
	};
}

export function card(id: string, lever: string, weight = 1): TableCard {
	return {
		id,
		chip: { id: `${id}:chip`, seat: seatOf(lever), icon: leverIcon(lever), weight },
		title: lever,
		line: "now",
		ordered: true,
		lit: false,
	};
}

const words = {
	label: "",
	short: "",
	hint: "",
	valueText: "",
	unitText: "",
	deltaText: "",
	sentence: "",
};

/** A blow on a lever's valve. */
export function strike(lever: string, more: Partial<StrikeModel> = {}): StrikeModel {
	return {
		id: `5:${lever}`,
		seat: seatOf(lever),
		chip: "",
		icon: leverIcon(lever),
		tag: lever,
		lane: leverLane(lever),
		severity: 3,
		lit: false,
		tally: { shared: "", groups: [] },
		...more,
	};
}

/** The sample board; `more` replaces whole parts. */
export function sampleModel(more: Partial<BoardModel> = {}): BoardModel {
	return {
		summary: "A board for tests.",
		you: "us",
		meters: {
			tension: { ...words, valueText: "4.5", value: 4.5, delta: 0, accident: 7, rupture: 9.5 },
			trust: { ...words, value: 44, delta: 0, floor: 20 },
			truce: { ...words, days: 50, delta: 0, dots: 18, daysPerDot: 14 },
			precedent: { ...words, value: 1, delta: 0, max: 5 },
			points: { short: "points", valueText: "2 of 4" },
			next: null,
		},
		lanes: [
			lane("chips", { gates: [gate("us.chips"), gate("us.rule50", { state: "off", closed: 0 })] }),
			lane("magnets", { gates: [gate("cn.tap"), gate("cn.regime"), gate("cn.minerals")] }),
			lane("goods", { gates: [gate("us.tariff")] }),
			lane("farm", { volume: 0.03, gates: [gate("cn.purchases", { closed: 0.95 })] }),
			lane("ships"),
		],
		tags: [
			tag("cn.probes"),
			tag("cn.tap"),
			tag("cn.regime"),
			tag("cn.minerals"),
			tag("cn.purchases"),
			tag("us.chips"),
			tag("us.rule50", { state: "off" }),
			tag("us.inputs", { state: "off" }),
			tag("us.tariff"),
		],
		plates: {
			cn: { title: "Beijing", short: "Beijing", lines: [], groups: [] },
			us: { title: "Washington", short: "You", lines: [], groups: [] },
		},
		table: {
			mode: "sealed",
			title: "Sealed",
			foot: "",
			sides: {
				cn: { heading: "Theirs", hidden: 2, cards: [] },
				us: { heading: "Yours", hidden: 0, cards: [card("a", "us.rule50", 3)], add: "one more" },
			},
		},
		calendar: { kind: "months", today: 0.3, ticks: [0, 0.5, 1], items: [] },
		focus: null,
		links: [],
		crack: "none",
		signed: "",
		ruptured: false,
		summit: false,
		strikes: [],
		industry: { works: { running: 1, tip: "" }, plant: { running: 1, tip: "" } },
		texts: {
			separator: ", ",
			whole: "Whole board",
			ringed: "Ringed:",
			showAbove: "Above:",
			showBelow: "Below:",
			close: "Close",
			levers: "Levers",
			also: "also: ",
			more: "No room:",
			meters: "Meters",
			table: "Table",
			calendar: "Calendar",
			answer: "answer",
			redrawn: "Drawn again.",
			unseen: "No picture.",
		},
		...more,
	};
}

export const revealed: RevealedTable = {
	mode: "revealed",
	title: "Revealed",
	foot: "",
	sides: {
		cn: { heading: "Theirs", cards: [card("b", "cn.regime", 3), card("c", "cn.probes")] },
		us: { heading: "Yours", cards: [card("a", "us.rule50", 3)] },
	},
};

/** An offer of `rows` like swaps. */
export function offer(rows: number): OfferTable {
	const side = (seat: SeatId, row: number) => ({
		chips: [{ id: `${seat}${row}`, seat, icon: "lever-tariff", weight: 2 }],
		titles: ["clause"],
		line: "12 months",
	});
	return {
		mode: "offer",
		title: "Talks",
		headings: { cn: "Beijing gives", us: "Washington gives" },
		empty: "Nothing yet",
		rows: Array.from({ length: rows }, (_, row) => ({
			id: `row${row}`,
			sides: { cn: side("cn", row), us: side("us", row) },
		})),
	};
}
