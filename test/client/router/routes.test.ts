// Addresses and routes: there and back, and what a cut or foreign address does.
import { describe, expect, test } from "vitest";
import {
	defaultSetup,
	fromPath,
	type Route,
	type Setup,
	toPath,
} from "../../../src/client/router/routes.ts";

const setup: Setup = {
	...defaultSetup("cn"),
	character: "bold",
	months: 12,
	switches: { genevaWording: "exact", commerce: "coordinated", octoberCause: "prepared" },
	seed: 77,
};

const SESSION = "0123456789ab";
const SECRET = "0123456789abcdef0123456789abcdef";

const CLASS_ROUTES: readonly Route[] = [
	{ page: "join" },
	{ page: "join", code: "K7M4QD" },
	{ page: "join", code: "k7m 4qd" },
	{ page: "join", code: "K7M4QD", pass: "ACDEFHJK" },
	{ page: "class", session: SESSION },
	{ page: "teach" },
	{ page: "teach", session: SESSION },
	{ page: "teach", session: SESSION, secret: SECRET },
	{ page: "screen", session: SESSION },
	{ page: "screen", session: SESSION, secret: SECRET },
	{ page: "deck", session: SESSION },
	{ page: "deck", session: SESSION, secret: SECRET },
];

const ROUTES: readonly Route[] = [
	{ page: "front" },
	{ page: "new" },
	{ page: "new", seat: "cn", hotSeat: true },
	{ page: "start", setup: defaultSetup("us") },
	{ page: "start", setup },
	{ page: "start", setup: { ...defaultSetup("us"), hotSeat: true } },
	{ page: "play", gameId: "a b/c" },
	{ page: "replay" },
	{ page: "replay", date: "2025-10-30" },
	{ page: "debrief", gameId: "x1" },
	{ page: "saves" },
	{ page: "learn" },
	{ page: "learn", section: "R5" },
	{ page: "about" },
];

describe("routes", () => {
	test.each(ROUTES)("$page goes there and back", (route) => {
		expect(fromPath(`#${toPath(route)}`)).toEqual(route);
	});

	test("the plain game has a short address", () => {
		expect(toPath({ page: "start", setup: defaultSetup("us") })).toBe(
			"/start?seat=us&against=historical",
		);
	});

	test.each(["#/nothing", "#/play", "#/play/", "#/saves/x", "#/play/a/b", "#/learn/%E0%A4%A"])(
		"%s leads nowhere",
		(path) => {
			expect(fromPath(path)).toBeNull();
		},
	);

	test.each(CLASS_ROUTES)("of a class, $page goes there and back", (route) => {
		expect(fromPath(`#${toPath(route)}`)).toEqual(route);
	});

	test("a student's address is as short as its code", () => {
		expect(toPath({ page: "join", code: "K7M4QD" })).toBe("/join/K7M4QD");
		// a personal code alone leads nowhere
		expect(toPath({ page: "join", pass: "ACDEFHJK" })).toBe("/join");
	});

	test.each([
		"#/join/a/b/c",
		"#/join/%E0%A4%A",
		"#/class",
		"#/class/K7M4QD",
		`#/class/${SESSION}/${SECRET}`,
		`#/class/${SESSION.toUpperCase()}`,
		`#/teach/${SESSION}0`,
		`#/teach/${SESSION}/short`,
		`#/teach/${SESSION}/${SECRET}/more`,
		"#/screen",
		`#/screen/${SESSION}/${SECRET}0`,
		"#/deck",
		`#/deck/${SECRET}`,
	])("of a class, %s leads nowhere", (path) => {
		expect(fromPath(path)).toBeNull();
	});

	test("an empty address is the first page", () => {
		for (const path of ["", "#", "#/", "/"]) expect(fromPath(path)).toEqual({ page: "front" });
	});

	test("a setup with foreign values falls back to the plain game", () => {
		const path = "#/start?seat=eu&against=cruel&months=none&commerce=x&seed=-4";
		expect(fromPath(path)).toEqual({ page: "start", setup: defaultSetup("us") });
	});
});
