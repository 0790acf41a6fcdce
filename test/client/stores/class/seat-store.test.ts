// The student's store against a real server: what it shows is the seat's view at every step, whatever the line does.
import { describe, expect, it, vi } from "vitest";
import { other } from "../../../../src/rules/index.ts";
import { seatStage } from "../../../support/class/seat-stage.ts";
import {
	choose,
	connected,
	expectSame,
	isBeyond,
	isOver,
	pause,
	playSeats,
	type SeatPlayer,
	turnPages,
	until,
	type Way,
} from "../../../support/class/seats.ts";
import { dieOf } from "../../../support/walk.ts";

const stage = seatStage();
const { begin } = stage;

describe("a whole game through the store", () => {
	it("shows each seat its own view after every move, and tells nothing of the other", async () => {
		const klass = await begin(2);
		const moves = await playSeats(klass, 5, () => isOver(klass));
		expect(moves).toBe((await klass.table()).match.entries.length);
		for (const player of klass.players) {
			turnPages(player);
			expect(player.match().page).toBe("over");
			expect(player.match().view.position[other(player.seat)].orders).toEqual([]);
		}
	});

	it("is the same where the line breaks again and again", async () => {
		const klass = await begin(2);
		await playSeats(
			klass,
			9,
			() => isBeyond(klass, 3),
			async (moves) => {
				if (moves % 5 !== 0) return;
				klass.drop(klass.players[moves % 2] as SeatPlayer);
				await connected(klass);
			},
		);
		expect((await klass.table()).match.entries.length).toBeGreaterThan(10);
	});

	it("is the same where frames come twice", async () => {
		const twice: Way = (frame, pass) => {
			pass(frame);
			pass(frame);
		};
		const klass = await begin(2, {}, twice);
		const moves = await playSeats(klass, 13, () => isBeyond(klass, 2));
		expect((await klass.table()).match.entries).toHaveLength(moves);
	});

	it("is the same where frames are lost: the page asks for the whole", async () => {
		let lost = 0;
		let deltas = 0;
		const holes: Way = (frame, pass) => {
			if (frame.type === "delta") deltas += 1;
			if (frame.type === "delta" && deltas % 5 === 0) {
				lost += 1;
				const { done = [], seq } = frame;
				for (const id of done) pass({ type: "done", id, seq, effect: null });
			} else pass(frame);
		};
		const klass = await begin(2, {}, holes);
		const die = dieOf(17);
		while (!isBeyond(klass, 1)) {
			for (const player of klass.players) {
				turnPages(player);
				const move = choose(player, die);
				// a page that has missed something may be told so, and goes on from what it is sent then
				if (move) await player.match().move(move);
			}
			// whatever comes next shows the hole: here the instructor gives time
			await klass.act({ do: "time", games: null, seconds: 1 });
			await pause(120);
		}
		expect(lost).toBeGreaterThan(1);
		await expectSame(klass);
	});
});

