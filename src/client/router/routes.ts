// Every address of the client as a typed route, and back. Addresses live after the "#", so that the built page works
// from any folder, any file server and without a network, with no rewriting on the server's side.
import { CHARACTERS, type Character, LEVEL_IDS, type Level } from "../../players/types.ts";
import type { Switches } from "../../rules/state.ts";
import { type ClassRoute, classPath, classRoute, isClassRoute } from "./class-routes.ts";

export type SeatChoice = "us" | "cn";

/** What a new game is made of. */
export interface Setup {
	/** Seat of the person at the screen; the first to move in a hot seat. */
	seat: SeatChoice;
	hotSeat: boolean;
	character: Character;
	/** How far the computer looks ahead; null = it goes by its character's rules alone. */
	level: Level | null;
	/** Id of a shipped scenario, or of a draft of this browser. */
	scenario: string;
	/** Last month of the game, one of the scenario's; 1 = May 2025. */
	months: number;
	/** The readings this game takes of what the record leaves open. */
	switches: Switches;
	/** Fixed seed, for a game two people want to compare; otherwise drawn by the starter. */
	seed?: number;
}

/** The questions the record leaves open, each with its readings; the record's likelier one first. */
export const QUESTIONS: {
	readonly [Key in keyof Switches]: readonly [Switches[Key], Switches[Key]];
} = {
	genevaWording: ["vague", "exact"],
	commerce: ["alone", "coordinated"],
	octoberCause: ["triggered", "prepared"],
};
export const QUESTION_IDS = ["genevaWording", "commerce", "octoberCause"] as const;

/** The game that the front page starts without asking: the historical opponent, eight months, the record's own readings. */
export function defaultSetup(seat: SeatChoice): Setup {
	return {
		seat,
		hotSeat: false,
		character: "historical",
		level: null,
		scenario: "geneva-to-busan",
		months: 8,
		switches: { genevaWording: "vague", commerce: "alone", octoberCause: "triggered" },
	};
}

export type Route =
	| { page: "front" }
	| { page: "new"; seat?: SeatChoice; hotSeat?: boolean; scenario?: string }
	/** Makes a game and moves on to its `play`. */
	| { page: "start"; setup: Setup }
	| { page: "play"; gameId: string }
	| { page: "replay"; date?: string }
	| { page: "debrief"; gameId: string }
	| { page: "saves" }
	/** Without a draft: the choice of one. */
	| { page: "editor"; draft?: string }
	| { page: "learn"; section?: string }
	/** The guided first month: begins it, or goes on with it. */
	| { page: "tutorial" }
	/** For teachers: lesson plans and handouts. */
	| { page: "guide"; section?: string }
	| { page: "trust" }
	| { page: "about" }
	| ClassRoute;

function setupQuery(setup: Setup): URLSearchParams {
	const { seat, hotSeat, character, level, scenario, months, switches, seed } = setup;
	const query = new URLSearchParams({ seat, against: hotSeat ? "hotseat" : character });
	const plain = defaultSetup(seat);
	if (level !== null && !hotSeat) query.set("ahead", level);
	if (scenario !== plain.scenario) query.set("scenario", scenario);
	if (months !== plain.months) query.set("months", String(months));
	for (const key of QUESTION_IDS) {
		if (switches[key] !== plain.switches[key]) query.set(key, switches[key]);
	}
	if (seed !== undefined) query.set("seed", String(seed));
	return query;
}

function oneOf<Value extends string>(
	values: readonly Value[],
	wanted: string | null,
	otherwise: Value,
): Value {
	return values.find((value) => value === wanted) ?? otherwise;
}

function readSetup(query: URLSearchParams): Setup {
	const against = query.get("against");
	const plain = defaultSetup(oneOf(["us", "cn"], query.get("seat"), "us"));
	const seed = Number(query.get("seed") ?? Number.NaN);
	const months = Number(query.get("months") ?? Number.NaN);
	return {
		...plain,
		hotSeat: against === "hotseat",
		character: oneOf(CHARACTERS, against, plain.character),
		level: LEVEL_IDS.find((one) => one === query.get("ahead")) ?? plain.level,
		scenario: query.get("scenario") ?? plain.scenario,
		months: Number.isSafeInteger(months) && months > 0 ? months : plain.months,
		switches: {
			genevaWording: oneOf(QUESTIONS.genevaWording, query.get("genevaWording"), "vague"),
			commerce: oneOf(QUESTIONS.commerce, query.get("commerce"), "alone"),
			octoberCause: oneOf(QUESTIONS.octoberCause, query.get("octoberCause"), "triggered"),
		},
		...(Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
	};
}

/** The part of an address after "#", for example "/play/abc". */
export function toPath(route: Route): string {
	const with_ = (path: string, query: URLSearchParams): string =>
		query.size === 0 ? path : `${path}?${query}`;
	if (isClassRoute(route)) return classPath(route);
	switch (route.page) {
		case "front":
			return "/";
		case "new": {
			const query = new URLSearchParams();
			if (route.seat) query.set("seat", route.seat);
			if (route.hotSeat) query.set("against", "hotseat");
			if (route.scenario) query.set("scenario", route.scenario);
			return with_("/new", query);
		}
		case "start":
			return with_("/start", setupQuery(route.setup));
		case "play":
		case "debrief":
			return `/${route.page}/${encodeURIComponent(route.gameId)}`;
		case "replay":
			return route.date ? `/replay/${encodeURIComponent(route.date)}` : "/replay";
		case "editor":
			return route.draft ? `/editor/${encodeURIComponent(route.draft)}` : "/editor";
		case "learn":
		case "guide":
			return route.section
				? `/${route.page}/${encodeURIComponent(route.section)}`
				: `/${route.page}`;
		case "tutorial":
		case "saves":
		case "trust":
		case "about":
			return `/${route.page}`;
	}
}

function decode(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}

/** The route an address means ("#/play/abc" or "/play/abc"), or null where it means none. */
export function fromPath(path: string): Route | null {
	const [way = "", search = ""] = path.replace(/^#/, "").split("?", 2);
	const [page = "", ...rest] = way.split("/").filter(Boolean).map(decode);
	const [first] = rest;
	const parts = rest.filter((part) => part !== undefined);
	const ofClass = page && parts.length === rest.length ? classRoute(page, parts) : null;
	if (ofClass) return ofClass;
	if (rest.length > 1 || page === undefined || (rest.length === 1 && first === undefined))
		return null;
	const query = new URLSearchParams(search);
	switch (page) {
		case "play":
		case "debrief":
			return first ? { page, gameId: first } : null;
		case "replay":
			return first ? { page, date: first } : { page };
		case "learn":
		case "guide":
			return first ? { page, section: first } : { page };
		case "editor":
			return first ? { page, draft: first } : { page };
	}
	if (first !== undefined) return null;
	switch (page) {
		case "":
			return { page: "front" };
		case "new": {
			const seat = query.get("seat");
			const scenario = query.get("scenario");
			return {
				page,
				...(seat === "us" || seat === "cn" ? { seat } : {}),
				...(query.get("against") === "hotseat" ? { hotSeat: true } : {}),
				...(scenario ? { scenario } : {}),
			};
		}
		case "start":
			return { page, setup: readSetup(query) };
		case "tutorial":
		case "saves":
		case "trust":
		case "about":
			return { page };
		default:
			return null;
	}
}
