// A student's page beside a class that runs in the same page: the class is pure, its sockets are fakes.
import { createRoot, type Root } from "react-dom/client";
import { vi } from "vitest";
import type * as cr from "../../../../src/classroom/index.ts";
import { App } from "../../../../src/client/pages/app/app.tsx";
import { keepSeat } from "../../../../src/client/stores/class/keys.ts";
import type { Seat, SeatMove } from "../../../../src/rules/index.ts";
import { FakeSocket } from "../../../support/class/fake-socket.ts";
import { type PureClass, startedClass } from "../../../support/class/pure.ts";
import { type PureSockets, servePure } from "../../../support/class/pure-sockets.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const scenario = shippedScenario();
let root: Root;
let box: HTMLElement;
/** The class of the page opened last, its people, and what their pages hear of it. */
export let klass: PureClass;
export let people: readonly cr.Ticket[];
export let sockets: PureSockets;
let asked = 0;
/** Every test its own session: a page that goes leaves its seat open for a while. */
let seed = 3;

/** An empty page, before each test. */
export function setStage(): void {
	localStorage.clear();
	vi.stubGlobal("WebSocket", FakeSocket);
	FakeSocket.reset();
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
}

/** Takes everything away again, after each test. */
export function clearStage(): void {
	root.unmount();
	box.remove();
	location.hash = "";
	vi.unstubAllGlobals();
}

function begin(count: number, settings: Partial<cr.Settings> = {}): void {
	({ klass, people } = startedClass(scenario, count, settings, seed++));
	sockets = servePure(klass);
}

function show(ticket: cr.Ticket): void {
	const { session, code } = klass.handed;
	keepSeat({ session, code, at: 1, ...ticket });
	location.hash = `/class/${session}`;
	root.render(<App />);
}

/** A class that has begun; the page of the person who sits on `side`, or of the nth of a delegation there. */
export function open(
	count: number,
	side: Seat = "us",
	settings: Partial<cr.Settings> = {},
	nth = 0,
): cr.Ticket {
	begin(count, settings);
	const { person } = klass.state.games[0]?.seats[side][nth] ?? {};
	const ticket = people.find((one) => one.person === person);
	if (!ticket) throw new Error("nobody sits there");
	show(ticket);
	return ticket;
}

/** A class of one whose first month has come to the plan; the page of somebody who joins it then. */
export function openLate(): void {
	begin(1);
	const [first] = people;
	const move = { type: "noForecast" } as const;
	if (first) klass.play(first.person, { act: "move", id: `o${++asked}`, step: 1, move });
	const late = klass.join("Late");
	if (typeof late === "string") throw new Error(late);
	show(late);
}

/** Somebody else makes a move, and all pages hear of it. */
export function others(move: SeatMove, side: Seat): void {
	for (const { person } of klass.state.games[0]?.seats[side] ?? []) {
		const { step } = klass.table(1);
		klass.play(person, { act: "move", id: `o${++asked}`, step, move });
	}
	sockets.tell();
}
