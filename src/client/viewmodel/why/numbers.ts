// The numbers that a month's close explains: where each is read, how it is told, and whose good or harm it is.
import {
	type Game,
	LEVERS,
	type LeverId,
	type LeverRow,
	type VarId,
} from "../../../rules/index.ts";
import { leverIcon } from "../icons.ts";

export type NumberId = VarId | LeverId;
export type Section = "relations" | "magnets" | "us" | "cn" | "lanes" | "levers";

/** One number as the close tells it. */
export interface Told {
	id: NumberId;
	section: Section;
	/** Decimals after `scale`. */
	digits: number;
	/** Shown value = own value times this: 100 for shares told in percent. */
	scale: number;
	unit: "plain" | "percent" | "points";
	/** Whether more of it is good (1), bad (-1), or neither (0). */
	good: -1 | 0 | 1;
	icon: string;
}

const told = (
	id: NumberId,
	section: Section,
	icon: string,
	part: Partial<Omit<Told, "id" | "section" | "icon">> = {},
): Told => ({ id, section, icon, digits: 0, scale: 1, unit: "plain", good: 1, ...part });

const PERCENT = { scale: 100, unit: "percent" } as const;

const NUMBERS: readonly Told[] = [
	told("tension", "relations", "ui-alert", { digits: 1, good: -1 }),
	told("trust", "relations", "ui-swap"),
	told("precedent", "relations", "ui-lock", { digits: 1, good: -1 }),
	told("cn.tap", "magnets", "lever-licence-tap", { unit: "percent" }),
	told("stock", "magnets", "board-magnet", { digits: 2 }),
	told("shortage", "magnets", "board-magnet", { ...PERCENT, good: -1 }),
	told("diversification", "magnets", "lever-diversify", { digits: 1 }),
	told("usHawks", "us", "emblem-washington"),
	told("usBusiness", "us", "emblem-washington"),
	told("usFarms", "us", "emblem-washington"),
	told("coordination", "us", "lever-truce-guardian"),
	told("cnGrowth", "cn", "emblem-beijing"),
	told("cnSecurity", "cn", "emblem-beijing"),
	told("cnPride", "cn", "emblem-beijing"),
	told("reliance", "cn", "lever-self-reliance", { digits: 1 }),
	told("chipsVol", "lanes", "board-wafer", PERCENT),
	told("goodsVol", "lanes", "board-crate", PERCENT),
	told("farmVol", "lanes", "board-soybean", PERCENT),
	told("shipsVol", "lanes", "board-ship", PERCENT),
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

const isLever = (id: NumberId): id is LeverId => id.includes(".");

/** A number's value in a position, in its own unit. */
export function levelOf(game: Game, id: NumberId): number {
	return isLever(id) ? game.levers[id].level : game.vars[id];
}

/** A number's name. */
export function namePath(id: NumberId): readonly string[] {
	return isLever(id) ? ["levers", id, "name"] : ["vars", id, "name"];
}
