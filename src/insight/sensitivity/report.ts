// The sensitivity tables as text for people.
import type { NumberId } from "../../rules/index.ts";
import { signed } from "../rounding.ts";
import type { NumberEffect, Outcome, Shaken } from "./numbers.ts";
import { GAMES, type Reading } from "./reads.ts";
import type { Hits, WeightEffect } from "./rules.ts";
import type { Sensitivity } from "./run.ts";

function replayCells(tried: Shaken, base: Outcome): string {
	const broken = tried.rupture ? "rupture" : `${tried.apart.length - base.apart.length || ""}`;
	const lost = tried.dealsLost.length - base.dealsLost.length;
	return [
		String(tried.value).padStart(9),
		signed(tried.par.us - base.par.us, 2).padStart(8),
		signed(tried.par.cn - base.par.cn, 2).padStart(8),
		tried.peakTension.toFixed(2).padStart(9),
		broken.padStart(9),
		(lost === 0 ? "" : String(lost)).padStart(7),
	].join("");
}

function numberLines(one: NumberEffect, base: Outcome): string[] {
	return [
		`${one.id.padEnd(21)}${String(one.value).padStart(7)}${replayCells(one.down, base)}`,
		`${"".padEnd(28)}${replayCells(one.up, base)}`,
	];
}

const weightCells = (tried: Hits): string =>
	`${tried.strict.toFixed(2).padStart(9)}${tried.lenient.toFixed(2).padStart(9)}${tried.brier.toFixed(3).padStart(8)}`;

const weightLine = (one: WeightEffect): string =>
	`${`${one.kind} ${one.id}`.padEnd(21)}${weightCells(one.down)}${weightCells(one.up)}`;

const isStill = (one: NumberEffect, base: Outcome): boolean =>
	one.effect === 0 &&
	[one.down, one.up].every(
		(tried) =>
			tried.peakTension === base.peakTension &&
			tried.apart.length === base.apart.length &&
			tried.dealsLost.length === base.dealsLost.length,
	);

/** Numbers that change nothing in a replay; where they are read, `readingsOf` tells. */
export const stillNumbers = (result: Sensitivity): NumberEffect[] =>
	result.numbers.filter((one) => isStill(one, result.base.replay));

/** Why a number is still, as far as watching who reads it tells. */
const STILL: Readonly<Record<Reading, string>> = {
	games: "read by games alone, where seats choose and dice fall",
	replay: "read by the replay, but nothing told here hangs on it",
	nowhere: `read neither by the replay nor by ${GAMES} games of each character against itself`,
};

function stillLines(
	still: readonly NumberEffect[],
	readings: Readonly<Record<NumberId, Reading>>,
): string[] {
	return (Object.keys(STILL) as Reading[]).flatMap((reading) => {
		const ids = still.map(({ id }) => id).filter((id) => readings[id] === reading);
		return ids.length === 0 ? [] : [`  ${STILL[reading]} (${ids.length}): ${ids.join(" ")}`];
	});
}

/** Both tables as text. */
export function sensitivityTable(
	result: Sensitivity,
	readings: Readonly<Record<NumberId, Reading>>,
): string {
	const { replay, backtest } = result.base;
	const still = stillNumbers(result);
	const head = ["value", "par US", "par CN", "tension", "checks", "deals"];
	const widths = [9, 8, 8, 9, 9, 7];
	const lines = [
		`Numbers set by hand, moved by ${result.step * 100}% down and up, and the record replayed each time.`,
		`As shipped: par ${replay.par.us.toFixed(2)} and ${replay.par.cn.toFixed(2)}, tension at most ${replay.peakTension.toFixed(2)}.`,
		"Columns: change of par in points, highest tension, values of the record no longer met, swaps no longer found.",
		"",
		`${"number".padEnd(21)}${"shipped".padStart(7)}${head.map((name, i) => name.padStart(widths[i] ?? 0)).join("")}`,
		...result.numbers
			.filter((one) => !still.includes(one))
			.flatMap((one) => numberLines(one, replay)),
		"",
		`Without effect on the replay (${still.length}):`,
		...stillLines(still, readings),
		"",
		"Weights of the retaliation rules and of its global scales, moved alike, and the backtest scored each time.",
		`As shipped:${"".padEnd(10)}${weightCells(backtest)}`,
		"",
		`${"".padEnd(21)}${"strict -".padStart(9)}${"lenient -".padStart(10)}${"Brier -".padStart(8)}${"strict +".padStart(9)}${"lenient +".padStart(10)}${"Brier +".padStart(8)}`,
		...result.weights.map(weightLine),
	];
	return `${lines.join("\n")}\n`;
}
