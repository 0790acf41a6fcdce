// Plays the record: dated acts, deals and calls in the order they happened, by the same rules as a game.
import { give, heaviest } from "./answers.ts";
import { type Book, findAct } from "./book.ts";
import { closeMonth } from "./month.ts";
import type { ChronicleMove, Refusal } from "./moves.ts";
import { shift } from "./range.ts";
import { carryOutDue } from "./reveal.ts";
import type { ChronicleEntry } from "./rows.ts";
import { sign } from "./sign.ts";
import type { Answer, Game, Offer, Pick, Seat } from "./state.ts";
import { OPEN, ownerOf } from "./state.ts";
import { dropThreat, strike } from "./strike.ts";
import { leadersSpeak } from "./talks.ts";

const TYPES: readonly string[] = [
	"recordedAct",
	"recordedDrop",
	"recordedDeal",
	"recordedCall",
	"recordedSilence",
	"closeMonth",
];

export const isChronicleMove = (type: string): boolean => TYPES.includes(type);

/** Null where the record can be played on with this move. */
export function chronicleRefusal(
	book: Book,
	game: Game,
	seat: Seat,
	move: ChronicleMove,
): Refusal | null {
	if (game.phase !== "chronicle") return "wrongPhase";
	if (!isWhole(move)) return "unknownMove";
	if (move.type === "recordedAct" || move.type === "recordedDrop") {
		if (!Object.hasOwn(book.levers, move.lever)) return "unknownLever";
		if (ownerOf(move.lever) !== seat) return "notYourLever";
		if (move.type === "recordedDrop")
			return game.levers[move.lever].announced < 0 ? "nothingAnnounced" : null;
		const row = book.levers[move.lever];
		if (!findAct(book, move.lever, move.act)) return "unknownAct";
		if (move.to !== -1 && !(move.to >= row.min && move.to <= row.max)) return "atLimit";
	}
	if (move.type === "recordedDeal") {
		for (const r of move.offer.rows)
			for (const p of [...r.us, ...r.cn, ...r.both])
				if (!Object.hasOwn(book.clauses, p.clause)) return "unknownClause";
	}
	return null;
}

const SOURCES: readonly unknown[] = ["order", "agency", "answer"];
/** A month of the calendar: -99 = long ago, 999 = never. */
const month = (value: unknown): boolean =>
	typeof value === "number" && Number.isInteger(value) && value >= -99 && value <= OPEN;

/** True where a move of the record has all it needs, whatever stands there: it may come from a file. */
function isWhole(move: ChronicleMove): boolean {
	switch (move.type) {
		case "recordedAct":
			return (
				typeof move.lever === "string" &&
				typeof move.act === "string" &&
				(move.step === "now" || move.step === "announce") &&
				typeof move.to === "number" &&
				month(move.due) &&
				SOURCES.includes(move.source)
			);
		case "recordedDrop":
			return typeof move.lever === "string";
		case "recordedDeal":
			return typeof move.leaders === "boolean" && month(move.calmUntil) && hasRows(move.offer);
		case "recordedCall":
			return month(move.calmUntil);
		case "recordedSilence":
			return move.how === "protest" || move.how === "silence";
		default:
			return true;
	}
}

const SIDES = ["us", "cn", "both"] as const;

const hasRows = (offer: Partial<Offer> | null | undefined): boolean =>
	(offer?.by === "us" || offer?.by === "cn") &&
	Array.isArray(offer.rows) &&
	offer.rows.every(
		(row: Partial<Offer["rows"][number]> | null) =>
			typeof row?.exact === "boolean" &&
			SIDES.every(
				(side) =>
					Array.isArray(row[side]) &&
					row[side].every(
						(pick: Partial<Pick> | null) => typeof pick?.clause === "string" && month(pick.months),
					),
			),
	);

/** Plays one recorded act; callers have asked `chronicleRefusal`. */
export function playChronicle(book: Book, game: Game, seat: Seat, move: ChronicleMove): void {
	switch (move.type) {
		case "recordedAct": {
			const act = findAct(book, move.lever, move.act);
			if (!act) return;
			strike(book, game, move.lever, act, move.step, move.source, move.to, move.due);
			if (move.source === "answer" && act.severity > 0) {
				const given: Answer = { how: "match", lever: move.lever, act: move.act, step: move.step };
				if (act.severity > heaviest(game, seat)) {
					given.how = "exceed";
					shift(
						book,
						game,
						seat === "us" ? "usHawks" : "cnPride",
						book.n.exceedStanding,
						"answer:exceed",
					);
				}
				game[seat].answer = given;
			}
			return;
		}
		case "recordedDrop":
			dropThreat(
				book,
				game,
				move.lever,
				findAct(book, move.lever, game.levers[move.lever].act),
				false,
				`drop:${move.lever}`,
			);
			return;
		case "recordedDeal":
			game.talks.leaders = move.leaders;
			if (move.leaders) leadersSpeak(book, game, move.calmUntil);
			// The record's deals are read as they were kept: no dice.
			sign(book, game, move.offer, null);
			game.vars.calmUntil = move.calmUntil;
			return;
		case "recordedCall":
			leadersSpeak(book, game, move.calmUntil);
			game.vars.calmUntil = move.calmUntil;
			return;
		case "recordedSilence":
			if (heaviest(game, seat) > 0 && game[seat].answer === null) {
				const words: Answer = { how: move.how, lever: "", act: "", step: "now" };
				game[seat].answer = words;
				give(book, game, seat, words, heaviest(game, seat));
			}
			return;
		case "closeMonth":
			carryOutDue(book, game);
			for (const s of ["us", "cn"] as const) {
				if (game[s].answer === null && heaviest(game, s) >= 2)
					playChronicle(book, game, s, { type: "recordedSilence", how: "protest" });
			}
			closeMonth(book, game);
			return;
	}
}

/** The moves of one dated entry of the record, in order, each with its seat. */
export function movesOf(entry: ChronicleEntry): { seat: Seat; move: ChronicleMove }[] {
	const list: { seat: Seat; move: ChronicleMove }[] = [];
	const seat: Seat = entry.seat === "cn" ? "cn" : "us";
	for (const a of entry.acts) {
		const owner = ownerOf(a.lever);
		if (a.step === "drop")
			list.push({ seat: owner, move: { type: "recordedDrop", lever: a.lever } });
		else
			list.push({
				seat: owner,
				move: {
					type: "recordedAct",
					lever: a.lever,
					act: a.act,
					step: a.step,
					to: a.to,
					due: a.due,
					source: a.source,
				},
			});
	}
	if (entry.call > 0 || (entry.call < 0 && entry.call > -90))
		list.push({ seat, move: { type: "recordedCall", calmUntil: entry.call } });
	if (entry.deal) {
		list.push({
			seat,
			move: {
				type: "recordedDeal",
				offer: { by: seat, rows: entry.deal.rows },
				leaders: entry.deal.leaders,
				calmUntil: entry.deal.calmUntil,
			},
		});
	}
	if (entry.words !== "") list.push({ seat, move: { type: "recordedSilence", how: entry.words } });
	return list;
}
