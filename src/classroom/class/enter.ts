// Getting into a class: a session is made, people join by code, late, again on another device.
import { JOIN_LETTERS } from "../codes.ts";
import { isTaken, MOST_PEOPLE, NAME_LETTERS, readLine, TITLE_LETTERS } from "../limits.ts";
import { alone } from "../pairing.ts";
import type { ClassRefusal } from "../refusals.ts";
import * as secrets from "../secrets.ts";
import { type Around, codeAt, type Decided, refuse } from "./decided.ts";
import type { ClassEvent } from "./events.ts";
import { newGames } from "./games.ts";
import { emptySeat, fromNow, holderOf, peopleOf } from "./people.ts";
import type { ClassState, Person, Settings } from "./types.ts";

/** What a new session hands to its instructor, once: secrets are not kept. */
export interface Handed {
	session: string;
	/** The code people type. */
	code: string;
	/** Opens the session as its instructor. */
	secret: string;
	/** Shows it on a projector. */
	projector: string;
}

/** A new session; a title that is no line of plain text is none. */
export function createClass(
	settings: Settings,
	random: secrets.RandomBytes,
): { event: ClassEvent & { e: "created" }; handed: Handed } {
	const session = secrets.makeId(random);
	const secret = secrets.makeToken(random);
	const projector = secrets.makeToken(random);
	const code = secrets.makeCode(JOIN_LETTERS, random);
	return {
		event: {
			e: "created",
			id: session,
			settings: { ...settings, title: readLine(settings.title, TITLE_LETTERS) ?? "" },
			code,
			instructor: secrets.seal(session, secret),
			projector: secrets.seal(session, projector),
		},
		handed: { session, code, secret, projector },
	};
}

/** What a student is given on joining. */
export interface Ticket {
	person: string;
	name: string;
	/** Opens the seat; stays in the browser. */
	token: string;
	/** Gives the seat back on another device; "" where the person has one already. */
	rejoin: string;
}

/**
 * Somebody comes in with a nickname, at any time while the door is open. In the lobby they wait; in a running class
 * they take a computer's seat, in the month that is played while nothing is decided for it there, else from the next one
 * on, or get a game of their own. Hands out one code. `token`: as the browser has drawn it; asked again with the same
 * one, because the answer was lost, it is the same person and not one more. A name that is taken gives no seat: whoever
 * has it may be the same person, who has a way back to their own.
 */
export function join(
	state: ClassState,
	typed: string,
	around: Around,
	token = secrets.makeToken(around.random),
): Decided<Ticket> {
	const known = holderOf(state, token);
	if (known) {
		const { code: rejoin, hash: pass } = codeAt(around, 0);
		const told = { ...ticket(known, token), rejoin };
		return { ok: true, events: [{ e: "pass", person: known.id, pass }], told };
	}
	const closed = doorRefusal(state);
	if (closed) return refuse(closed);
	if (peopleOf(state).length >= MOST_PEOPLE) return refuse("classFull");
	const name = readLine(typed, NAME_LETTERS);
	if (!name) return refuse("badName");
	const names = peopleOf(state).map((one) => one.name);
	if (isTaken(name, names)) return refuse("nameTaken");
	const { random } = around;
	const { code: rejoin, hash: pass } = codeAt(around, 0);
	const person = secrets.makeId(random);
	const events: ClassEvent[] = [
		{
			e: "joined",
			person,
			name,
			token: secrets.seal(state.id, token),
			pass,
		},
	];
	if (state.stage === "running") {
		const late = lateSeat(state, person, around);
		if (!late) return refuse("tooManyGames");
		events.push(late);
	}
	return { ok: true, events, told: { person, name, token, rejoin } };
}

function doorRefusal(state: ClassState): ClassRefusal | null {
	if (state.stage === "ended") return "classOver";
	return state.door ? null : "doorShut";
}

/**
 * Where somebody who comes late sits: in the computer's seat of a running game, at once or from its next month on, in the
 * smallest delegation that has room, or in a new game against the computer. Null where no more games can be made.
 */
function lateSeat(state: ClassState, person: string, around: Around): ClassEvent | null {
	const { size } = state.settings;
	const round = Math.max(0, ...state.games.map((place) => place.round));
	const running = state.games.filter(
		(place) => place.round === round && !around.standing(place.n).over,
	);
	let later: ClassEvent | null = null;
	for (const place of running) {
		const seat = emptySeat(place);
		if (!seat) continue;
		const standing = around.standing(place.n);
		const seated = { e: "seated", person, game: place.n, seat } as const;
		if (standing.open.includes(seat)) return { ...seated, from: fromNow(standing, seat) };
		// in its last month a game has no next one
		if (standing.month < state.settings.months) later ??= { ...seated, from: standing.month + 1 };
	}
	if (later) return later;
	const roomy = running
		.flatMap((place) => (["us", "cn"] as const).map((seat) => ({ place, seat })))
		.filter(({ place, seat }) => place.seats[seat].length > 0 && place.seats[seat].length < size)
		.sort((a, b) => a.place.seats[a.seat].length - b.place.seats[b.seat].length)[0];
	if (size > 1 && roomy) {
		const { place, seat } = roomy;
		return { e: "seated", person, game: place.n, seat, from: around.standing(place.n).month };
	}
	const alones = state.games.filter(
		({ seats }) => seats.us.length === 0 || seats.cn.length === 0,
	).length;
	return newGames(
		state,
		[alone(person, alones % 2 === 0 ? "us" : "cn")],
		{ round: Math.max(1, round) },
		around,
	);
}

/** Somebody comes back, or takes a name from the instructor's list, by the code made for them; `hash`: the code's. */
export function rejoin(state: ClassState, hash: string, around: Around): Decided<Ticket> {
	const person = peopleOf(state).find((one) =>
		one.passes.some((pass) => secrets.sameHash(pass, hash)),
	);
	if (!person) return refuse("wrongPass");
	const first = person.token === "";
	const token = secrets.makeToken(around.random);
	const sealed = secrets.seal(state.id, token);
	const events: ClassEvent[] = [{ e: "rejoined", person: person.id, token: sealed }];
	if (first && state.stage === "running") {
		const late = lateSeat(state, person.id, around);
		if (late) events.push(late);
	}
	return { ok: true, events, told: ticket(person, token) };
}

const ticket = ({ id, name }: Person, token: string): Ticket => ({
	person: id,
	name,
	token,
	rejoin: "",
});

/** A secret for an instructor's further device; the caller has checked the recovery code. */
export function recover(state: ClassState, around: Around): Decided<{ secret: string }> {
	const secret = secrets.makeToken(around.random);
	return {
		ok: true,
		events: [{ e: "key", instructor: secrets.seal(state.id, secret) }],
		told: { secret },
	};
}
