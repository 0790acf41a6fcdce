// The numbers that a month's close explains: where each is read, how it is told, and whose good or harm it is.
import {
	type Game,
	LEVERS,
	type LeverId,
	type LeverRow,
	type VarId,
} from "../../../rules/index.ts";
import { type Figure, figureOf } from "../game/figures.ts";
import { leverIcon } from "../icons.ts";

export type NumberId = VarId | LeverId;
export type Section = "relations" | "magnets" | "us" | "cn" | "lanes" | "levers";

/** One number as the close tells it. */
export interface Told extends Omit<Figure, "unit"> {
	id: NumberId;
	section: Section;
	unit: Figure["unit"] | "points";
	/** Whether more of it is good (1), bad (-1), or neither (0). */
	good: -1 | 0 | 1;
	icon: string;
}

const isLever = (id: NumberId): id is LeverId => id.includes(".");

const LEVEL = { digits: 0, scale: 1, unit: "plain" } as const satisfies Figure;

const told = (
	id: NumberId,
	section: Section,
	icon: string,
	part: Partial<Omit<Told, "id" | "section" | "icon">> = {},
): Told => ({ id, section, icon, ...(isLever(id) ? LEVEL : figureOf(id)), good: 1, ...part });

const NUMBERS: readonly Told[] = [
	told("tension", "relations", "ui-alert", { good: -1 }),
	told("trust", "relations", "ui-swap"),
	told("precedent", "relations", "ui-lock", { good: -1 }),
	told("cn.tap", "magnets", "lever-licence-tap", { unit: "percent" }),
	told("stock", "magnets", "board-magnet"),
	told("shortage", "magnets", "board-magnet", { good: -1 }),
	told("diversification", "magnets", "lever-diversify"),
	told("usHawks", "us", "emblem-washington"),
	told("usBusiness", "us", "emblem-washington"),
	told("usFarms", "us", "emblem-washington"),
	told("coordination", "us", "lever-truce-guardian"),
	told("cnGrowth", "cn", "emblem-beijing"),
	told("cnSecurity", "cn", "emblem-beijing"),
	told("cnPride", "cn", "emblem-beijing"),
	told("reliance", "cn", "lever-self-reliance"),
	told("chipsVol", "lanes", "board-wafer"),
	told("goodsVol", "lanes", "board-crate"),
	told("farmVol", "lanes", "board-soybean"),
	told("shipsVol", "lanes", "board-ship"),
];

/** All numbers of a close in the order they are told; levers come last and are neither good nor bad. */
export function toldNumbers(levers: Readonly<Record<LeverId, LeverRow>>): readonly Told[] {
	return [
		...NUMBERS,
		...LEVERS.filter((id) => id !== "cn.tap").map((id) =>
			told(id, "levers", leverIcon(id), {
				good: 0,
				unit: levers[id].unit === "points" ? "points" : "plain",
			}),
		),
	];
}

/** A number's value in a position, in its own unit. */
export function levelOf(game: Game, id: NumberId): number {
	return isLever(id) ? game.levers[id].level : game.vars[id];
}

/** A number's name. */
export function namePath(id: NumberId): readonly string[] {
	return isLever(id) ? ["levers", id, "name"] : ["vars", id, "name"];
}
