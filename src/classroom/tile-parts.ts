// What a tile shows of a game at a glance: its latest moves and what flows between the two.
import type { Game, Move, Seat } from "../rules/index.ts";
import { MACHINES } from "./table/fold.ts";
import type { Table } from "./table/types.ts";

/** Moves shown on a tile. */
const LAST = 4;

/** A move as a tile shows it: what was secret stays a mere kind. */
export interface TileMove {
	/** Whose it is; of an agency's own act, whose agency. */
	seat: Seat;
	/** `agency`: an act that nobody ordered. */
	type: Move["type"] | "secret" | "agency";
	/** "" where the move has none. */
	lever: string;
	act: string;
	/** Only announced, to take force later. */
	announced: boolean;
	/** Of an answer: in kind, heavier, words, none; "" for other moves. */
	how: string;
	/** A machine made it. */
	machine: boolean;
}

const SECRET = new Set<Move["type"]>(["forecast", "noForecast", "order", "drop", "seal"]);
/** What changes nothing on the table, or only ends a step. */
const QUIET = new Set<Move["type"]>(["forecast", "noForecast", "seal", "leave"]);

/** What agencies did by themselves at the latest reveal, and the entry that it came with: a seal. Null where nothing. */
function unordered({
	match,
	openings,
	closed,
	revealed,
}: Table): { at: number; acts: TileMove[] } | null {
	const acts = (revealed?.blows ?? [])
		.filter(({ source }) => source === "agency")
		.map(({ by, lever, act, step }): TileMove => {
			const announced = step === "announce";
			return { seat: by, type: "agency", lever, act, announced, how: "", machine: false };
		});
	if (!revealed || acts.length === 0) return null;
	const { month } = revealed;
	const k =
		month === match.game.month ? openings.length - 1 : closed.findIndex((it) => it.month === month);
	const to = openings[k + 1] ?? match.entries.length;
	const at = match.entries.findLastIndex(({ move }, i) => i < to && move.type === "seal");
	return at < (openings[k] ?? 0) ? null : { at, acts };
}

/** The latest moves that say something; `secrets`: whether what still lies secret may be told. */
export function lastMoves(table: Table, secrets: boolean): TileMove[] {
	const { entries, game } = table.match;
	const { phase } = game;
	const from = table.openings.at(-1) ?? 0;
	/** Of this month: a plan until it turns over, answers until both are in. */
	const isSecret = (type: Move["type"]): boolean =>
		phase === "answer"
			? type === "answer"
			: (phase === "news" || phase === "plan") && SECRET.has(type);
	const nobody = unordered(table);
	const moves: TileMove[] = [];
	for (let at = entries.length - 1; at >= 0 && moves.length < LAST; at--) {
		const entry = entries[at];
		if (nobody?.at === at) moves.unshift(...nobody.acts);
		if (!entry || QUIET.has(entry.move.type)) continue;
		const { move, seat } = entry;
		const machine = MACHINES.has(table.by[at] ?? "");
		const hide = !secrets && at >= from && isSecret(move.type);
		const plain = { lever: "", act: "", announced: false, how: "" };
		moves.unshift(
			hide
				? { seat, type: "secret", ...plain, machine }
				: {
						seat,
						type: move.type,
						lever: "lever" in move ? move.lever : "",
						act: "act" in move ? move.act : "",
						announced: "step" in move && move.step === "announce",
						how: "how" in move ? move.how : "",
						machine,
					},
		);
	}
	return moves.slice(-LAST);
}

/** A deal as everybody may know it: what is signed is no secret. */
export interface TileDeal {
	month: number;
	/** Ids of its clauses, Washington's first, then Beijing's, then those that bind both. */
	clauses: readonly string[];
}

const SIDES = ["us", "cn", "both"] as const;

/** The deal that a game has signed last; null where it has signed none. */
export function lastDeal({ closed }: Pick<Table, "closed">): TileDeal | null {
	const found = closed.findLast(({ game }) =>
		game.closedNotes.some(({ kind }) => kind === "signed"),
	);
	if (!found) return null;
	const clauses = found.game.closedNotes.filter(({ kind }) => kind === "clause");
	return {
		month: found.month,
		clauses: SIDES.flatMap((side) =>
			clauses.filter(({ seat }) => seat === side).map(({ about }) => about),
		),
	};
}

/** The lanes between the two, as a tile shows them. */
export const TILE_LANES = ["chips", "magnets", "goods", "farm", "ships"] as const;
export type TileLane = (typeof TILE_LANES)[number];

/** Traffic of each lane as a share of normal, 0 to 1.5, in hundredths. */
export type Flows = Readonly<Record<TileLane, number>>;

/** What flows, as the truth is or as the customs data of the month before show it. */
export function flowsOf({ vars, levers }: Game, secrets: boolean): Flows {
	const hundredths = (share: number): number => Math.round(share * 100) / 100;
	return {
		chips: hundredths(vars.chipsVol),
		// how far the tap is open is Beijing's secret until the data show it
		magnets: hundredths((secrets ? levers["cn.tap"].level : vars.tapShown) / 100),
		goods: hundredths(vars.goodsVol),
		farm: hundredths(vars.farmVol),
		ships: hundredths(vars.shipsVol),
	};
}
