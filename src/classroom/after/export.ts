// What a class leaves behind: tables and records without names, and the key to the names in a file of its own.
import { completed } from "../../match/index.ts";
import { toJsonl } from "../../record/index.ts";
import type { Seat, Swap } from "../../rules/index.ts";
import { peopleOf, personOf } from "../class/people.ts";
import type { ClassState } from "../class/types.ts";
import { MACHINES } from "../table/fold.ts";
import type { Table } from "../table/types.ts";
import { csv } from "./csv.ts";
import { closingScores, ownForecasts } from "./game.ts";

/** A person's number in the class, the same in every table: people are told apart, not named. */
const pseudonym = (state: ClassState, person: string): string => {
	const at = state.people.findIndex(({ id }) => id === person);
	return at < 0 ? "" : `P${String(at + 1).padStart(3, "0")}`;
};

const moverOf = (state: ClassState, by: string): string =>
	MACHINES.has(by) ? by : pseudonym(state, by);

const clauses = (rows: readonly Swap[], side: "us" | "cn" | "both"): string =>
	rows
		.flatMap((row) => row[side])
		.map(({ clause, months }) => (months === 0 ? clause : `${clause} (${months})`))
		.join("; ");

const sitters = (state: ClassState, table: Table, seat: Seat): string =>
	(state.games[table.n - 1]?.seats[seat] ?? [])
		.map(({ person }) => pseudonym(state, person))
		.join(" ");

function gamesCsv(state: ClassState, tables: readonly Table[]): string {
	return csv(
		[
			"game",
			"round",
			"washington",
			"beijing",
			"last month",
			"ending",
			"us score",
			"cn score",
			"moves",
		],
		tables.map((table) => {
			const { game, entries } = table.match;
			const place = state.games[table.n - 1];
			const scores = closingScores(table);
			const points = (seat: Seat): number | string => scores[seat].at(-1) ?? "";
			return [
				table.n,
				place?.round ?? 1,
				sitters(state, table, "us"),
				sitters(state, table, "cn"),
				table.closed.at(-1)?.month ?? 0,
				game.ending === "" ? "open" : game.ending,
				points("us"),
				points("cn"),
				entries.length,
			];
		}),
	);
}

/** The month in which entry `i` was made. */
function monthAt(table: Table, i: number): number {
	let at = 0;
	while (at + 1 < table.openings.length && (table.openings[at + 1] as number) <= i) at++;
	return table.closed[at]?.month ?? table.match.game.month;
}

function movesCsv(state: ClassState, tables: readonly Table[]): string {
	const rows = tables.flatMap((table) =>
		table.match.entries.map(({ n, seat, move }, i) => [
			table.n,
			n,
			monthAt(table, i),
			seat,
			moverOf(state, table.by[i] ?? ""),
			move.type,
			"lever" in move ? move.lever : "",
			"act" in move ? move.act : "",
			"step" in move ? move.step : "",
			move.type === "forecast" ? move.percent : "",
		]),
	);
	const heads = ["game", "n", "month", "seat", "by", "move", "lever", "act", "step", "percent"];
	return csv(heads, rows);
}

function dealsCsv(tables: readonly Table[]): string {
	const rows = tables.flatMap((table) => {
		let standing: readonly Swap[] = [];
		return table.match.entries.flatMap(({ seat, move }, i) => {
			if (move.type === "offer") standing = move.rows;
			if (move.type !== "accept") return [];
			const exact = standing.filter((row) => row.exact).length;
			return [
				[
					table.n,
					monthAt(table, i),
					seat,
					clauses(standing, "us"),
					clauses(standing, "cn"),
					clauses(standing, "both"),
					exact,
					standing.length - exact,
				],
			];
		});
	});
	const heads = [
		"game",
		"month",
		"signed by",
		"us gives",
		"cn gives",
		"both",
		"exact rows",
		"loose rows",
	];
	return csv(heads, rows);
}

function forecastsCsv(tables: readonly Table[]): string {
	const rows = tables.flatMap((table) =>
		(["us", "cn"] as const).flatMap((seat) =>
			ownForecasts(table, seat).map(({ month, given, expects, percent, outcome }) => [
				table.n,
				month,
				seat,
				given,
				expects,
				percent,
				outcome === -1 ? "" : outcome,
			]),
		),
	);
	return csv(["game", "month", "seat", "if", "expects", "percent", "came"], rows);
}

/** A game's record as a file that verifies itself. */
export const recordText = ({ match }: Table): string =>
	toJsonl(
		{ header: match.header, entries: completed(match) },
		match.game.ending === "" ? "open" : match.game.ending,
	);

/**
 * The files of an export, path and text, each made when it is asked for: a game's record takes some ten milliseconds.
 * No name of a person stands in any of them.
 */
export function* exportFiles(
	state: ClassState,
	tables: readonly Table[],
): Generator<readonly [path: string, text: string]> {
	yield ["games.csv", gamesCsv(state, tables)];
	yield ["moves.csv", movesCsv(state, tables)];
	yield ["deals.csv", dealsCsv(tables)];
	yield ["forecasts.csv", forecastsCsv(tables)];
	for (const table of tables)
		yield [`records/game-${String(table.n).padStart(3, "0")}.jsonl`, recordText(table)];
}

/** Which name stands behind each number; to be kept apart from the rest. */
export function namesCsv(state: ClassState): string {
	const rows = state.people.map(({ id, name }) => [
		pseudonym(state, id),
		personOf(state, id) ? name : "",
		peopleOf(state).some((person) => person.id === id) ? "" : "removed",
	]);
	return csv(["person", "name", "note"], rows);
}
