// The address a class is told: which one others can open, and how a typed one is read.
import { describe, expect, test } from "vitest";
import {
	addressesOf,
	isOwnMachine,
	joinLink,
	readAddress,
	spokenJoin,
} from "../../../../src/client/stores/class/address.ts";

describe("addresses to choose from", () => {
	const told = ["http://192.168.1.20:8080/", "http://10.0.0.5:8080/", "http://localhost:8080/"];

	test("opened on the machine itself, the first on the network comes first", () => {
		expect(addressesOf("http://localhost:8080", told)).toEqual([
			"http://192.168.1.20:8080/",
			"http://10.0.0.5:8080/",
			"http://localhost:8080/",
		]);
	});

	test("opened over the network, the way that has worked comes first", () => {
		expect(addressesOf("http://10.0.0.5:8080", told)[0]).toBe("http://10.0.0.5:8080/");
		expect(addressesOf("https://class.example.org", [])).toEqual(["https://class.example.org/"]);
	});

	test("where the server knows none, the page's own is left, known as one machine's", () => {
		const [only = "", ...more] = addressesOf("http://127.0.0.1:5173", []);
		expect([only, more]).toEqual(["http://127.0.0.1:5173/", []]);
		expect(isOwnMachine(only)).toBe(true);
		expect(isOwnMachine("http://192.168.1.20/")).toBe(false);
	});
});

describe("a typed address", () => {
	const like = "http://localhost:8080";

	test.each([
		["chip.local", "http://chip.local:8080/"],
		[" chip.local:81 ", "http://chip.local:81/"],
		["chip.local:80", "http://chip.local/"],
		["192.168.1.7/", "http://192.168.1.7:8080/"],
		["https://class.example.org/join", "https://class.example.org/"],
		["HTTP://Chip.Local", "http://chip.local/"],
	])("%s is %s", (typed, read) => {
		expect(readAddress(typed, like)).toBe(read);
	});

	test.each(["", "  ", "two words", "ftp://chip.local", "http://", "javascript:alert(1)", "a@b.c"])(
		"%j is none",
		(typed) => {
			expect(readAddress(typed, like)).toBeNull();
		},
	);
});

test("people type host and door; the square holds code and personal code after the #", () => {
	const address = "http://192.168.1.20:8080/";
	expect(spokenJoin(address)).toBe("192.168.1.20:8080/join");
	expect(joinLink(address, "K7M4QD")).toBe(`${address}join/K7M4QD`);
	expect(joinLink(address, "K7M4QD", "ACDEFHJK")).toBe(`${address}#/join/K7M4QD/ACDEFHJK`);
});
