// What is wrong with a soak's outcome: what was lost or counted twice, and whatever makes a good figure mean nothing.
import type { SoakReport } from "./run.ts";

/** Everything wrong with a stage, in words; empty where all is well. */
export function wrongWith(report: SoakReport): string[] {
	const { games, moves, recordsVerified, errors, lost, duplicated, unsettled, unequal } = report;
	const wrong: string[] = [];
	if (games === 0) wrong.push("no game was played");
	else if (moves === 0) wrong.push("no move was made");
	if (errors.length > 0) wrong.push(`${errors.length} errors`);
	if (lost > 0) wrong.push(`${lost} moves lost`);
	if (duplicated > 0) wrong.push(`${duplicated} moves applied twice`);
	if (unsettled > 0) wrong.push(`${unsettled} moves unsettled when all had stopped`);
	if (unequal > 0) wrong.push(`${unequal} games whose pages differ from the server`);
	if (recordsVerified < games) wrong.push(`${games - recordsVerified} records not verified`);
	return wrong;
}