describe("a move", () => {
	it("whose answer was lost is played once", async () => {
		let deaf = false;
		class Deaf extends WebSocket {
			constructor(address: string) {
				super(address);
				this.addEventListener("message", (event) => deaf && event.stopImmediatePropagation());
			}
		}
		vi.stubGlobal("WebSocket", Deaf);
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		deaf = true;
		const moved = kim.match().move({ type: "noForecast" });
		await until(() => deaf, "sent");
		const start = Date.now();
		while ((await klass.table()).match.entries.length === 0) {
			if (Date.now() - start > 5000) throw new Error("the move has not come");
			await pause(5);
		}
		klass.drop(kim);
		deaf = false;
		expect(await moved).toBeNull();
		expect((await klass.table()).match.entries).toHaveLength(1);
		await expectSame(klass);
		vi.unstubAllGlobals();
	});

	it("made twice at once is made once", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const moves = [1, 2, 3].map(() => kim.match().move({ type: "noForecast" }));
		expect(await Promise.all(moves)).toEqual([null, null, null]);
		expect((await klass.table()).match.entries).toHaveLength(1);
		expect(kim.store.getState().sending).toBe(0);
	});

	it("that the rules refuse is not even sent; the refusal can be dismissed", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		expect(await kim.match().move({ type: "seal" })).toBe("wrongPhase");
		expect(kim.match().refusal).toBe("wrongPhase");
		kim.match().dismissRefusal();
		expect(kim.match().refusal).toBeNull();
		expect((await klass.table()).seq).toBe(0);
	});

	it("waits for the page between two phases to be left", async () => {
		const klass = await begin(2);
		await playSeats(klass, 3, () => klass.players.some(({ match }) => match().page === "reveal"));
		const player = klass.players.find(({ match }) => match().page === "reveal") as SeatPlayer;
		expect(await player.match().move({ type: "leave" })).toBe("wrongPhase");
		const { page, revealed } = player.match();
		expect([page, revealed?.position.month]).toEqual(["reveal", 1]);
	});

	it("is stopped, and says why, while the class is paused, frozen or over", async () => {
		const klass = await begin(2);
		const [kim] = klass.players as [SeatPlayer];
		const { store } = kim;
		const tell = async (): Promise<unknown> => {
			expect(await kim.match().move({ type: "noForecast" })).toBe("refusedByClass");
			return store.getState().notice;
		};
		await klass.act({ do: "pause", on: true });
		await until(() => store.getState().class?.paused === true, "the pause");
		expect(await tell()).toEqual({ kind: "refused", code: "paused" });
		await klass.act({ do: "freeze", on: true });
		await until(() => store.getState().class?.frozen === true, "the freeze");
		expect(await tell()).toEqual({ kind: "refused", code: "frozen" });
		await klass.act({ do: "freeze", on: false });
		await klass.act({ do: "pause", on: false });
		// a refusal of then is no notice of now
		await until(() => store.getState().notice === null, "no notice");
		expect(await kim.match().move({ type: "noForecast" })).toBeNull();
		await klass.act({ do: "end" });
		await until(() => store.getState().class?.stage === "ended", "the end");
		expect(await tell()).toEqual({ kind: "refused", code: "classOver" });
	});

	it("meant for an earlier state is refused, and the page looks again", async () => {
		let hold = false;
		const held: Way = (frame, pass) => {
			if (!hold || frame.type === "view") pass(frame);
		};
		const klass = await begin(2, {}, held);
		const [kim] = klass.players as [SeatPlayer];
		hold = true;
		await klass.act({ do: "advance", games: null });
		expect((await klass.table()).match.game.phase).toBe("plan");
		expect(kim.match().page).toBe("news");
		expect(await kim.match().move({ type: "noForecast" })).toBe("refusedByClass");
		expect(kim.store.getState().notice).toEqual({ kind: "refused", code: "stale" });
		await until(() => kim.match().page === "plan", "the whole again");
	});

	it("of the plan can be taken back, and a sealed plan opened again, until both are open", async () => {
		const klass = await begin(2);
		await playSeats(klass, 3, () => klass.players.every(({ match }) => match().page === "plan"));
		const [kim, lee] = klass.players as [SeatPlayer, SeatPlayer];
		const own = (): { orders: number; done: boolean } => {
			const { orders, done } = kim.match().view.position[kim.seat];
			return { orders: orders.length, done };
		};
		expect(kim.match().canUndo).toBe(false);
		const order = kim.match().view.legal.find(({ type }) => type === "order");
		if (!order) throw new Error("nothing to order");
		expect(await kim.match().move(order)).toBeNull();
		expect([own(), kim.match().canUndo]).toEqual([{ orders: 1, done: false }, true]);
		kim.match().undo();
		await until(() => own().orders === 0, "the order taken back");
		expect(kim.match().canUndo).toBe(false);
		expect(await kim.match().move(order)).toBeNull();
		expect(await kim.match().move({ type: "seal" })).toBeNull();
		expect(own()).toEqual({ orders: 1, done: true });
		kim.match().undo();
		await until(() => !own().done, "the plan open again");
		expect(own().orders).toBe(1);
		await expectSame(klass);
		for (const { match } of [kim, lee]) expect(await match().move({ type: "seal" })).toBeNull();
		await until(() => kim.match().page === "reveal", "the reveal");
		expect(kim.match().canUndo).toBe(false);
		kim.match().undo();
		await until(() => kim.store.getState().notice !== null, "a refusal");
		expect(kim.store.getState().notice).toMatchObject({ code: "nothingToUndo" });
	});
});
