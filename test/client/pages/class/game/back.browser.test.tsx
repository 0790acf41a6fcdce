// A student's page whose seat was opened on another device and is taken back here: from then on it goes by the new key.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { keepSeat, seatFor } from "../../../../../src/client/stores/class/keys.ts";
import { bar, heading, press } from "../../../../support/class/student-page.ts";
import { clearStage, klass, open, people, setStage, sockets } from "../class-stage.tsx";
import "../../../../../src/client/styles/base.css";

// the board has tests of its own; drawn by software it would hold every press up
vi.mock("../../../../../src/client/pages/play/match-board.tsx", () => ({ default: () => null }));

beforeAll(() => startTranslations());
beforeEach(setStage);
afterEach(clearStage);

/** Keys with which the page has asked for its game's record. */
const keys: (string | null)[] = [];

/** A server that lets in by personal code, and hears which key opens a record. */
function serve(): void {
	keys.length = 0;
	vi.stubGlobal("fetch", (path: string, { headers, body }: RequestInit = {}) => {
		if (path === "/api/join") {
			const { pass } = JSON.parse(body as string) as { pass: string };
			const got = klass.rejoin(pass);
			if (typeof got === "string") throw new Error(got);
			return Promise.resolve(Response.json({ session: klass.handed.session, ...got }));
		}
		if (path.endsWith("/record")) keys.push(new Headers(headers).get("authorization"));
		return Promise.resolve(new Response(null, { status: 503 }));
	});
}

/** The seat goes to another device by its code, and comes back to this page. */
async function awayAndBack(): Promise<{ before: string; after: string }> {
	const ticket = open(2);
	serve();
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	klass.rejoin(ticket.rejoin);
	sockets.cut(ticket.person, 4001);
	await press("Play here");
	// the key that this page held opens nothing any more
	await expect.element(heading("Your seat is open elsewhere")).toBeVisible();
	await press("Play here");
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	return { before: ticket.token, after: seatFor(klass.handed.session)?.token ?? "" };
}

test("the record of the game is asked for with the new key", async () => {
	const { before, after } = await awayAndBack();
	expect(after).not.toBe(before);
	for (let n = 0; n < 12 && klass.table(1).match.game.month < 2; n++)
		klass.act({ do: "advance", games: null });
	klass.act({ do: "end" });
	sockets.tell();
	await expect.element(heading("Your game stops here")).toBeVisible();
	await expect.poll(() => keys).toContain(`Bearer ${after}`);
	expect(keys).not.toContain(`Bearer ${before}`);
});

test("a new name from the instructor leaves the new key in its place", async () => {
	const { after } = await awayAndBack();
	const { session } = klass.handed;
	klass.act({ do: "rename", person: seatFor(session)?.person ?? "", name: "Kim Lee" });
	sockets.tell();
	await expect.poll(() => seatFor(session)?.name).toBe("Kim Lee");
	expect(seatFor(session)?.token).toBe(after);
	await expect.element(bar()).toBeVisible();
});

test("a seat got back by its code a moment after its page was left opens with the new key", async () => {
	const ticket = open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	location.hash = "/about";
	await expect.element(bar()).not.toBeInTheDocument();
	const got = klass.rejoin(ticket.rejoin);
	if (typeof got === "string") throw new Error(got);
	sockets.cut(ticket.person, 4001);
	const { session, code } = klass.handed;
	keepSeat({ session, code, at: 2, ...got, rejoin: ticket.rejoin });
	location.hash = `/class/${session}`;
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	await expect.element(bar()).toBeVisible();
});

test("who sits down at the browser that another student has just left sits at their own seat", async () => {
	const ticket = open(2);
	await expect.element(bar()).toBeVisible();
	location.hash = "/about";
	await expect.element(bar()).not.toBeInTheDocument();
	const next = people.find(({ person }) => person !== ticket.person);
	if (!next) throw new Error("nobody else");
	const { session, code } = klass.handed;
	keepSeat({ session, code, at: 2, ...next });
	location.hash = `/class/${session}`;
	await expect.element(bar()).toBeVisible();
	await expect.element(bar()).toMatchTextContent(new RegExp(`^${next.name} `));
});
