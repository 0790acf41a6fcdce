// A page's line: comes back by itself, asks again what was not answered, ends when the server ends it for good.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CLOSE, VERSION } from "../../../../src/classroom/protocol/limits.ts";
import {
	type Link,
	type LinkOptions,
	type LinkState,
	openLink,
	type Reply,
} from "../../../../src/client/stores/class/link.ts";
import { FakeSocket } from "../../../support/class/fake-socket.ts";

const WELCOME = { type: "welcome", v: VERSION, role: "seat", person: "p", name: "Kim" };
const MOVE = { type: "move", step: 3, move: { type: "seal" } } as const;

let link: Link;
let states: LinkState[];
let frames: string[];

function open(more: Partial<LinkOptions> = {}): FakeSocket {
	states = [];
	frames = [];
	link = openLink({
		as: "seat",
		session: "0123456789ab",
		secret: "s",
		url: "ws://host/ws",
		onFrame: ({ type }) => frames.push(type),
		onState: (state) => states.push(state),
		...more,
	});
	return FakeSocket.last;
}

/** A line that stands. */
function opened(more: Partial<LinkOptions> = {}): FakeSocket {
	const socket = open(more);
	socket.open();
	socket.say(WELCOME);
	return socket;
}

/** The connection breaks; gives the socket of the next try, which stands. */
async function again(socket: FakeSocket, code = 1006): Promise<FakeSocket> {
	socket.cut(code);
	await vi.advanceTimersByTimeAsync(600);
	const next = FakeSocket.last;
	expect(next).not.toBe(socket);
	next.open();
	next.say(WELCOME);
	return next;
}

