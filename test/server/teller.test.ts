// Troubles on the server's standard error: each kind once in a while, and no password of a database in them.
import { expect, it } from "vitest";
import { teller } from "../../src/server/open-classroom.ts";

it("tells a trouble once, and again when it lasts", () => {
	const said: string[] = [];
	let now = 0;
	const tell = teller(
		(text) => said.push(text),
		() => now,
	);
	const away = new Error("connect ECONNREFUSED");
	for (let n = 0; n < 50; n++) tell(away);
	tell("something else");
	expect(said).toHaveLength(2);
	now = 6000;
	tell(away);
	expect(said).toHaveLength(3);
});

it("shows no address of a database", () => {
	const said: string[] = [];
	const tell = teller(
		(text) => said.push(text),
		() => 0,
	);
	tell(new Error("no answer from postgres://class:hidden@db/class nor redis://:hidden@hints"));
	expect(said.join()).toContain("postgres://…");
	expect(said.join()).not.toContain("hidden");
});
