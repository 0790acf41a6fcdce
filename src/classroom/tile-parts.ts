// What a tile shows of a game at a glance: its latest moves and what flows between the two.
import { hundredth } from "../insight/rounding.ts";
import { type Game, type Move, type Note, type Seat, score } from "../rules/index.ts";
import { MACHINES } from "./table/fold.ts";
import type { Table } from "./table/types.ts";

/** Moves shown on a tile. */
const LAST = 4;

/** A move as a tile shows it: what was secret stays a mere kind. */
export interface TileMove {
	/** Whose it is; of an agency's own act, whose agency; of a fall of the market, whose market; of an accident, both. */
	seat: Seat | "both";
	/**
	 * `plan`: an order, or without an act a lever given up, that has not turned over yet; `agency`: an act that nobody
	 * ordered; `accident`, `market`: what came by itself.
	 */
	type: Move["type"] | "secret" | "plan" | "agency" | "accident" | "market";
	/** "" where the move has none. */
	lever: string;
	act: string;
	/** Only announced, to take force later. */
	announced: boolean;
	/** Of an answer: in kind, heavier, words, none; "" for other moves. */
	how: string;
	/** Id of the card of what came by itself; "" for moves. */
	card: string;
	/** A machine made it. */
	machine: boolean;
}

const SECRET = new Set<Move["type"]>(["forecast", "noForecast", "order", "drop", "seal"]);
/** What changes nothing on the table, or only ends a step. */
const QUIET = new Set<Move["type"]>(["forecast", "noForecast", "seal", "leave"]);

const PLAIN = { lever: "", act: "", announced: false, how: "", card: "", machine: false } as const;

/** Accidents and a fall of the market among lines of a journal; the same card drawn twice at once is told once. */
function happened({ match }: Table, notes: readonly Note[]): TileMove[] {
	const accidents = new Set(match.book.data.accidents.map(({ id }) => id));
	const told = notes.filter(
		({ kind, about }) => kind === "market" || (kind === "event" && accidents.has(about)),
	);
	return [...new Map(told.map((note) => [note.about, note])).values()].map(
		({ kind, seat, about }): TileMove => ({
			...PLAIN,
			seat,
			type: kind === "market" ? "market" : "accident",
			card: about,
		}),
	);
}

/** What agencies did by themselves at a reveal. */
const unordered = ({ blows }: Game): TileMove[] =>
	blows
		.filter(({ source }) => source === "agency")
		.map(({ by, lever, act, step }) => {
			const announced = step === "announce";
			return { ...PLAIN, seat: by, type: "agency", lever, act, announced };
		});

/**
 * What nobody ordered in the month of the latest reveal, by the entry that it came with: the seal that turned the
 * plans over, the answer that was the last.
 */
function byItself(table: Table): ReadonlyMap<number, TileMove[]> {
	const { match, openings, closed, revealed } = table;
	const found = new Map<number, TileMove[]>();
	if (!revealed) return found;
	const { month, notes } = revealed;
	const k = closed.findIndex((it) => it.month === month);
	const [from, to] =
		k < 0 ? [openings.at(-1) ?? 0, match.entries.length] : [openings[k] ?? 0, openings[k + 1]];
	const all = k < 0 ? match.game.notes : (closed[k]?.game.closedNotes ?? []);
	const put = (type: Move["type"], moves: TileMove[]): void => {
		const at = match.entries.findLastIndex(
			({ move }, i) => i < (to ?? match.entries.length) && move.type === type,
		);
		if (at >= from && moves.length > 0) found.set(at, moves);
	};
	put("seal", [...unordered(revealed), ...happened(table, notes)]);
	put("answer", happened(table, all.slice(notes.length)));
	return found;
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
	const itself = byItself(table);
	const moves: TileMove[] = [];
	for (let at = entries.length - 1; at >= 0 && moves.length < LAST; at--) {
		const entry = entries[at];
		moves.unshift(...(itself.get(at) ?? []));
		if (!entry || QUIET.has(entry.move.type)) continue;
		const { move, seat } = entry;
		const machine = MACHINES.has(table.by[at] ?? "");
		const lies = at >= from && isSecret(move.type);
		const plan = lies && (move.type === "order" || move.type === "drop");
		moves.unshift(
			lies && !secrets
				? { ...PLAIN, seat, type: "secret", machine }
				: {
						...PLAIN,
						seat,
						type: plan ? "plan" : move.type,
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

const closings = new WeakMap<Game, Readonly<Record<Seat, number>>>();

/** Each seat's score at the last close, as the debrief has it; null before the first. What is under way shows in it nowhere. */
export function lastScores({ match, closed }: Table): Readonly<Record<Seat, number>> | null {
	const game = closed.at(-1)?.game;
	if (!game) return null;
	const known = closings.get(game);
	if (known) return known;
	const of = (seat: Seat): number => score(match.book, game, seat).total;
	const made = { us: of("us"), cn: of("cn") };
	closings.set(game, made);
	return made;
}

/** The lanes between the two, as a tile shows them. */
export const TILE_LANES = ["chips", "magnets", "goods", "farm", "ships"] as const;
export type TileLane = (typeof TILE_LANES)[number];

/** Traffic of each lane as a share of normal, 0 to 1.5, in hundredths. */
export type Flows = Readonly<Record<TileLane, number>>;

/** What flows, as the truth is or as the customs data of the month before show it. */
export function flowsOf({ vars, levers }: Game, secrets: boolean): Flows {
	return {
		chips: hundredth(vars.chipsVol),
		// how far the tap is open is Beijing's secret until the data show it
		magnets: hundredth((secrets ? levers["cn.tap"].level : vars.tapShown) / 100),
		goods: hundredth(vars.goodsVol),
		farm: hundredth(vars.farmVol),
		ships: hundredth(vars.shipsVol),
	};
}
