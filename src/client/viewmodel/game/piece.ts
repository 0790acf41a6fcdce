// What a piece of the board is, for whoever points at it: a lever, a lane, a meter, a group at home, the works and the plant.
import {
	type Cause,
	LEVERS,
	type LeverId,
	OPEN,
	ownerOf,
	type VarId,
} from "../../../rules/index.ts";
import { live } from "../../../rules/promises.ts";
import type { BoardModel } from "../board-model.ts";
import { laneIcon, leverIcon, seatEmblem } from "../icons.ts";
import { SEATS, type SeatId } from "../seat-id.ts";
import { causeText } from "../why/causes.ts";
import { monthEnd, monthStart } from "./dates.ts";
import { changeText, toldChange } from "./figures.ts";
import { GROUPS, varName } from "./groups.ts";
import { heldParts } from "./held-parts.ts";
import { leverAbout, leverLong, stateText } from "./lever-words.ts";
import { type Moment, shown, struck } from "./moment.ts";
import type { Words } from "./words.ts";

export interface Explained {
	/** Whose it is; null where it is both sides'. */
	seat: SeatId | null;
	icon: string;
	title: string;
	/** How it stands now. */
	state: string;
	/** What it is, in a sentence or two; "" where the state says it. */
	text: string;
	/** Things of a kind that belong to it, each in a line of its own, under what they are called; null where it has none. */
	list: { title: string; items: readonly { label: string; text: string }[] } | null;
	rows: readonly { label: string; text: string }[];
	/** Rules by which it is answered, and facts behind it; ids. */
	rules: readonly string[];
	facts: readonly string[];
}

/** Causes told at most, the largest first. */
const CAUSES = 3;
const RULES = 3;

/** A piece by its name, `lever:us.tariff`, `lane:chips`, `meter:trust`, `group:us.0`, `works`, `plant`; null for any other. */
export function explained(
	words: Words,
	moment: Moment,
	board: BoardModel,
	piece: string,
): Explained | null {
	const [kind = "", id = ""] = piece.split(":");
	switch (kind) {
		case "lever":
			return (LEVERS as readonly string[]).includes(id)
				? leverPiece(words, moment, id as LeverId)
				: null;
		case "lane":
			return lanePiece(words, board, id);
		case "meter":
			return meterPiece(words, moment, board, id);
		case "group":
			return groupPiece(words, moment, board, id);
		case "works":
		case "plant":
			return {
				...PLAIN,
				icon: `board-${kind}`,
				title: words.t(`board:piece.${kind}`),
				state: board.industry[kind].tip,
			};
		default:
			return null;
	}
}

const PLAIN = {
	seat: null,
	state: "",
	text: "",
	list: null,
	rows: [],
	rules: [],
	facts: [],
} as const;

function leverPiece(words: Words, moment: Moment, lever: LeverId): Explained {
	const { t, format, texts } = words;
	const row = moment.book.levers[lever];
	const game = shown(moment);
	const rows: { label: string; text: string }[] = [];
	const add = (label: string, list: readonly string[]): void => {
		if (list.length > 0) rows.push({ label: t(`board:piece.${label}`), text: format.list(list) });
	};
	const moved = (wanted: (d: number) => boolean): string[] =>
		SEATS.flatMap((seat) =>
			GROUPS[seat]
				.filter((id) =>
					row.acts.some(
						({ severity, effects }) =>
							severity > 0 && effects.some(([of, d]) => of === id && wanted(d)),
					),
				)
				.map((id) => varName(words, id)),
		);
	add(
		"pays",
		moved((d) => d < 0),
	);
	add(
		"gains",
		moved((d) => d > 0),
	);
	const state = game.levers[lever];
	const dates = [
		...(state.announced >= 0 ? [monthStart(state.due)] : []),
		...heldParts(game, row)
			.filter(({ until }) => until > 0 && until < OPEN)
			.map(({ until }) => monthEnd(until)),
	].sort();
	add(
		"next",
		dates.slice(0, 1).map((date) => format.date(date, "dayYear")),
	);
	add(
		"promised",
		game.promises
			.filter((one) => one.lever === lever && live(one))
			.map(({ clause, until }) =>
				until < OPEN
					? t("board:piece.until", {
							clause: texts.text(["clauses", clause, "name"]),
							date: format.date(monthEnd(until), "dayYear"),
						})
					: texts.text(["clauses", clause, "name"]),
			),
	);
	return {
		seat: ownerOf(lever),
		icon: leverIcon(lever),
		title: leverLong(words, lever),
		state: stateText(words, game, row),
		text: leverAbout(words, lever),
		list: null,
		rows,
		rules: row.rules.slice(0, RULES),
		facts: row.facts.slice(0, 1),
	};
}

