// Who joins a class that runs already, through real sockets.
import { describe, expect, it } from "vitest";
import type { Seat } from "../../src/rules/index.ts";
import type { NewSession } from "../../src/server/classroom.ts";
import { joinClass, newSession, post } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { begin, server, setServer } from "../support/class/one-server.ts";

setServer();

/** Somebody joins by the code, and opens the page. */
async function late({ code, session }: NewSession): Promise<Client> {
	const { token } = await joinClass(server.base, code, "Late");
	return openClient(server.base, { as: "seat", session, secret: token });
}

describe("coming late", () => {
	it("takes the computer's seat with the next month, and is shown the game at once", async () => {
		const { session, teacher, players } = await begin(1);
		// the month's plan begins, and the computer has sealed its own
		await players[0]?.client.move({ type: "noForecast" });
		const page = await late(session);
		await page.until(() => page.position !== null, "the game");
		const seat = page.last("class")?.chair?.seat as Seat;
		expect(page.table?.seats[seat].people[0]).toMatchObject({ name: "Late", from: 2 });
		expect(await page.move({ type: "noForecast" })).toMatchObject({ code: "notYet" });
		for (let n = 0; n < 10 && page.position?.month === 1; n++)
			await teacher.act({ do: "advance", games: null });
		await page.until(() => page.table?.waiting.includes(seat) === true, "the next month");
		expect(await page.move({ type: "noForecast" })).toMatchObject({ type: "done" });
		await page.close();
	});

	it("is handed the seat at once by the instructor, who sees until when they would wait", async () => {
		const { session, teacher, players } = await begin(1);
		await players[0]?.client.move({ type: "noForecast" });
		const page = await late(session);
		const line = () => teacher.last("roster")?.people.find(({ name }) => name === "Late");
		await teacher.until(() => line()?.from === 2, "the list");
		const { person = "", seat } = line() ?? {};
		const hand = { do: "seat", person, game: 1, seat: seat as Seat } as const;
		expect(await teacher.act(hand)).toMatchObject({ type: "done", effect: { touched: [1] } });
		await page.until(() => page.table?.seats[seat as Seat].people[0]?.from === null, "the seat");
		await teacher.until(() => line()?.from === 1, "the list");
		await page.close();
	});

	it("is told when the door is shut", async () => {
		const session = await newSession(server.base);
		const early = await post(server.base, "/api/join", { code: session.code, name: "Early" });
		expect(early).toEqual({ status: 409, body: { refused: "doorShut" } });
	});
});
