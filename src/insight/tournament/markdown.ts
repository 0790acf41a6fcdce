// The kept tournament as tables of a document.
import { POLICIES } from "../../players/index.ts";
import { signed } from "../rounding.ts";
import { type KeptTournament, mirrorsOf } from "./kept.ts";
import { STATEMENTS } from "./report.ts";

/** Between these lines of the document stands what the command writes. */
const MARKS = ["<!-- tournament: written by the command -->", "<!-- /tournament -->"] as const;

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
	line(heads),
	line(heads.map((_, i) => (i === 0 ? "---" : "---:"))),
	...rows.map(line),
];

/** The tables, ready to stand between the marks. */
function tournamentMarkdown(kept: KeptTournament): string {
	const { games, seed, par, balance, shake } = kept;
	const cells = POLICIES.map((us) => [
		us,
		...POLICIES.map((cn) => {
			const row = kept.table.find((one) => one.us === us && one.cn === cn);
			if (!row) return "";
			const broken = row.rupture > 0 ? ` (${percent(row.rupture)})` : "";
			return `${signed(row.usVsPar)} / ${signed(row.cnVsPar)}${broken}`;
		}),
	]);
	return [
		`${games} games a pairing, seed ${seed}. Par: Washington ${par.us.toFixed(1)}, Beijing ${par.cn.toFixed(1)}.`,
		"",
		"Washington's and Beijing's mean score against par, and the share of ruptures; rows play Washington:",
		"",
		...table(["US \\ CN", ...POLICIES], cells),
		"",
		"Each policy against itself:",
		"",
		...table(
			["policy", "Washington", "Beijing", "gap", "95% within", "ruptures"],
			mirrorsOf(kept.table).map(({ policy, us, cn, gap, within, rupture, wrecked }) => [
				policy,
				signed(us),
				signed(cn),
				`${signed(gap)}${wrecked ? " (not judged)" : ""}`,
				`±${within.toFixed(1)}`,
				percent(rupture),
			]),
		),
		"",
		...(Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[]).map(
			(id) =>
				`- ${balance[id] === null ? "not judged" : balance[id] ? "holds" : "**fails**"}: ${STATEMENTS[id]}`,
		),
		...(shake.scenarios > 0
			? [`- ${shake.held} of ${shake.scenarios} shaken scenarios bear all of it out`]
			: []),
	].join("\n");
}

/** The document with its part between the marks renewed. @throws Error where it has no marks */
export function renewed(document: string, kept: KeptTournament): string {
	const [open, close] = MARKS.map((mark) => document.indexOf(mark)) as [number, number];
	if (open < 0 || close < open) throw new Error("the document has no place for the tournament");
	const head = document.slice(0, open + MARKS[0].length);
	return `${head}\n\n${tournamentMarkdown(kept)}\n\n${document.slice(close)}`;
}
