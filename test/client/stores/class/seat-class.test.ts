// The student's store in a class: what the instructor does to the game, who sits where, delegations.
import { describe, expect, it } from "vitest";
import type { MatchStore } from "../../../../src/client/stores/match-types.ts";
import { other, type SeatMove } from "../../../../src/rules/index.ts";
import type { Joined } from "../../../support/class/api.ts";
import { seatStage } from "../../../support/class/seat-stage.ts";
import {
	connected,
	expectSame,
	inPhase,
	isBeyond,
	isOver,
	openSeat,
	playSeats,
	type SeatPlayer,
	turnPages,
	until,
} from "../../../support/class/seats.ts";

const stage = seatStage();
const { begin } = stage;

describe("the class", () => {
	it("goes back a month: the page goes with it, says so, and shows what comes anew", async () => {
		const klass = await begin(2);
		await playSeats(klass, 3, () => inPhase(klass, "talks"));
		for (const player of klass.players) turnPages(player);
		await klass.act({ do: "undo", game: 1 });
		await until(
			() => klass.players.every(({ match }) => match().view.position.phase === "news"),
			"the news again",
		);
		for (const { store, match } of klass.players) {
			expect(store.getState().notice).toEqual({ kind: "undone", month: 1 });
			expect(match().page).toBe("news");
		}
		await expectSame(klass);
		await playSeats(klass, 3, () => klass.players.every(({ match }) => match().page === "reveal"));
	});

	it("swaps sides: the other side's view comes, and nothing of the old one stays", async () => {
		const klass = await begin(2);
		await playSeats(klass, 3, () => inPhase(klass, "plan"));
		await klass.act({ do: "swap", game: 1 });
		await until(
			() => klass.players.every(({ match, seat }) => match().seat === other(seat)),
			"the other side",
		);
		for (const player of klass.players) {
			player.seat = other(player.seat);
			expect(player.store.getState().notice).toEqual({ kind: "swapped", seat: player.seat });
		}
		await expectSame(klass);
	});

	it("swaps sides while a page is away: it comes back to the right side", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		kim.store.getState().close();
		await klass.act({ do: "swap", game: 1 });
		kim.store.getState().reopen();
		await until(() => kim.match().seat === other(kim.seat), "the other side");
		expect(kim.match().view.seat).toBe(other(kim.seat));
		for (const player of klass.players) player.seat = other(player.seat);
		await until(
			() => klass.players.every((player) => player.match().seat === player.seat),
			"both sides",
		);
		await expectSame(klass);
	});

	it("lays a card: its words and rules are there when its month opens", async () => {
		const klass = await begin(2);
		await klass.act({ do: "inject", games: null, card: "leakedMemo" });
		await playSeats(klass, 3, () => isBeyond(klass, 1));
		for (const { match } of klass.players) {
			const { event } = match().view.position;
			expect(event).toMatch(/^laid2\./);
			expect(match().book.data.events.some(({ id }) => id === event)).toBe(true);
			const words = match().scenario.texts.en?.texts.events as Record<string, unknown>;
			expect(words[event]).toEqual(words.leakedMemo);
		}
		await expectSame(klass);
	});

	it("begins a rematch: the page moves on to the new game and says so", async () => {
		const klass = await begin(2, { months: 1 });
		await playSeats(klass, 3, () => isOver(klass));
		await klass.act({ do: "rematch", games: null });
		await until(
			() =>
				klass.players.every(
					({ store, match }) => match().id.endsWith("-2") && store.getState().table?.game === 2,
				),
			"the second game",
		);
		for (const { store, match, seat } of klass.players) {
			expect(match().seat).toBe(other(seat));
			expect(store.getState().notice).toEqual({ kind: "newGame", seat: other(seat) });
			expect(store.getState().chair?.earlier).toEqual([{ game: 1, seat, came: {} }]);
			expect(match().page).toBe("news");
		}
	});

	it("sends messages once, however often the line breaks", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const { store } = kim;
		await klass.act({ do: "message", text: "Seal now", games: null, person: "" });
		await until(() => store.getState().unread === 1, "the message");
		store.getState().read();
		klass.drop(kim);
		await until(() => store.getState().link.at !== "open", "the break");
		await connected(klass);
		await klass.act({ do: "message", text: "Talk now", games: null, person: "" });
		await until(() => store.getState().unread === 1, "the second message");
		expect(store.getState().messages.map(({ text }) => text)).toEqual(["Seal now", "Talk now"]);
	});

	it("keeps a message over the end of its step, and lets it go from the next cover", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const { store } = kim;
		const now = () => {
			const { said, covered, class: it } = store.getState();
			return { text: said?.text ?? "", fresh: (said?.at ?? 0) > covered, frozen: it?.frozen };
		};
		await klass.act({ do: "message", text: "Look here", games: null, person: "" });
		await klass.act({ do: "freeze", on: true });
		await until(() => now().frozen === true, "the cover");
		expect(now()).toMatchObject({ text: "Look here", fresh: true });
		await klass.act({ do: "freeze", on: false });
		await until(() => now().frozen === false, "no cover");
		expect(now()).toMatchObject({ text: "Look here", fresh: false });
		await playSeats(klass, 3, () => inPhase(klass, "plan"));
		expect(now()).toMatchObject({ text: "Look here", fresh: false });
		expect(store.getState()).toMatchObject({ unread: 1, messages: [{ text: "Look here" }] });
		await klass.act({ do: "message", text: "Seal now", games: null, person: "" });
		await until(() => now().text === "Seal now", "the next message");
		expect(now().fresh).toBe(true);
	});

	it("forgets a message that was taken down, also where its line was broken meanwhile", async () => {
		const klass = await begin(2);
		const [kim, lee] = klass.players as [SeatPlayer, SeatPlayer];
		const texts = ({ store }: SeatPlayer) => store.getState().messages.map(({ text }) => text);
		await klass.act({ do: "message", text: "Stays", games: null, person: "" });
		await until(() => texts(kim).length === 1, "the first message");
		await klass.act({ do: "message", text: "Wrong room", games: null, person: "" });
		await until(() => klass.players.every((one) => texts(one).length === 2), "the message");
		const at = kim.store.getState().said?.at ?? 0;
		kim.store.getState().close();
		await klass.act({ do: "unsay", at: String(at) });
		await until(() => texts(lee).length === 1, "the list of one");
		expect(lee.store.getState()).toMatchObject({ said: null, unread: 1 });
		kim.store.getState().reopen();
		await until(() => texts(kim).length === 1, "the list of one after the break");
		expect(texts(kim)).toEqual(["Stays"]);
	});

	it("shows time from the moment it was told, not by anybody's clock", async () => {
		const klass = await begin(2, { pace: "normal" });
		const [kim] = klass.players as [SeatPlayer];
		const { table, at } = kim.store.getState();
		expect(table?.left).toBeGreaterThan(50_000);
		expect(Math.abs(performance.now() - at)).toBeLessThan(10_000);
	});
});

