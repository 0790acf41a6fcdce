// A stage for the pages around a game of a class, with a student and the class.
import i18next from "i18next";
import { type ReactNode, Suspense } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import type { ClassPicture } from "../../../../../src/classroom/protocol/from-server.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import type { Seat } from "../../../../../src/client/stores/class/keys.ts";
import { usePreferences } from "../../../../../src/client/stores/preferences.ts";
import { hush, LiveRegion } from "../../../../../src/client/ui/live-region.tsx";
import "../../../../../src/client/styles/base.css";

export const SEAT: Seat = {
	session: "0123456789ab",
	code: "K7M4QD",
	person: "p1",
	name: "Kim",
	token: "f".repeat(32),
	rejoin: "ACDEFHJK",
	at: 1_760_000_000_000,
};
export const PICTURE: ClassPicture = {
	title: "Tuesday group",
	stage: "open",
	paused: false,
	frozen: false,
	people: 30,
	here: 28,
	size: 1,
	months: 8,
	scenario: "",
};

/** Sets the stage up and clears it around each test of a file; gives the way to show something on it. */
export function lobbyStage(): (node: ReactNode) => void {
	let root: Root;
	let box: HTMLElement;
	beforeAll(() => startTranslations());
	beforeEach(() => {
		localStorage.clear();
		usePreferences.getState().setMotion("full");
		box = document.body.appendChild(document.createElement("div"));
		root = createRoot(box);
	});
	afterEach(async () => {
		root.unmount();
		box.remove();
		hush();
		vi.useRealTimers();
		vi.restoreAllMocks();
		await i18next.changeLanguage("en");
	});
	return (node) =>
		root.render(
			<Suspense fallback={null}>
				{node}
				<LiveRegion />
			</Suspense>,
		);
}