const now = (): LinkState["at"] | undefined => states.at(-1)?.at;
const moves = (socket: FakeSocket): unknown[] => socket.sent.filter(({ type }) => type === "move");

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("WebSocket", FakeSocket);
	FakeSocket.reset();
});
afterEach(() => {
	link.close();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("coming in", () => {
	it("says who it is and what it has seen, and stands with the welcome", () => {
		const socket = open({ since: () => ({ game: 2, seq: 17, seat: "cn" }) });
		expect(now()).toBe("connecting");
		socket.open();
		expect(socket.sent).toEqual([
			{
				type: "hello",
				v: VERSION,
				as: "seat",
				session: "0123456789ab",
				secret: "s",
				since: { game: 2, seq: 17, seat: "cn" },
			},
		]);
		expect(now()).toBe("connecting");
		socket.say(WELCOME);
		expect(now()).toBe("open");
		expect(frames).toEqual(["welcome"]);
	});

	it.each(["wrongSecret", "noSession", "otherVersion"])("gives up at %s", async (code) => {
		const socket = open();
		socket.open();
		socket.say({ type: "refused", id: "", code });
		socket.cut(CLOSE.notIn);
		expect(states.at(-1)).toEqual({ at: "closed", why: code });
		await vi.advanceTimersByTimeAsync(120_000);
		expect(FakeSocket.made).toHaveLength(1);
	});

	it.each(["storage", "internal"])("tries again after %s", async (code) => {
		const socket = open();
		socket.open();
		socket.say({ type: "refused", id: "", code });
		socket.cut(CLOSE.notIn);
		expect(now()).toBe("waiting");
		await vi.advanceTimersByTimeAsync(600);
		expect(FakeSocket.made).toHaveLength(2);
	});

	it("waits long after too many wrong codes from its network", async () => {
		const socket = open();
		socket.open();
		socket.say({ type: "refused", id: "", code: "tooManyTries" });
		socket.cut(CLOSE.notIn);
		await vi.advanceTimersByTimeAsync(14_000);
		expect(FakeSocket.made).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(2000);
		expect(FakeSocket.made).toHaveLength(2);
	});
});

describe("a broken connection", () => {
	it("is tried again, later each time, up to a quarter of a minute", async () => {
		let socket = opened();
		const waits: number[] = [];
		for (let n = 0; n < 9; n++) {
			socket.cut();
			const state = states.at(-1);
			if (state?.at !== "waiting") throw new Error("it does not wait");
			waits.push(state.retryAt - Date.now());
			await vi.advanceTimersByTimeAsync(15_000);
			socket = FakeSocket.last;
		}
		expect(waits[0]).toBeLessThanOrEqual(500);
		expect(waits[4]).toBeGreaterThan(waits[0] ?? 0);
		expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
		expect(Math.min(...waits.slice(-2))).toBeGreaterThanOrEqual(9000);
	});

	it("sends what was not answered again under the same id, and only that", async () => {
		const first = opened();
		const answers: Reply[] = [];
		void link.ask(MOVE).then((reply) => answers.push(reply));
		void link.ask({ type: "here" }).then((reply) => answers.push(reply));
		const [here] = first.sent.filter(({ type }) => type === "here");
		first.say({ type: "done", id: here?.id, seq: 4, effect: null });
		const second = await again(first);
		expect(moves(second)).toEqual(moves(first));
		expect(second.sent.filter(({ type }) => type === "here")).toEqual([]);
		const [move] = moves(second) as { id: string }[];
		second.say({ type: "done", id: move?.id, seq: 5, effect: null });
		await vi.advanceTimersByTimeAsync(0);
		expect(answers.map((it) => ("seq" in it ? it.seq : it.type))).toEqual([4, 5]);
	});

	it("keeps what is asked meanwhile until it stands again", async () => {
		const first = opened();
		first.cut();
		void link.ask(MOVE);
		expect(moves(first)).toEqual([]);
		await vi.advanceTimersByTimeAsync(600);
		const second = FakeSocket.last;
		second.open();
		// before the welcome the server takes no commands
		expect(moves(second)).toEqual([]);
		second.say(WELCOME);
		expect(moves(second)).toHaveLength(1);
	});

	it("ids of two pages never meet", () => {
		const one = opened();
		void link.ask(MOVE);
		const other = opened();
		void link.ask(MOVE);
		const [a, b] = [...moves(one), ...moves(other)] as { id: string }[];
		expect(a?.id).not.toBe(b?.id);
	});

	it("is found by silence: a ping without an answer ends the line", async () => {
		const socket = opened();
		await vi.advanceTimersByTimeAsync(22_000);
		expect(socket.sent.at(-1)?.type).toBe("ping");
		socket.say({ type: "pong", t: 0 });
		await vi.advanceTimersByTimeAsync(12_000);
		expect(now()).toBe("open");
		await vi.advanceTimersByTimeAsync(20_000);
		expect(FakeSocket.made.length).toBeGreaterThan(1);
	});

	it("is made anew where a command goes without an answer for long", async () => {
		const socket = opened();
		void link.ask(MOVE);
		for (let n = 0; n < 25; n++) {
			// the line itself lives
			socket.say({ type: "pong", t: 0 });
			await vi.advanceTimersByTimeAsync(1000);
		}
		expect(FakeSocket.made.length).toBeGreaterThan(1);
	});
});

describe("an end for good", () => {
	it.each([
		[CLOSE.replaced, "replaced"],
		[CLOSE.gone, "gone"],
		[CLOSE.removed, "removed"],
	])("comes with code %s", async (code, why) => {
		const socket = opened();
		const reply = link.ask(MOVE);
		socket.cut(code);
		expect(states.at(-1)).toEqual({ at: "closed", why });
		expect(await reply).toMatchObject({ type: "refused", code: "offline" });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(FakeSocket.made).toHaveLength(1);
		expect(await link.ask(MOVE)).toMatchObject({ code: "offline" });
	});

	it("comes with close, which answers all who wait", async () => {
		opened();
		const reply = link.ask(MOVE);
		link.close();
		expect(await reply).toMatchObject({ type: "refused", code: "offline" });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(FakeSocket.made).toHaveLength(1);
	});
});

it("a frame that is no JSON is passed over", () => {
	const socket = opened();
	socket.onmessage?.({ data: "{" });
	socket.say({ type: "message", message: { at: 1, text: "Hello" } });
	expect(frames).toEqual(["welcome", "message"]);
});

it("refusals that belong to no command are told to nobody but the line", () => {
	const socket = opened();
	socket.say({ type: "refused", id: "", code: "slowDown" });
	expect(frames).toEqual(["welcome"]);
	expect(now()).toBe("open");
});
