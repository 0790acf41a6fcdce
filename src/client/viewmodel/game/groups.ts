// Home groups of both seats, names of the numbers of the world, and how far each has moved.
import type { Cause, Game, Seat, VarId } from "../../../rules/index.ts";
import type { Change } from "./effects.ts";
import { type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** The three groups at home a seat must keep, in the order of its plate. */
export const GROUPS: Readonly<Record<Seat, readonly VarId[]>> = {
	us: ["usHawks", "usBusiness", "usFarms"],
	cn: ["cnGrowth", "cnSecurity", "cnPride"],
};

/** Numbers that hurt when they rise. */
const BAD_UP: readonly VarId[] = [
	"tension",
	"shortage",
	"precedent",
	"overuse",
	"cnGrievance",
	"usGrievance",
];

/** Name of a number. */
export function varName(words: Words, id: VarId): string {
	return words.texts.text(["vars", id, "name"]);
}

/** Whether a change is good news for whoever holds the number. */
export function isGain(change: Change): boolean {
	return change.d > 0 !== BAD_UP.includes(change.id);
}

function sum(causes: readonly Cause[], id: string): number {
	let total = 0;
	for (const cause of causes) if (cause.of === id) total += cause.d;
	return Math.round(total * 100) / 100;
}

/** Net change of a number in the month closed last. */
export const closedChange = (game: Game, id: VarId): number => sum(game.closedCauses, id);
/** Net change of a number in this month so far. */
export const monthChange = (game: Game, id: VarId): number => sum(game.causes, id);
/** Net change since both plans struck: what the month's opening event had moved stood on the table before. */
export const struckChange = (game: Game, id: VarId): number =>
	sum(
		game.causes.filter(({ by }) => game.event === "" || by !== `event:${game.event}`),
		id,
	);

/** Change that a page shows beside a number: of the month before while it opens, of both plans' acts once struck. */
export function pageChange(moment: Moment, id: VarId): number {
	const game = shown(moment);
	switch (moment.page) {
		case "close":
		case "over":
			return closedChange(game, id);
		case "news":
		case "plan":
		case "handover":
			return closedChange(game, id) + monthChange(game, id);
		default:
			return struckChange(game, id);
	}
}
