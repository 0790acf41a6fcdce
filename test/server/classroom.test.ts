// A class through real sockets: whole games, nothing of the other side's secrets in any frame, the instructor's acts.
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ServerFrame } from "../../src/classroom/index.ts";
import { bookOf } from "../../src/match/index.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import { other } from "../../src/rules/index.ts";
import { getWith, newSession, post, SETTINGS } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { begin, server, setServer } from "../support/class/one-server.ts";
import { BLANK, deltasOf, hiddenOf } from "../support/class/other-side.ts";
import { playOn } from "../support/class/play.ts";
import { shippedScenario } from "../support/scenario.ts";

const book = bookOf(shippedScenario());
setServer();

describe("a whole game", () => {
	it("is played by two pages; both end equal, the record verifies, no secret was in any frame", async () => {
		const { players, session } = await begin(2);
		const moves = await playOn(book, players, 11);
		const [one, two] = players as [(typeof players)[0], (typeof players)[0]];
		for (const { client } of players)
			await client.until(() => client.position?.phase === "over", "the end");
		const room = await server.classroom.rooms.open(session.session);
		const table = (await room?.table(1))?.state();
		expect(moves).toBe(table?.match.entries.length);
		expect(one.client.table?.seq).toBe(two.client.table?.seq);
		// over, both see all that is on the table; only each one's own month stays theirs
		expect(one.client.position?.vars).toEqual(two.client.position?.vars);
		expect(one.client.position?.levers).toEqual(two.client.position?.levers);
		const record = await getWith(
			server.base,
			`/api/sessions/${session.session}/games/1/record`,
			one.ticket.token,
		);
		expect(verify(await record.text(), "record", rulesEngine).ok).toBe(true);

		// what a page has put together from changes is what it is shown when it asks for the whole
		for (const { client } of players) {
			const { position, revealed, months } = client;
			const views = client.frames.filter(({ type }) => type === "view").length;
			client.send({ type: "resume", since: 0 });
			await client.until(
				() => client.frames.filter(({ type }) => type === "view").length > views,
				"the whole",
			);
			const whole = client.last("view")?.view;
			expect(whole).toMatchObject({ position, revealed });
			const kept = (list: readonly { month: number; position: unknown }[] = []) =>
				list.map((one) => ({ month: one.month, position: one.position }));
			expect(kept(whole?.months)).toEqual(kept(months));
		}

		const seeds = room?.state().games.map(({ seed }) => seed) ?? [];
		const hashes = room?.state().people.flatMap(({ token, passes }) => [token, ...passes]) ?? [];
		for (const { client, seat, ticket } of players) {
			const all = client.raw.join("\n");
			const theirs = players.find((player) => player.seat !== seat)?.ticket;
			for (const secret of [...seeds, ...hashes, theirs?.token, theirs?.rejoin, ticket.token])
				expect(all).not.toContain(secret);
			expect(all).not.toContain(session.secret);
			// an order or answer begins so, and nothing else does
			expect(all).not.toContain(`{"lever":"${other(seat)}.`);
			for (const frame of client.frames)
				for (const hidden of hiddenOf(frame, seat)) expect(hidden).toEqual(BLANK);
			for (const { fields, scores } of deltasOf(client.frames, seat)) {
				expect(fields.filter((field) => field !== "done")).toEqual([]);
				expect(scores.filter((one) => one !== seat)).toEqual([]);
			}
		}
		// Washington reads the licence tap as last month's customs data show it
		const us = players.find(({ seat }) => seat === "us")?.client;
		const taps = (us?.frames ?? []).flatMap((frame) =>
			frame.type === "view" && frame.view.position.phase !== "over" ? [frame.view.position] : [],
		);
		expect(taps.length).toBeGreaterThan(0);
		for (const { levers, vars } of taps) expect(levers["cn.tap"].level).toBe(vars.tapShown);
	}, 30_000);

	it("its record stays shut until it is over", async () => {
		const { session, players } = await begin(2);
		const path = `/api/sessions/${session.session}/games/1/record`;
		const token = players[0]?.ticket.token ?? "";
		expect(await (await getWith(server.base, path, token)).json()).toEqual({
			refused: "wrongStage",
		});
		expect((await getWith(server.base, path, session.secret)).status).toBe(200);
	});
});