function lanePiece({ t }: Words, board: BoardModel, id: string): Explained | null {
	const lane = board.lanes.find((one) => one.id === id);
	if (!lane) return null;
	const valves = board.tags.filter((tag) => tag.lane === id && tag.state !== "off");
	return {
		...PLAIN,
		icon: laneIcon(lane.id),
		title: lane.label,
		state: lane.line,
		text: t(`board:piece.lane.${lane.id}`),
		list:
			valves.length === 0
				? null
				: {
						title: t("board:piece.valves"),
						items: valves.map(({ title, line }) => ({ label: title, text: line })),
					},
	};
}

const METERS = ["tension", "trust", "truce", "precedent"] as const;

function meterPiece(
	words: Words,
	moment: Moment,
	{ meters }: BoardModel,
	name: string,
): Explained | null {
	const id = METERS.find((one) => one === name);
	if (!id) return null;
	const { label, valueText, unitText, sentence, hint } = meters[id];
	const { n } = moment.book;
	// the sentence that is read aloud tells the number too, which stands over it here
	const text = {
		tension: () =>
			words.t("board:piece.tension", {
				accident: words.format.number(n.accidentFrom),
				rupture: words.format.number(n.ruptureFrom),
			}),
		trust: () => words.t("board:piece.trust", { floor: words.format.number(n.trustFloor) }),
		truce: () => (hint === "" ? sentence : words.t("board:piece.truce", { date: hint })),
		precedent: () => words.t("board:piece.precedent"),
	}[id]();
	return {
		...PLAIN,
		icon: "ui-help",
		title: label,
		state: `${valueText} ${unitText}`.trim(),
		text,
		rows: id === "truce" ? [] : causesOf(words, moment, id),
	};
}

function groupPiece(
	words: Words,
	moment: Moment,
	board: BoardModel,
	place: string,
): Explained | null {
	const [name, at] = place.split(".");
	const seat = SEATS.find((one) => one === name);
	const index = Number(at);
	const group = seat && board.plates[seat].groups[index];
	const id = seat && GROUPS[seat][index];
	if (!seat || !group || !id) return null;
	return {
		...PLAIN,
		seat,
		icon: seatEmblem(seat),
		title: group.label,
		state: `${group.valueText} ${group.deltaText}`.trim(),
		text: words.t("board:piece.group", { floor: group.floor }),
		rows: causesOf(words, moment, id),
	};
}

/** What has moved a number, in the month that the page tells of: the largest causes. */
function causesOf(words: Words, moment: Moment, id: VarId): Explained["rows"] {
	const game = shown(moment);
	const causes: readonly Cause[] = struck(moment.page)
		? game.causes
		: game.closedCauses.length > 0
			? game.closedCauses
			: game.causes;
	const sums = new Map<string, number>();
	for (const { of, by, d } of causes) if (of === id) sums.set(by, (sums.get(by) ?? 0) + d);
	return [...sums]
		.filter(([, d]) => toldChange({ id, d }) !== 0)
		.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
		.slice(0, CAUSES)
		.map(([by, d]) => ({ label: causeText(words, by), text: changeText(words, { id, d }) }));
}
