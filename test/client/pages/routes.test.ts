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

	test("an empty address is the first page", () => {
		for (const path of ["", "#", "#/", "/"]) expect(fromPath(path)).toEqual({ page: "front" });
	});

	test("a setup with foreign values falls back to the plain game", () => {
		const path = "#/start?seat=eu&against=cruel&months=9&commerce=x&seed=-4";
		expect(fromPath(path)).toEqual({ page: "start", setup: defaultSetup("us") });
	});
});