describe("one seat", () => {
	it("in two pages: the newer plays, the older says so and can take it back", async () => {
		const klass = await begin(2);
		const [kim, lee] = klass.players as [SeatPlayer, SeatPlayer];
		const newer = openSeat(stage.server, kim.ticket);
		await until(() => newer.getState().match !== null, "the newer page");
		await until(() => kim.store.getState().link.at === "closed", "the older page");
		expect(kim.store.getState().link).toEqual({ at: "closed", why: "replaced" });
		expect(await newer.getState().match?.getState().move({ type: "noForecast" })).toBeNull();
		kim.store.getState().reopen();
		await until(() => newer.getState().link.at === "closed", "the newer page replaced");
		await until(() => kim.store.getState().table?.seq === 1, "what the other page did");
		expect(await lee.match().move({ type: "noForecast" })).toBeNull();
		await expectSame(klass);
		newer.getState().close();
	});

	it("opened by its code on another device: the old key opens nothing, the new one does", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const joined = await fetch(`${stage.server.base}/api/join`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ code: klass.code, pass: kim.ticket.rejoin }),
		});
		const { token } = (await joined.json()) as Joined;
		await until(() => kim.store.getState().link.at === "closed", "closed");
		kim.store.getState().reopen();
		await until(() => {
			const { link } = kim.store.getState();
			return link.at === "closed" && link.why === "wrongSecret";
		}, "refused");
		kim.store.getState().reopen(token);
		await connected(klass);
		expect(await kim.match().move({ type: "noForecast" })).toBeNull();
	});

	it("taken out of the class is told so for good, now and when the page opens again", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const { link } = kim.store.getState();
		expect(link).toEqual({ at: "open" });
		await klass.act({ do: "remove", person: kim.ticket.person });
		for (let time = 0; time < 2; time++) {
			await until(() => kim.store.getState().link.at === "closed", "closed");
			expect(kim.store.getState().link).toEqual({ at: "closed", why: "removed" });
			// a page that was not there meanwhile comes with the key it holds
			kim.store.getState().reopen();
			expect(kim.store.getState().link).toEqual({ at: "connecting" });
		}
	});

	it("given to the computer looks on, and plays again when it is given back", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const control = (computer: boolean) =>
			klass.act({ do: "control", game: 1, seat: kim.seat, computer });
		await control(true);
		await until(() => kim.match().classSeat?.hold?.why === "computer", "given away");
		expect(kim.match().view.waiting).not.toContain(kim.seat);
		expect(kim.match().view.legal).toEqual([]);
		expect(await kim.match().move({ type: "noForecast" })).toBe("refusedByClass");
		await control(false);
		await until(() => kim.match().classSeat?.hold === null, "given back");
	});

	it("taken by somebody late is watched until the next month", async () => {
		const klass = await begin(1);
		const [kim] = klass.players as [SeatPlayer];
		// the plan begins, and the computer has sealed its own
		await kim.match().move({ type: "noForecast" });
		const ticket = await klass.join("Late");
		const store = openSeat(stage.server, ticket);
		await until(() => store.getState().match !== null, "the late page");
		const late: SeatPlayer = {
			store,
			ticket,
			seat: other(kim.seat),
			match: () => store.getState().match?.getState() as MatchStore,
		};
		expect(late.match().classSeat?.hold).toEqual({ why: "later", month: 2 });
		// both know who began, and who took over: each one's debrief tells it
		const both = [store, kim.store];
		await until(() => both.every((it) => it.getState().chair?.came[late.seat] === 2), "told");
		expect(await late.match().move({ type: "noForecast" })).toBe("refusedByClass");
		await playSeats(klass, 3, () => kim.match().view.position.month > 1);
		await until(() => late.match().classSeat?.hold === null, "their month");
		turnPages(late);
		expect(await late.match().move({ type: "noForecast" })).toBeNull();
		store.getState().close();
	});
});

