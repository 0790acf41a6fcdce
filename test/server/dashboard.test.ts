// What the dashboard is told by the server: how long somebody is lost, and why an act leaves games alone.
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinClass } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { closeAll, runningClass, startServer, type TestServer } from "../support/class/server.ts";

let server: TestServer;
let now = 1_700_000_000_000;
beforeAll(async () => {
	server = await startServer(() => now);
});
afterAll(() => server.stop());

it("tells how long a seat has had nobody", async () => {
	const klass = await runningClass([server.base], 2);
	const { teacher, players } = klass;
	const tile = () => teacher.frames.findLast((frame) => frame.type === "tiles")?.changed[0];
	await teacher.until(() => tile()?.n === 1, "the tile");
	expect(tile()?.lostFor).toBeNull();
	players[0]?.client.cut();
	await teacher.until(() => tile()?.troubles.includes("lost") === true, "lost");
	now += 160_000;
	teacher.send({ type: "resume", since: 0 });
	await teacher.until(() => (tile()?.lostFor ?? 0) >= 160_000, "for 2:40");
	expect(tile()?.lostFor).toBe(160_000);
	await closeAll(klass);
});

it("takes somebody who has just joined for there while their page opens, and for away where it does not", async () => {
	const klass = await runningClass([server.base], 1);
	const { teacher, session } = klass;
	const tile = () =>
		teacher.frames.flatMap((frame) => (frame.type === "tiles" ? frame.changed : [])).at(-1);
	const seats = () => Object.values(tile()?.seats ?? {});
	await joinClass(server.base, session.code, "Late");
	await teacher.until(() => seats().some(({ names }) => names[0] === "Late"), "the seat");
	expect(seats().flatMap(({ away }) => away)).toEqual([]);
	expect(tile()?.troubles).toEqual([]);
	now += 20_000;
	await teacher.until(() => seats().some(({ away }) => away[0] === "Late"), "nobody came");
	await closeAll(klass);
});

it("puts on the wall what is said to everybody, for a while of the class's own time, and nothing else", async () => {
	const klass = await runningClass([server.base], 4);
	const { teacher, session } = klass;
	const projector = () =>
		openClient(server.base, {
			as: "projector",
			session: session.session,
			secret: session.projector,
		});
	const said = (page: Client) => page.last("message")?.message.text;
	const wall = await projector();
	await wall.until(() => wall.last("tiles") !== undefined, "the games");
	await teacher.act({ do: "message", text: "Read your card", games: [1], person: "" });
	await teacher.act({ do: "message", text: "Back at 10:10", games: null, person: "" });
	await wall.until(() => said(wall) !== undefined, "the message");
	expect(said(wall)).toBe("Back at 10:10");
	expect(wall.raw.join()).not.toContain("Read your card");
	// the instructor is told what stands there, and nothing of it twice
	await teacher.until(() => said(teacher) !== undefined, "the message on the wall");
	expect(said(teacher)).toBe("Back at 10:10");
	// a pause stops its time
	await teacher.act({ do: "pause", on: true });
	now += 20 * 60_000;
	const paused = await projector();
	await paused.until(() => said(paused) !== undefined, "the message in the pause");
	await teacher.act({ do: "pause", on: false });
	now += 6 * 60_000;
	const late = await projector();
	await late.until(() => late.last("tiles") !== undefined, "the games");
	expect(said(late)).toBeUndefined();
	await Promise.all([wall, paused, late].map((page) => page.close()));
	await closeAll(klass);
});

it("tells the instructor what was said, and takes from the wall what the instructor takes down", async () => {
	const klass = await runningClass([server.base], 4);
	const { teacher, session } = klass;
	const { session: id, projector: secret } = session;
	const wall = await openClient(server.base, { as: "projector", session: id, secret });
	await teacher.act({ do: "message", text: "Your turn", games: [1], person: "" });
	now += 1000;
	await teacher.act({ do: "message", text: "Back at 1010", games: null, person: "" });
	await wall.until(() => wall.last("message") !== undefined, "the message");
	const said = () => teacher.last("messages")?.messages ?? [];
	await teacher.until(() => said().length === 2, "both messages");
	expect(said()).toMatchObject([{ text: "Your turn", games: [1] }, { text: "Back at 1010" }]);
	const at = wall.last("message")?.message.at ?? 0;
	expect(wall.last("standing")?.messages).toEqual([at]);
	await teacher.act({ do: "unsay", at: String(at) });
	await wall.until(() => wall.last("standing")?.messages.length === 0, "the empty wall");
	await teacher.until(() => said().length === 1, "the message that is left");
	await wall.close();
	await closeAll(klass);
});

it("says game by game why an act leaves it alone", async () => {
	const klass = await runningClass([server.base], 4);
	const { teacher } = klass;
	await teacher.act({ do: "inject", games: [1], card: "leakedMemo" });
	const told = await teacher.act({ do: "inject", games: null, card: "leakedMemo" }, true);
	expect(told).toMatchObject({
		type: "preview",
		effect: { touched: [2], of: 2, untouched: [{ game: 1, why: "cardWaiting" }] },
	});
	await closeAll(klass);
});

it("sends list, class and the game looked into only when they have changed, and again to a page that has looked away", async () => {
	const klass = await runningClass([server.base], 4);
	const { teacher, players } = klass;
	const count = (type: string) => teacher.frames.filter((frame) => frame.type === type).length;
	const moved = async (game: number) => {
		const before = count("tiles");
		await players.find((one) => one.game === game)?.client.move({ type: "noForecast" });
		await teacher.until(() => count("tiles") > before, "a tile");
	};
	const look = async (game: number) => {
		const before = count("watch");
		teacher.send({ type: "watch", game });
		if (game > 0) await teacher.until(() => count("watch") > before, "the game");
	};
	const there = () => teacher.last("roster")?.people.filter(({ here }) => here).length;
	await teacher.until(() => count("tiles") > 0 && there() === 4, "the class");
	await look(1);
	const before = [count("roster"), count("class"), count("watch")];
	// the other game moves
	await moved(2);
	expect([count("roster"), count("class"), count("watch")]).toEqual(before);
	await moved(1);
	await teacher.until(() => count("watch") > (before[2] ?? 0), "the move");
	await look(0);
	await look(1);
	players[0]?.client.cut();
	await teacher.until(() => there() === 3, "somebody gone");
	await closeAll(klass);
});
