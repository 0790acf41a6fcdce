// Opens and closes a month: points, event card, arithmetic, promises, forecasts, end of the game.
import { type Book, holds } from "./book.ts";
import { diversify, groups, magnets, trade } from "./economy.ts";
import { deliver, expire, settle } from "./promises.ts";
import { isUnasked, moved, shift, UNSCORED } from "./range.ts";
import type { EventRow } from "./rows.ts";
import { tally } from "./score.ts";
import type { Blow, Forecast, Game, Note, Seat } from "./state.ts";

/** Opens the present month: points to spend, blank plans, the month's event card applied. */
export function openMonth(book: Book, game: Game): void {
	const n = book.n;
	for (const id of ["us", "cn"] as const) {
		const seat = game[id];
		seat.points = id === "us" ? n.usPoints : n.cnPoints;
		seat.done = false;
		if (seat.orders.length > 0) seat.orders = [];
		if (seat.drops.length > 0) seat.drops = [];
		seat.answer = null;
		seat.forecast = null;
	}
	if (game.blows.length > 0) game.blows = [];
	if (game.accidents.length > 0) game.accidents = [];
	game.event = "";
	const opener: Seat = game.month % 2 === 0 ? "cn" : "us";
	game.talks = {
		turn: opener,
		offersLeft: n.offers,
		standing: null,
		usLeft: false,
		cnLeft: false,
		leaders: game.vars.leaderMonth === game.month,
	};
	const cards = book.events[game.month];
	if (!cards) return;
	for (const card of cards) {
		if (!holds(game, card.needs)) continue;
		game.event = card.id;
		happen(book, game, card);
		return;
	}
}

/** Applies an event or accident card. */
export function happen(book: Book, game: Game, card: EventRow): void {
	const cause = `event:${card.id}`;
	for (const effect of card.effects) shift(book, game, effect[0], effect[1], cause);
	game.notes.push({ kind: "event", seat: "both", about: card.id, n: 0 });
}

/** Closes the month and opens the next, or ends the game. */
export function closeMonth(book: Book, game: Game): void {
	grieve(book, game);
	deliver(book, game);
	magnets(book, game);
	diversify(book, game);
	trade(book, game);
	groups(book, game);
	const v = game.vars;
	v.tension = moved(game, book.ranges.tension, v.tension, -book.n.tensionMonth, "month:calm");
	settle(book, game);
	expire(book, game);
	resolve(book, game, "us");
	resolve(book, game, "cn");
	const first = game.causes[0];
	if (first !== UNSCORED) tally(book, game);
	game.closedCauses = game.causes;
	game.causes = first && isUnasked(game) ? [first] : [];
	game.closedNotes = game.notes;
	game.notes = [];
	if (game.vars.tension >= book.n.ruptureFrom) {
		game.phase = "over";
		game.ending = "rupture";
		return;
	}
	if (game.month >= game.months) {
		game.phase = "over";
		game.ending = "time";
		return;
	}
	game.month += 1;
	if (game.phase !== "chronicle") game.phase = "news";
	openMonth(book, game);
}

/** Unanswered small blows are stored up (R21); rounds survived make bolder (R2). */
function grieve(book: Book, game: Game): void {
	for (const seat of ["us", "cn"] as const) {
		let struck = 0;
		for (let i = 0; i < game.blows.length; i++) {
			const blow = game.blows[i] as Blow;
			if (blow.by !== seat && blow.severity > struck) struck = blow.severity;
		}
		if (struck === 0) continue;
		const answer = game[seat].answer;
		const hit = answer !== null && (answer.how === "match" || answer.how === "exceed");
		if (hit) {
			shift(book, game, seat === "us" ? "usGrievance" : "cnGrievance", -1, "answer:given");
			if (struck >= 3)
				shift(
					book,
					game,
					seat === "us" ? "usBoldness" : "cnBoldness",
					book.n.boldnessSurvived,
					"answer:survived",
				);
		} else if (struck <= 2) {
			shift(
				book,
				game,
				seat === "us" ? "usGrievance" : "cnGrievance",
				book.n.grievancePerBlow,
				"answer:none",
			);
		}
	}
}

/** Scores the seat's own forecast by what the other side did this month; see `ScoredForecast`. */
function resolve(book: Book, game: Game, seat: Seat): void {
	const forecast = game[seat].forecast;
	if (!forecast) return;
	game[seat].scored.push({
		given: forecast.given,
		expects: forecast.expects,
		percent: forecast.percent,
		month: game.month,
		outcome: outcome(book, game, seat, forecast),
	});
}

function outcome(book: Book, game: Game, seat: Seat, forecast: Forecast): -1 | 0 | 1 {
	let used = forecast.given === "";
	let came = forecast.expects === "words";
	for (let i = 0; i < game.blows.length; i++) {
		const blow = game.blows[i] as Blow;
		if (blow.by === seat && blow.lever === forecast.given) used = true;
		if (blow.by !== seat) {
			if (forecast.expects === "words") came = false;
			else if (blow.lever === forecast.expects) came = true;
		}
	}
	if (!used && book.epoch >= 2) used = game.notes.some((note) => isUse(note, seat, forecast.given));
	return used ? (came ? 1 : 0) : -1;
}

/** True for a line of the journal that tells of an act of the seat on this lever, whether it is felt abroad or not. */
const isUse = (note: Note, seat: Seat, lever: string): boolean =>
	note.seat === seat && note.about.startsWith(`${lever}/`);
