// The page after a game of a class: the way to its debrief, and to those of the games before it.
import i18next from "i18next";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AfterCard } from "../../../../../src/client/pages/class/lobby/after-card.tsx";
import type { Route } from "../../../../../src/client/router/routes.ts";
import { lobbyStage, PICTURE, SEAT } from "./lobby-stage.tsx";

const show = lobbyStage();
test("after a game the debrief is one click away, and the rest says what to wait for", async () => {
	const debrief = { page: "debrief", gameId: "class-x-1" } as const;
	show(
		<AfterCard
			seat={SEAT}
			picture={{ ...PICTURE, stage: "running" }}
			over
			game={1}
			result={<p>61.6 points</p>}
			side="us"
			debrief={debrief}
		/>,
	);
	await expect.element(page.getByRole("region", { name: "Your game is over" })).toBeVisible();
	await expect.element(page.getByText("61.6 points")).toBeVisible();
	await expect
		.element(page.getByRole("link", { name: "To the debrief" }))
		.toHaveAttribute("href", "#/debrief/class-x-1");
	await userEvent.click(page.getByRole("button", { name: "My personal code" }));
	await expect.element(page.getByRole("dialog").getByText("ACDE-FHJK")).toBeVisible();
	await userEvent.keyboard("{Escape}");
	show(
		<AfterCard
			seat={SEAT}
			picture={{ ...PICTURE, stage: "ended" }}
			over={false}
			game={1}
			side="us"
			debrief={null}
		/>,
	);
	await expect
		.element(page.getByText(/before the first month of your game was closed/))
		.toBeVisible();
	await expect.element(page.getByRole("link", { name: "To the debrief" })).not.toBeInTheDocument();
});

test("after a rematch every game is listed with its number in the class, its side and its debrief, the latest first", async () => {
	const again = vi.fn<() => void>();
	const card = (first: { debrief: Route | null; coming: boolean }): ReactNode => (
		<AfterCard
			seat={SEAT}
			picture={{ ...PICTURE, stage: "ended" }}
			over
			game={7}
			side="cn"
			debrief={{ page: "debrief", gameId: "class-x-7" }}
			earlier={[{ game: 3, seat: "us", ...first }]}
			onEarlier={again}
		/>
	);
	const lines = (): string[] =>
		page
			.getByRole("listitem")
			.elements()
			.map((line) => line.textContent ?? "");
	const there = { debrief: { page: "debrief", gameId: "class-x-3" }, coming: false } as const;
	show(card(there));
	await expect
		.poll(lines)
		.toEqual(["Debrief of game 7, as Beijing", "Debrief of game 3, as Washington"]);
	await expect
		.element(page.getByRole("link", { name: "Debrief of game 7, as Beijing" }))
		.toHaveAttribute("href", "#/debrief/class-x-7");
	await expect
		.element(page.getByRole("link", { name: "Debrief of game 3, as Washington" }))
		.toHaveAttribute("href", "#/debrief/class-x-3");
	await expect.element(page.getByText(/Your games can be looked at/)).toBeVisible();
	await expect.element(page.getByRole("button", { name: "Try again" })).not.toBeInTheDocument();
	// on its way it is not missed yet; what did not come is said, and can be asked for again
	show(card({ debrief: null, coming: true }));
	await expect.poll(lines).toEqual(["Debrief of game 7, as Beijing"]);
	show(card({ debrief: null, coming: false }));
	await expect
		.element(page.getByText(/^Game 3, as Washington: its record could not/))
		.toBeVisible();
	await userEvent.click(page.getByRole("button", { name: "Try again" }));
	expect(again).toHaveBeenCalledOnce();
	show(card(there));
	await i18next.changeLanguage("zh");
	await expect.poll(lines).toEqual(["查看第7局复盘（代表北京）", "查看第3局复盘（代表华盛顿）"]);
});
