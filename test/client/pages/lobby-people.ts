// A student of a class that is open, for tests of the pages around a game.
import type { ClassPicture } from "../../../src/classroom/protocol/from-server.ts";
import type { Seat } from "../../../src/client/stores/class/keys.ts";

export const SEAT: Seat = {
	session: "0123456789ab",
	code: "K7M4QD",
	person: "p1",
	name: "Kim",
	token: "f".repeat(32),
	rejoin: "ACDEFHJK",
	at: 1_760_000_000_000,
};
export const PICTURE: ClassPicture = {
	title: "Tuesday group",
	stage: "open",
	paused: false,
	frozen: false,
	people: 30,
	here: 28,
	size: 1,
	months: 8,
	scenario: "",
};
