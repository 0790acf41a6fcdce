// A whole game that fits what a seat can see: the other side's secrets are filled in with the searcher's own dice.
import {
	type Book,
	type Chance,
	findAct,
	type Game,
	type LeverId,
	other,
	type Seat,
	score,
	thoughtOf,
	type View,
} from "../../rules/index.ts";

const TAP = "cn.tap";

/** Points a seat has left, from its acts of this month that both sides see. */
function pointsLeft(book: Book, game: Game, seat: Seat): number {
	let left = seat === "us" ? book.n.usPoints : book.n.cnPoints;
	for (const note of game.notes) {
		if (note.seat !== seat) continue;
		if (note.kind === "answer") left -= book.n.matchCost;
		if (note.kind !== "order" && note.kind !== "announced") continue;
		const [lever = "", id = ""] = note.about.split("/");
		const act = findAct(book, lever as LeverId, id);
		left -= (note.kind === "order" ? act?.cost : act?.announceCost) ?? 0;
	}
	return Math.max(0, left);
}

/** The tap as Washington may reckon it: last month's customs data, and this month's acts upon it. */
function tapNow(book: Book, game: Game): number {
	let level = game.vars.tapShown;
	const row = book.levers[TAP];
	for (const note of game.notes) {
		const [lever, id = ""] = note.about.split("/");
		if (lever === TAP) level += findAct(book, TAP, id)?.by ?? 0;
	}
	return Math.min(row.max, Math.max(row.min, level));
}

/** What the searcher thinks from: the view's position with what does not need dice filled in. */
export function groundOf(book: Book, view: View): Game {
	const game = thoughtOf(view.position);
	const them = other(view.seat);
	const secret = game.phase === "news" || game.phase === "plan" || game.phase === "answer";
	if (secret && game[them].done && (game.phase !== "answer" || mustAnswer(game, them)))
		game[them].done = false;
	game[them].points = pointsLeft(book, game, them);
	if (view.seat === "us") game.levers[TAP].level = tapNow(book, game);
	// Their closed months are unknown: taken to have been like the present.
	const { dimensions } = score(book, game, them);
	for (let i = 0; i < 4; i++)
		game.vars[`${them}Sum${(i + 1) as 1 | 2 | 3 | 4}`] = (dimensions[i] ?? 0) * game.vars.closed;
	game.closedNotes = [];
	return game;
}

/** True where a seat was struck this month, and so has or had an answer to give. */
function mustAnswer(game: Game, seat: Seat): boolean {
	return game.blows.some((b) => b.by !== seat && b.source !== "answer" && b.severity > 0);
}

/** Fills in what is left to chance: which loosely worded promises will be read in two ways. */
export function guess(book: Book, game: Game, chance: Chance): void {
	for (const p of game.promises)
		if (p.status === "due" && !p.exact && !p.split)
			p.split = chance.roll("split", 100) < book.n.splitChance;
}