describe("the instructor", () => {
	it("is told by the field's name which setting does not hold, and what it may be", async () => {
		const settings = { ...SETTINGS, pace: "normal", lengths: { plan: 9, talks: 120 } };
		const { status, body } = await post<{ problems: unknown }>(server.base, "/api/sessions", {
			settings,
		});
		expect([status, body]).toMatchObject([
			400,
			{ refused: "badFrame", problems: [{ path: "settings.lengths.plan", expected: "30..1800" }] },
		]);
		const { plan: _, ...lengths } = settings.lengths;
		const made = await post(server.base, "/api/sessions", { settings: { ...settings, lengths } });
		expect(made.status).toBe(201);
	});

	it("is told the same over the socket, and the settings stay what they were", async () => {
		const { session, secret } = await newSession(server.base, { title: "Tuesday" });
		const teacher = await openClient(server.base, { as: "instructor", session, secret });
		await teacher.until(() => teacher.last("roster") !== undefined, "roster");
		const before = teacher.last("roster")?.settings;
		const settings = { ...SETTINGS, pace: "normal", lengths: { plan: 9 } };
		expect(await teacher.act({ do: "settings", settings } as never)).toMatchObject({
			type: "refused",
			code: "badFrame",
			problems: [{ path: "command.settings.lengths.plan", value: "9", expected: "30..1800" }],
		});
		await teacher.act({ do: "open" });
		await teacher.until(() => teacher.last("class")?.class.stage === "open", "an open room");
		expect(teacher.last("roster")?.settings).toEqual(before);
		await teacher.close();
	});

	it("sees tiles and both sides of a game, previews, injects, pauses, gives time, messages", async () => {
		const { teacher, players } = await begin(5, { pace: "normal" });
		await teacher.until(() => (teacher.last("tiles")?.order.length ?? 0) === 3, "tiles");
		// without a card: how many games each would reach
		const all = await teacher.act({ do: "inject", games: null, card: null }, true);
		expect(all).toMatchObject({
			effect: { what: "inject", touched: [], of: 3, cards: { leakedMemo: 3 } },
		});
		expect(await teacher.act({ do: "inject", games: null, card: null })).toMatchObject({
			code: "unknownCard",
		});
		const preview = await teacher.act({ do: "inject", games: null, card: "leakedMemo" }, true);
		expect(preview).toMatchObject({ type: "preview", effect: { of: 3, touched: [1, 2, 3] } });
		const done = await teacher.act({ do: "inject", games: [1, 2], card: "leakedMemo" });
		expect(done).toMatchObject({ type: "done", effect: { touched: [1, 2] } });
		const first = players.find(({ game }) => game === 1)?.client as Client;
		// nobody at the table knows before the month opens
		expect(first.table?.cards).toEqual([]);
		teacher.send({ type: "watch", game: 1 });
		await teacher.until(() => teacher.last("watch") !== undefined, "both sides");
		expect(teacher.last("watch")).toMatchObject({ us: { seat: "us" }, cn: { seat: "cn" } });

		await teacher.act({ do: "pause", on: true });
		await first.until(() => first.last("class")?.class.paused === true, "the pause");
		expect(await first.move({ type: "noForecast" })).toMatchObject({ code: "paused" });
		const left = first.table?.left ?? 0;
		await teacher.act({ do: "time", games: [1], seconds: 90 });
		await first.until(() => (first.table?.left ?? 0) > left + 80_000, "more time");
		await teacher.act({ do: "pause", on: false });
		await teacher.act({ do: "message", text: "Read the fact card", games: [1], person: "" });
		await first.until(() => first.last("message") !== undefined, "the message");
		const elsewhere = players.find(({ game }) => game === 2)?.client;
		expect(elsewhere?.last("message")).toBeUndefined();
	});

	it("exports what verifies, without names; deletes everything", async () => {
		const { session, teacher, players } = await begin(3, { months: 1 });
		// a month has as many steps as agencies and talks make of it: until no game is left to be moved on
		let told: ServerFrame;
		do told = await teacher.act({ do: "advance", games: null });
		while (told.type === "done");
		expect(told).toMatchObject({ code: "touchesNone" });
		const path = `/api/sessions/${session.session}`;
		const zip = await getWith(server.base, `${path}/export.zip`, session.secret);
		const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
		const texts = Object.entries(files).map(
			([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
		);
		expect(texts.map(([name]) => name)).toContain("records/game-002.jsonl");
		for (const [name, text] of texts) {
			expect([name, /Student \d/.test(text)]).toEqual([name, false]);
		}
		const records = texts.filter(([name]) => name.endsWith(".jsonl"));
		expect(records.map(([name, text]) => verify(text, name, rulesEngine).ok)).toEqual([true, true]);
		const names = await getWith(server.base, `${path}/names.csv`, session.secret);
		expect(await names.text()).toContain("Student 2");
		const debrief = await getWith(server.base, `${path}/debrief`, session.projector);
		expect(debrief.status).toBe(200);

		const remove = (secret: string) =>
			fetch(server.base + path, {
				method: "DELETE",
				headers: { authorization: `Bearer ${secret}` },
			});
		expect((await remove(players[0]?.ticket.token ?? "")).status).toBe(403);
		expect(await (await remove(session.secret)).json()).toEqual({ deleted: true });
		const page = players[0]?.client as Client;
		await page.until(() => page.closed === 4004, "the goodbye");
		expect((await getWith(server.base, `${path}/names.csv`, session.secret)).status).toBe(404);
		expect((await post(server.base, "/api/join", { code: session.code, name: "x" })).status).toBe(
			404,
		);
	});

	it("comes back on another device by the recovery code, and finds everything", async () => {
		const { session, teacher } = await begin(2);
		await teacher.close();
		const back = await post<{ session: string; secret: string }>(server.base, "/api/recover", {
			recovery: session.recovery.toLowerCase(),
		});
		expect(back.body.secret).not.toBe(session.secret);
		const page = await openClient(server.base, { as: "instructor", ...back.body });
		await page.until(() => (page.last("roster")?.people.length ?? 0) === 2, "the roster");
		expect(await page.act({ do: "pause", on: true })).toMatchObject({ type: "done" });
		await page.close();
	});

	it("the projector sees the class and may do nothing", async () => {
		const { session, players, teacher } = await begin(2);
		const screen = await openClient(server.base, {
			as: "projector",
			session: session.session,
			secret: session.projector,
		});
		await screen.until(() => screen.last("tiles") !== undefined, "tiles");
		expect(await screen.act({ do: "end" })).toMatchObject({ code: "notYours" });
		screen.send({ type: "watch", game: 1 });
		const us = players.find(({ seat }) => seat === "us");
		await us?.client.move({ type: "forecast", given: "", expects: "cn.lists", percent: 37 });
		await screen.until(() => screen.frames.filter((it) => it.type === "tiles").length > 1, "news");
		expect(screen.last("watch")).toBeUndefined();
		expect(screen.raw.join()).not.toMatch(/cn\.lists|percent|"forecast"/);
		// scores are the instructor's to show, of closed months and no more
		await teacher.act({ do: "scores", on: true });
		for (let n = 0; n < 10 && (us?.client.position?.month ?? 9) === 1; n++)
			await teacher.act({ do: "advance", games: null });
		const scores = () => screen.last("tiles")?.changed[0]?.scores;
		await screen.until(() => (scores() ?? null) !== null, "scores");
		expect(scores()?.us).toBe(us?.client.months.at(-1)?.score.us?.total);
		expect(screen.raw.join()).not.toMatch(/dimensions|averages|"seal"|noForecast/);
		await teacher.act({ do: "scores", on: false });
		await screen.until(() => scores() === null, "no scores");
		await screen.close();
	});
});
