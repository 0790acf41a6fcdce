// What each capital's paper leads with as a month opens, and what else it did: a deal first, then its acts by weight.
import {
	type Game,
	type LeverId,
	type Note,
	OPEN,
	other,
	type Seat,
} from "../../../rules/index.ts";
import { leverIcon, seatEmblem } from "../icons.ts";
import { monthEnd, monthStart } from "./dates.ts";
import { aboutAct } from "./deeds.ts";
import { varText } from "./figures.ts";
import { GROUPS, varName } from "./groups.ts";
import { type HarmDone, harmNoted, harmsAt } from "./harm.ts";
import { actDone, actEffect, actOf, leverLong, targetText } from "./lever-words.ts";
import { type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** One piece of news from a capital. */
export interface Story {
	/** Stable within a month. */
	id: string;
	title: string;
	text: string;
	icon: string;
	/** Levers that it speaks of, its own first. */
	levers: readonly LeverId[];
}

/** What one capital's paper leads with. */
export interface Headline extends Story {
	seat: Seat;
	facts: readonly string[];
	/** What else the capital did in the month before, the weightiest first. */
	more: readonly Story[];
}

/** Notes of acts, and by how much each counts for less than its act's own severity. */
const ACTS: Readonly<Record<string, number>> = {
	order: 0,
	answer: 0,
	agency: 0,
	/** It was told when it was announced. */
	due: 0.5,
	/** A threat is read as one step lighter than the act, and an act of that weight goes first. */
	announced: 1.1,
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * The headline of each capital: the deal it signed in the month before, else its act that broke a promise, else its
 * weightiest new act, else what it took back or has announced, else what it signed earlier, else its home.
 */
export function headlines(words: Words, moment: Moment): Headline[] {
	const game = shown(moment);
	return (["cn", "us"] as const).map((seat) => {
		const [lead, ...more] = [
			...dealStories(words, moment, game, seat),
			...newActs(moment, game, seat).map((note) => actStory(words, moment, game, note)),
			...givenUp(words, moment, game, seat),
		];
		const first =
			lead ??
			waiting(words, moment, game, seat) ??
			promised(words, game, seat) ??
			mood(words, moment, game, seat);
		const facts = first.levers[0] ? moment.book.levers[first.levers[0]].facts : [];
		const known = first.id.startsWith("act:") || first.id.startsWith("ahead:");
		return { ...first, seat, facts: known ? facts.slice(0, 1) : [], more };
	});
}

/** How much heavier than any act alone what it did to a promise of its author weighs. */
const HARM: Readonly<Record<HarmDone, number>> = { "": 0, disputed: 10, broken: 20 };

/** What the act that a note tells of did to promises of its author. */
function harmsOf(game: Game, note: Note): Note[] {
	return note.seat === "both"
		? []
		: harmsAt(game.closedNotes, game.closedNotes.indexOf(note), note.seat);
}

/**
 * Notes of what the seat did in the month before and what still stands, each act once: breaches first, then the
 * weightiest.
 */
function newActs({ book }: Moment, game: Game, seat: Seat): Note[] {
	const weight = (note: Note): number => {
		const about = aboutAct(note);
		const act = about && actOf(book, about.lever, about.act);
		const harm = HARM[harmNoted(harmsOf(game, note))];
		return harm + Math.abs(act?.severity ?? 0) - (ACTS[note.kind] ?? 0);
	};
	const told = new Set<string>();
	return game.closedNotes
		.filter((note) => {
			if (note.seat !== seat || !Object.hasOwn(ACTS, note.kind) || !stands(game, note))
				return false;
			const key = `${note.kind === "announced"} ${note.about}`;
			return !told.has(key) && told.add(key);
		})
		.sort((a, b) => weight(b) - weight(a));
}

/**
 * An announcement dropped, an act put back or one taken back in the same month is news no more, nor one that a deal or a
 * delivery of that month has more than undone.
 */
function stands(game: Game, note: Note): boolean {
	const about = aboutAct(note);
	if (about === null) return false;
	if (note.kind === "announced") return game.levers[about.lever].announced >= 0;
	if (game.closedNotes.some(({ kind, about: what }) => kind === "withdrawn" && what === note.about))
		return false;
	const moves = game.closedCauses.filter(({ of }) => of === about.lever);
	const sum = (causes: typeof moves): number => causes.reduce((all, { d }) => all + d, 0);
	const own = sum(moves.filter(({ by }) => by.endsWith(`:${note.about}`)));
	const net = sum(moves);
	return moves.length === 0 || (Math.abs(net) > 0.005 && own * net >= 0);
}

function actStory(words: Words, moment: Moment, game: Game, note: Note): Story {
	const { lever, act } = aboutAct(note) as NonNullable<ReturnType<typeof aboutAct>>;
	const done = actDone(words, lever, act);
	const base = { id: `act:${note.kind}:${note.about}`, icon: leverIcon(lever), levers: [lever] };
	const harms = harmsOf(game, note);
	const harm = harmNoted(harms);
	const harmed =
		harm === ""
			? ""
			: words.t(`panels:news.harm.${harm}`, {
					what: words.format.names(
						harms
							.filter(({ kind }) => kind === harm)
							.map(({ about }) => words.texts.text(["clauses", about, "name"])),
					),
				});
	if (note.kind === "announced")
		return {
			...base,
			title: words.t("panels:news.announced", { what: done }),
			text: harmed || ahead(words, moment, game, lever),
		};
	const moved = game.closedCauses
		.filter(({ of, by }) => of === lever && by.endsWith(`:${note.about}`))
		.reduce((sum, { d }) => sum + d, 0);
	return {
		...base,
		title: capital(done),
		text: harmed || actEffect(words, moment.book.levers[lever], act, moved),
	};
}

/** From when an announced measure is to be in force, and how far it goes. */
function ahead(words: Words, { book }: Moment, game: Game, lever: LeverId): string {
	const { announced, due } = game.levers[lever];
	const date = words.format.date(monthStart(due), "dayYear");
	const level = targetText(words, book.levers[lever], announced);
	return level === ""
		? words.t("panels:news.from", { date })
		: words.t("panels:news.fromLevel", { level: capital(level), date });
}

/** Threats that the capital gave up, by itself or in a deal, the last one first. */
function givenUp(words: Words, moment: Moment, game: Game, seat: Seat): Story[] {
	return game.closedNotes
		.filter((note) => note.seat === seat && note.kind === "dropped")
		.reverse()
		.flatMap((note) => {
			const row = moment.book.data.levers.find(({ id }) => id === note.about);
			if (!row) return [];
			return [
				{
					id: `dropped:${row.id}`,
					title: words.t("panels:news.takenBack", { lever: leverLong(words, row.id) }),
					text: words.t("panels:news.takenBackText"),
					icon: leverIcon(row.id),
					levers: [row.id],
				},
			];
		});
}

/** A threat of an earlier month that still stands. */
function waiting(words: Words, moment: Moment, game: Game, seat: Seat): Story | null {
	const row = moment.book.data.levers.find(
		({ id, seat: of }) => of === seat && game.levers[id].announced >= 0,
	);
	if (!row) return null;
	return {
		id: `ahead:${row.id}`,
		title: words.t("panels:news.ahead", { lever: leverLong(words, row.id) }),
		text: ahead(words, moment, game, row.id),
		icon: leverIcon(row.id),
		levers: [row.id],
	};
}

/** The deal of the month before with what the capital promised in it; none where none was signed. */
function dealStories(
	{ t, format, texts }: Words,
	{ book }: Moment,
	game: Game,
	seat: Seat,
): Story[] {
	if (!game.closedNotes.some(({ kind }) => kind === "signed")) return [];
	const clauses = game.closedNotes.filter(({ kind }) => kind === "clause");
	const own = clauses.filter(({ seat: by }) => by === seat || by === "both");
	const what = format.names(own.map(({ about }) => texts.text(["clauses", about, "gives"])));
	return [
		{
			id: "deal",
			title: t("panels:news.deal", { other: t(`common:seat.${other(seat)}`) }),
			text: own.length === 0 ? t("panels:news.dealFree") : t("panels:news.dealText", { what }),
			icon: "stamp-signed",
			levers: own.flatMap(({ about }) => book.clauses[about]?.lever || []),
		},
	];
}

/** What the capital has signed lately, where it did nothing else. */
function promised(words: Words, game: Game, seat: Seat): Story | null {
	const one = game.promises.find(
		(p) => p.by === seat && p.lever !== "" && p.since >= game.month - 1 && p.status === "kept",
	);
	if (!one || one.lever === "") return null;
	return {
		id: `signed:${one.clause}`,
		title: words.texts.text(["clauses", one.clause, "name"]),
		text:
			one.until < OPEN
				? words.t("panels:news.binds", { date: words.format.date(monthEnd(one.until), "dayYear") })
				: words.t("panels:news.bindsOpen"),
		icon: leverIcon(one.lever),
		levers: [one.lever],
	};
}

/** Nothing new from a capital: its weakest home group speaks. */
function mood(words: Words, moment: Moment, game: Game, seat: Seat): Story {
	const weakest =
		[...GROUPS[seat]].sort((a, b) => game.vars[a] - game.vars[b])[0] ?? GROUPS[seat][0];
	const id = weakest as (typeof GROUPS)[Seat][number];
	const low = game.vars[id] < moment.book.n.blockBelow + 10;
	return {
		id: `home:${id}`,
		title: words.t(low ? "panels:news.uneasy" : "panels:news.quiet", { group: varName(words, id) }),
		text: words.t("panels:news.standsAt", {
			group: varName(words, id),
			value: varText(words, id, game.vars[id]),
		}),
		icon: seatEmblem(seat),
		levers: [],
	};
}
