// How long a clause runs, in words and to which day: one wording for the table, the talks, the record and the debrief.
import {
	type Book,
	type Clause,
	type Game,
	holdsFor,
	OPEN,
	type Pick,
} from "../../../rules/index.ts";
import { monthEnd } from "./dates.ts";
import type { Words } from "./words.ts";

/** How long one of a clause's durations runs, for example "12 months" or "without end". `months` 0 or `OPEN` = no end. */
export function termName({ t }: Words, clause: Clause, months: number): string {
	if (clause.op === "visit") return t("panels:term.visit", { count: clause.amount });
	if (clause.op === "endOnDelivery") return t("panels:term.delivery");
	// A threat that is dropped binds nobody for later.
	if (clause.op === "dropThreat") return t("panels:term.once");
	if (months === 0 || months >= OPEN) return t("panels:term.open");
	return t("panels:term.months", { count: months });
}

/** The day a picked clause runs out if it were signed now; "" where it has no end. */
export function termEnd(words: Words, book: Book, game: Game, clause: Clause, pick: Pick): string {
	if (pick.months === 0) return "";
	const until = game.month + holdsFor(book, game, clause, pick.months);
	return words.format.date(monthEnd(until), "monthShort");
}
