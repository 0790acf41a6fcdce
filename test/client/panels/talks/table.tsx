// A hot-seat game whose talks and close are on the page, and ways through it to them.
import type { ReactNode } from "react";
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { page } from "vitest/browser";
import type { StoreApi } from "zustand/vanilla";
import { ClosePanel } from "../../../../src/client/panels/close/close-panel.tsx";
import { TalksPanel } from "../../../../src/client/panels/talks/talks-panel.tsx";
import type { MatchStore } from "../../../../src/client/stores/match-types.ts";
import { useSelection } from "../../../../src/client/stores/selection.ts";
import { useMatch } from "../../../../src/client/stores/use-match.tsx";
import type { Move } from "../../../../src/rules/index.ts";
import { type Stage, setStage, startWords } from "../stage.tsx";

/** The page of the running test. */
export let stage: Stage;
export let store: StoreApi<MatchStore>;

export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 30));
export const button = (name: RegExp | string) => page.getByRole("button", { name });
export const rows = () => useSelection.getState().rows;

export function Current() {
	const at = useMatch((match) => match.page);
	if (at === "talks") return <TalksPanel />;
	return at === "close" || at === "over" ? <ClosePanel /> : <p>{at}</p>;
}

/** Opens a new hot-seat game, showing the talks and the close, or `content`. */
export function openStage(content: ReactNode = <Current />): void {
	stage = setStage(content);
	store = stage.store;
}

/** Begins each test of the file at the talks of a new game. */
export function setTalks(): void {
	beforeAll(startWords);
	beforeEach(async () => {
		openStage();
		await runTo("talks");
	});
	afterEach(() => stage.clear());
}

/** Lets the match run to the next page of this kind, both seats doing as little as they may. */
export async function runTo(wanted: "talks" | "close"): Promise<void> {
	for (let i = 0; i < 60 && store.getState().page !== wanted; i++) {
		const { page: at, next, move } = store.getState();
		if (at === "handover" || at === "reveal" || at === "close") next();
		else if (at === "news") await move({ type: "noForecast" });
		else if (at === "plan") await move({ type: "seal" });
		else if (at === "contrition") await move({ type: "stand" });
		else if (at === "answer")
			await move({ type: "answer", how: "silence", lever: "", act: "", step: "now" });
		else if (at === "talks") await move({ type: "leave" });
		await settle();
	}
	expect(store.getState().page).toBe(wanted);
}

/** A game played anew to its first talks: Washington's forecast and order, and the answer of whoever is asked. */
export async function playAnew(wishes: { news?: Move; order: Move; answer: Move }): Promise<void> {
	stage.clear();
	openStage();
	for (let i = 0; i < 60 && store.getState().page !== "talks"; i++) {
		const { page: at, seat, next, move, view } = store.getState();
		const us = seat === "us";
		if (at === "handover" || at === "reveal") next();
		else if (at === "news") await move((us && wishes.news) || { type: "noForecast" });
		else if (at === "plan")
			await move(us && view.position.us.orders.length === 0 ? wishes.order : { type: "seal" });
		else if (at === "contrition") await move({ type: "stand" });
		else if (at === "answer") await move(wishes.answer);
		await settle();
	}
	expect(store.getState().page).toBe("talks");
}

/** Hands the screen over where it waits for the other person. */
export async function handOver(): Promise<void> {
	await settle();
	while (store.getState().page === "handover") {
		store.getState().next();
		await settle();
	}
}

/** Puts a ready-made start on the table; those that promise less are asked for first. */
export async function begin(name: string): Promise<void> {
	const start = button(new RegExp(`^${name}`));
	if (start.query() === null) await button(/^\d+ more$/).click();
	await start.click();
}
