// Sessions kept on this device that the server does not open: keys are offered for throwing away only where they are useless.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { CLOSE } from "../../../../src/classroom/protocol/limits.ts";
import { App } from "../../../../src/client/pages/app/app.tsx";
import { keepLesson } from "../../../../src/client/stores/class/keys.ts";
import { FakeSocket } from "../../../support/class/fake-socket.ts";
import { setPage, show } from "../../../support/page-stage.ts";
import { LESSON } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

let code = "";

setPage();
beforeEach(() => {
	localStorage.clear();
	keepLesson({ ...LESSON, title: "Seminar", at: 1_760_000_000_000 });
	vi.stubGlobal("WebSocket", FakeSocket);
	FakeSocket.reset();
	FakeSocket.born = (socket) => void setTimeout(() => socket.open(), 0);
	FakeSocket.heard = (socket, { type }) => {
		if (type !== "hello") return;
		socket.say({ type: "refused", id: "", code });
		socket.cut(CLOSE.notIn);
	};
});
afterEach(() => {
	vi.unstubAllGlobals();
	localStorage.clear();
});

function open(hash: string, refusal: string): void {
	code = refusal;
	location.hash = hash;
	show(<App />);
}
const button = (name: string | RegExp) => page.getByRole("button", { name });
const forget = () => button(/^Take .*off the list$/);
const reload = () => button("Load the page again");

describe.each(["otherVersion", "badFrame"])("a page that is refused for %s", (refusal) => {
	test("offers to load again in the list, and keeps the keys", async () => {
		open("/teach", refusal);
		await expect.element(reload()).toBeVisible();
		expect(forget().elements()).toEqual([]);
	});

	test("offers to load again at the session, and keeps the keys", async () => {
		open(`/teach/${LESSON.session}`, refusal);
		await expect.element(reload()).toBeVisible();
		await expect
			.element(page.getByRole("heading", { name: "This page has to be loaded again" }))
			.toBeVisible();
		expect(forget().elements()).toEqual([]);
	});
});

describe.each(["noSession", "wrongSecret"])("a session that is refused for %s", (refusal) => {
	test.each(["/teach", `/teach/${LESSON.session}`])(
		"can be taken off the list at %s",
		async (at) => {
			open(at, refusal);
			await expect.element(forget()).toBeVisible();
			expect(reload().elements()).toEqual([]);
		},
	);
});
