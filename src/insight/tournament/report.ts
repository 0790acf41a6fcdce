// The tournament as text for people.
import { signed } from "../rounding.ts";
import type { Balance } from "./balance.ts";
import { MOST_GAP } from "./balance.ts";
import type { Cross } from "./run.ts";
import { MUST_HOLD, type Shake } from "./shaken.ts";
import { strengthLines } from "./strength.ts";

const COLUMN = 18;

/** Each statement in words. */
export const STATEMENTS: Readonly<Record<keyof Balance, string>> = {
	seatGap: `equal players score within ${MOST_GAP} points of each other against par: on average, and each that comes through`,
	noBestToAll: "no policy is the best reply to all others",
	escalationRuptures: "escalation against escalation ends in rupture more often than not",
	titForTatLives: "tit for tat against itself lives",
	bothBeatHistory: "both seats can beat par in the same game",
};

function crossLines(policies: readonly string[], cross: Cross): string[] {
	const name = (text: string): string => text.slice(0, COLUMN - 1).padEnd(COLUMN);
	return [
		name("US \\ CN") + policies.map((p) => p.slice(0, COLUMN - 2).padStart(COLUMN)).join(""),
		...policies.map((us) => {
			const cells = policies.map((cn) => {
				const row = cross.table.find((one) => one.us === us && one.cn === cn);
				if (!row) return "".padStart(COLUMN);
				const broken = row.rupture > 0 ? ` ${Math.round(100 * row.rupture)}%` : "";
				return `${signed(row.usVsPar)}/${signed(row.cnVsPar)}${broken}`.padStart(COLUMN);
			});
			return name(us) + cells.join("");
		}),
	];
}

const verdict = (v: boolean | null): string => (v === null ? "not judged" : v ? "holds" : "FAILS");

/** The table, best replies and verdicts as text. */
export function tournamentTable(
	policies: readonly string[],
	games: number,
	cross: Cross,
	shake: Shake | null,
): string {
	const widest = Math.max(...cross.table.map((row) => Math.max(row.usCi, row.cnCi)));
	const replies = (seat: "us" | "cn"): string =>
		Object.entries(cross.bestReplies[seat])
			.map(([policy, best]) => `${policy}: ${best}`)
			.join(", ");
	const lines = [
		`Every policy against every policy, ${games} games each, the shortest game.`,
		`Cells: Washington's and Beijing's mean score against par (${cross.par.us.toFixed(2)}, ${cross.par.cn.toFixed(2)}), and the share of ruptures.`,
		`95% intervals: at most ±${widest.toFixed(1)} points; each stands in the JSON.`,
		"",
		...crossLines(policies, cross),
		"",
		`Seat gap between equal players (Washington less Beijing, against par): ${signed(cross.seatGap)}`,
		`  ${Object.entries(cross.seatGaps)
			.map(([policy, gap]) => `${policy} ${signed(gap)}`)
			.join(", ")}`,
		`Washington's best reply to  ${replies("us")}`,
		`Beijing's best reply to  ${replies("cn")}`,
		"",
		...(Object.keys(STATEMENTS) as (keyof Balance)[]).map(
			(id) => `${verdict(cross.balance[id]).padEnd(11)} ${STATEMENTS[id]}`,
		),
		...strengthLines(cross.strength, cross.deeper),
	];
	if (shake) {
		const failed = Object.entries(shake.failed).filter(([, n]) => n > 0);
		lines.push(
			"",
			`All of it in scenarios with every uncertain coefficient moved by up to a quarter (${shake.games} games a pairing): ${shake.held} of ${shake.scenarios} hold; at least ${100 * MUST_HOLD}% must.`,
			`  failed: ${failed.map(([id, n]) => `${id} ${n}`).join(", ") || "none"}; seat gap from ${signed(shake.seatGap.low)} to ${signed(shake.seatGap.high)}`,
		);
	}
	return `${lines.join("\n")}\n`;
}
