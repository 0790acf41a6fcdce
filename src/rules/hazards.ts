// What no seat ordered: an agency's own act, a falling market, accidents under high tension.
import { type Book, findCandidate, holds } from "./book.ts";
import { happen } from "./month.ts";
import type { Chance } from "./moves.ts";
import { actRefusal } from "./orders.ts";
import { shift } from "./range.ts";
import type { AgencyRow, EventRow } from "./rows.ts";
import type { Blow, Game } from "./state.ts";
import { strike } from "./strike.ts";

/** An agency of Washington may act on its own in the weeks after a truce or call (R22). */
export function ownGoal(book: Book, game: Game, chance: Chance): void {
	const n = book.n;
	const v = game.vars;
	let perMille =
		((game.month <= v.calmUntil ? n.ownGoalPerMille : n.ownGoalCalmPerMille) *
			(100 - v.coordination)) /
		100;
	if (v.guardianUntil >= game.month) perMille = Math.min(perMille, n.guardedPerMille);
	if (perMille < 1 || chance.roll("agency", 1000) >= perMille) return;
	let total = 0;
	for (const row of book.data.agencies) if (canAct(book, game, row)) total += row.weight;
	if (total === 0) return;
	let pick = chance.roll("agencyAct", total);
	for (const row of book.data.agencies) {
		if (!canAct(book, game, row)) continue;
		pick -= row.weight;
		if (pick >= 0) continue;
		const c = findCandidate(book, row.lever, row.act, "now");
		if (c) strike(book, game, row.lever, c.act, "now", "agency");
		game.notes.push({ kind: "agencyCard", seat: "us", about: row.id, n: perMille });
		return;
	}
}

function canAct(book: Book, game: Game, row: AgencyRow): boolean {
	if (!holds(game, row.needs)) return false;
	for (const blow of game.blows) if (blow.lever === row.lever) return false;
	const c = findCandidate(book, row.lever, row.act, "now");
	return c !== undefined && actRefusal(game, c) === null;
}

/**
 * The market may fall after Washington's own heavy tariff act or threat (R14). Rolled once for each moment:
 * `from` leaves out the blows that it has heard of already.
 */
export function market(book: Book, game: Game, chance: Chance, from: number): void {
	const n = book.n;
	for (let i = from; i < game.blows.length; i++) {
		const blow = game.blows[i] as Blow;
		if (
			blow.lever !== "us.tariff" ||
			blow.severity < n.marketFrom ||
			game.vars.marketMonth === game.month
		)
			continue;
		if (chance.roll("market", 1000) >= n.marketPerMille) return;
		game.vars.marketMonth = game.month;
		shift(book, game, "usBusiness", -n.marketBusiness, "event:marketFall");
		game.notes.push({ kind: "market", seat: "us", about: "marketFall", n: 0 });
		return;
	}
}

/**
 * From tension `accidentFrom` on each further blow of severity 2 and more draws an accident card (a threat that leaves
 * something to chance). One whose conditions do not hold is no accident.
 */
export function accidents(book: Book, game: Game, chance: Chance, from: number): void {
	const deck = book.data.accidents;
	if (deck.length === 0) return;
	for (let i = from; i < game.blows.length; i++) {
		const blow = game.blows[i] as Blow;
		if (game.vars.tension < book.n.accidentFrom || blow.severity < 2) continue;
		const card = deck[chance.roll("accident", deck.length)] as EventRow;
		const happens = holds(game, card.needs);
		if (happens || book.epoch < 2) game.accidents.push(card.id);
		if (happens) happen(book, game, card);
	}
}