describe("a delegation", () => {
	it("shares the plan; each holds their levers; it is sealed when all who are here agree", async () => {
		const klass = await begin(4, { size: 2 });
		const side = klass.players.filter(({ seat }) => seat === "us");
		const head = side.find(({ match }) => match().classSeat?.head === null) as SeatPlayer;
		const second = side.find((one) => one !== head) as SeatPlayer;
		expect(second.match().classSeat?.head).toBe(head.store.getState().name);
		expect(await second.match().move({ type: "noForecast" })).toBe("refusedByClass");
		expect(second.store.getState().notice).toEqual({ kind: "refused", code: "notYourOffice" });
		const heads = klass.players.filter(({ match }) => match().classSeat?.head === null);
		for (const { match } of heads) expect(await match().move({ type: "noForecast" })).toBeNull();
		await until(() => klass.players.every(({ match }) => match().page === "plan"), "the plan");

		const holders = second.match().classSeat?.holders ?? {};
		const order = { type: "order", act: "raise", step: "now" } as const;
		expect(holders["us.tariff"]).toEqual({ name: head.store.getState().name, office: "trade" });
		expect(holders["us.entity"]).toBeUndefined();
		expect(await second.match().move({ ...order, lever: "us.tariff" })).toBe("refusedByClass");
		const legal = second
			.match()
			.view.legal.find((move) => move.type === "order" && !holders[move.lever]) as SeatMove;
		expect(await second.match().move(legal)).toBeNull();
		await until(() => head.match().view.position.us.orders.length === 1, "the shared plan");

		const agreed = (player: SeatPlayer): (boolean | undefined)[] =>
			player.match().classSeat?.members.map(({ ready }) => ready) ?? [];
		expect(await second.match().move({ type: "seal" })).toBeNull();
		await until(() => agreed(head).filter(Boolean).length === 1, "one agrees");
		second.match().disagree();
		await until(() => agreed(head).every((ready) => !ready), "taken back");
		expect(head.match().view.position.us.done).toBe(false);
		for (const { match } of side) expect(await match().move({ type: "seal" })).toBeNull();
		await until(() => head.match().view.position.us.done, "sealed");
	});
});
