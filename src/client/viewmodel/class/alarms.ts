// What is read aloud as the class goes: red troubles that are new, and nothing else.
import type { Tile } from "../../../classroom/tiles.ts";
import type { Words } from "../game/words.ts";
import { bandOf, bandText } from "./band.ts";

/** Red troubles by game, as a key that changes when another one comes. */
export type Alarms = Readonly<Record<number, string>>;

/** The red troubles now. */
export function alarmsOf(tiles: readonly Tile[]): Alarms {
	const found: Record<number, string> = {};
	for (const tile of tiles) {
		const band = tile.phase === "over" ? null : bandOf(tile);
		if (band?.tone === "red") found[tile.n] = band.trouble;
	}
	return found;
}

/** Announcements read at once; more are only counted. */
const MOST = 3;

/** Red troubles that were not there before, in words; several at once are told as a number. */
export function newAlarms(
	words: Words,
	before: Alarms,
	now: Alarms,
	tileOf: (n: number) => Tile | undefined,
): string[] {
	const fresh = Object.keys(now)
		.map(Number)
		.filter((n) => now[n] !== before[n]);
	if (fresh.length > MOST) return [words.t("teach:dash.alarm.many", { count: fresh.length })];
	return fresh.flatMap((n) => {
		const tile = tileOf(n);
		const band = tile ? bandOf(tile) : null;
		if (!tile || !band) return [];
		const times = { left: null, waited: 0, lostFor: null };
		return [words.t("teach:dash.alarm.one", { n, what: bandText(words, band, tile, times) })];
	});
}
