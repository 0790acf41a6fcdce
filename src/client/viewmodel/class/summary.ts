// The line above the tiles: in which month most games are, how many are behind, who is connected.
import type { ClassPicture } from "../../../classroom/protocol/from-server.ts";
import type { Tile } from "../../../classroom/tiles.ts";
import { monthStart } from "../game/dates.ts";
import type { Words } from "../game/words.ts";

export interface ClassSummary {
	/** Games that still count: those that no rematch has followed. */
	games: number;
	/** Games of people against the computer alone. */
	alone: number;
	/** The month that most running games are in; "" where none runs. */
	month: string;
	of: string;
	/** Running games in that month or a later one. */
	onTime: number;
	/** Months in which games lag, the nearest first. */
	behind: readonly { month: string; count: number }[];
	over: number;
	people: number;
	here: number;
}

/** Where most are, by month or place from 0; of two with as many, the later. */
export function mostly(places: readonly number[]): number {
	const counted = new Map<number, number>();
	for (const place of places) counted.set(place, (counted.get(place) ?? 0) + 1);
	let best = 0;
	for (const [place, count] of counted) {
		const most = counted.get(best) ?? 0;
		if (count > most || (count === most && place > best)) best = place;
	}
	return best;
}

/** The class in figures; `first` = month in which its scenario begins, from which its months are counted. */
export function classSummary(
	words: Words,
	tiles: readonly Tile[],
	klass: Pick<ClassPicture, "people" | "here">,
	first = 1,
): ClassSummary {
	const { t, format } = words;
	const current = tiles.filter(({ followed }) => !followed);
	const running = current.filter(({ phase }) => phase !== "over");
	const month = mostly(running.map((tile) => tile.month));
	const months = running[0]?.months ?? 0;
	const late = [...new Set(running.map((tile) => tile.month))]
		.filter((one) => one < month)
		.sort((a, b) => b - a);
	return {
		games: current.length,
		alone: current.filter(
			({ seats: { us, cn } }) => (us.names.length === 0) !== (cn.names.length === 0),
		).length,
		month: month > 0 ? format.date(monthStart(month), "month") : "",
		of:
			month > 0
				? t("common:month.of", { month: month - first + 1, months: months - first + 1 })
				: "",
		onTime: running.filter((tile) => tile.month >= month).length,
		behind: late.map((one) => ({
			month: format.date(monthStart(one), "monthOnly"),
			count: running.filter((tile) => tile.month === one).length,
		})),
		over: current.length - running.length,
		people: klass.people,
		here: klass.here,
	};
}
