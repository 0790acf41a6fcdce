// What an entry of the record did: its levers, its heaviest act, and the chip that stands for it.
import type { ReplayStep } from "../../../insight/replay/types.ts";
import { type Book, findAct, type LeverId, ownerOf, type Seat } from "../../../rules/index.ts";
import type { StrikeModel } from "../board-model.ts";
import { gateOf, weightOf } from "../game/deeds.ts";
import { actDone, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";
import { leverIcon, leverLane } from "../icons.ts";
import type { ChipModel } from "../table-model.ts";

/** One act of an entry. */
export interface Deed {
	seat: Seat;
	lever: LeverId;
	act: string;
	/** Announced only, or an announcement given up. */
	how: "now" | "announce" | "drop";
	/** Blow 0-5; below 0 what it eases. */
	severity: number;
}

/** Acts of an entry, in its order. */
export function deedsOfStep(book: Book, step: ReplayStep): Deed[] {
	return step.moves.flatMap((move): Deed[] => {
		if (move.type === "recordedDrop")
			return [{ seat: ownerOf(move.lever), lever: move.lever, act: "", how: "drop", severity: 0 }];
		if (move.type !== "recordedAct") return [];
		const severity = findAct(book, move.lever, move.act)?.severity ?? 0;
		return [
			{ seat: ownerOf(move.lever), lever: move.lever, act: move.act, how: move.step, severity },
		];
	});
}

/** The act that an entry is told by: the heaviest of the seat's, the first of equals. */
export function mainDeed(book: Book, step: ReplayStep, seat: Seat): Deed | null {
	let main: Deed | null = null;
	for (const deed of deedsOfStep(book, step))
		if (deed.seat === seat && (!main || Math.abs(deed.severity) > Math.abs(main.severity)))
			main = deed;
	return main;
}

/** Blows of an entry as they land on the board, the lightest first; what one cost is told by the panel alone. */
export function strikesOfStep(book: Book, step: ReplayStep): StrikeModel[] {
	const blows = deedsOfStep(book, step)
		.filter(({ severity }) => severity > 0)
		.sort((a, b) => a.severity - b.severity);
	return blows.map(({ seat, lever, how, severity }, at) => ({
		id: `${step.id}:${lever}:${how}`,
		seat,
		chip: `${step.id}:${seat}`,
		icon: leverIcon(lever),
		tag: gateOf(book, { lever, step: how }),
		lane: leverLane(lever),
		severity,
		lit: at === blows.length - 1,
		tally: { shared: "", groups: [] },
	}));
}

/** An act in words, such as "world-wide licence law imposed, announced". */
export function deedText(words: Words, deed: Deed): string {
	if (deed.how === "drop")
		return words.t("replay:deed.dropped", { lever: leverName(words, deed.lever) });
	const done = actDone(words, deed.lever, deed.act);
	return deed.how === "announce" ? words.t("replay:deed.announced", { done }) : done;
}

/** Drawing for what is no lever, by the kind of the entry. */
const ICONS: Readonly<Record<ReplayStep["kind"], string>> = {
	escalate: "ui-alert",
	deescalate: "ui-check",
	agreement: "ui-swap",
	talks: "ui-leaders",
	event: "ui-msg",
	domestic: "ui-lock",
	deadline: "ui-clock",
};

/** What an entry is called by where one word must do: its lever, else its kind. */
export function stepName(words: Words, book: Book, step: ReplayStep, seat: Seat): string {
	const deed = mainDeed(book, step, seat);
	return deed ? leverName(words, deed.lever) : words.t(`replay:kind.${step.kind}`);
}

/** The stack of chips that stands for an entry on the table. */
export function chipOf(book: Book, step: ReplayStep, seat: Seat): ChipModel {
	const deed = mainDeed(book, step, seat);
	return {
		id: `${step.id}:${seat}`,
		seat,
		icon: deed ? leverIcon(deed.lever) : ICONS[step.kind],
		weight: weightOf(Math.abs(deed?.severity ?? 0)),
	};
}
