// The workbench: what is played and judged is what was typed, and what could not be kept is not played.
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import {
	BenchContext,
	DeskContext,
	useMakeBench,
} from "../../../../src/client/pages/editor/bench/context.ts";
import { Top } from "../../../../src/client/pages/editor/bench/top.tsx";
import { ValueField } from "../../../../src/client/pages/editor/fields/value-field.tsx";
import { BalancePane } from "../../../../src/client/pages/editor/side/balance.tsx";
import { Checks } from "../../../../src/client/pages/editor/side/checks.tsx";
import type { Crew } from "../../../../src/client/stores/crew.ts";
import { createBalance } from "../../../../src/client/stores/editor/balance.ts";
import { createDesk } from "../../../../src/client/stores/editor/desk.ts";
import { draftsInMemory } from "../../../../src/client/stores/editor/drafts.ts";
import { LiveRegion } from "../../../../src/client/ui/live-region.tsx";
import { under } from "../../../../src/client/viewmodel/editor/work.ts";
import { type Shape, shapeAt } from "../../../../src/scenario/form/shape.ts";
import { box, setPage, show } from "../../../support/page-stage.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const base = { ...shippedScenario(), translations: {} };
const id = "own-0123456789ab";
const points = ["numbers", "values", "usPoints", "value"];

setPage();

function Bench({ children }: { children: ReactNode }): ReactNode {
	return <BenchContext value={useMakeBench()}>{children}</BenchContext>;
}

/** A desk over drafts that are kept in memory, with a part of the workbench on the page. */
function stage(part: ReactNode) {
	const drafts = draftsInMemory();
	const desk = createDesk(
		{ id, base, baseId: "geneva-to-busan", work: under(base, id), revision: 0 },
		drafts,
	);
	show(
		<DeskContext value={desk}>
			<Bench>{part}</Bench>
			<LiveRegion />
		</DeskContext>,
	);
	return { desk, drafts };
}

test("what could not be kept is not played: the page says why, and plays it once it is kept", async () => {
	const { desk, drafts } = stage(<Top kept="browser" onAgain={() => {}} />);
	const play = page.getByRole("button", { name: "Play it" });
	await expect.element(play).toBeVisible();
	const refuse = vi.spyOn(drafts, "put").mockRejectedValue(new Error("full"));
	desk.getState().set(points, 5);
	await play.click();
	const note = page.getByRole("listitem").filter({ hasText: "The browser could not keep it." });
	await expect.element(note).toBeVisible();
	expect(box.querySelector("dialog[open]")).toBeNull();
	refuse.mockRestore();
	await play.click();
	await expect.element(page.getByRole("dialog")).toBeVisible();
	expect((await drafts.get(id))?.work.numbers.values.usPoints.value).toBe(5);
});

test("the balance is judged of what was typed a moment ago", async () => {
	const judged: number[] = [];
	const crew = {
		size: 1,
		start: (task: { field: { data: { numbers: Record<string, number> } } }) => {
			judged.push(task.field.data.numbers.usPoints ?? Number.NaN);
			return { done: new Promise(() => {}), stop: () => {} };
		},
	} as unknown as Crew;
	const { desk } = stage(<BalancePane store={createBalance(() => crew)} />);
	const quick = page.getByRole("button", { name: /^Quick look/ });
	await expect.element(quick).toBeVisible();
	desk.getState().set(points, 5);
	(quick.element() as HTMLButtonElement).click();
	expect(judged).toEqual([5]);
});

test("an emptied number is told to be missing, by its name and with what may stand there", async () => {
	const { desk } = stage(
		<>
			<ValueField path={points} shape={shapeAt(points) as Shape} kind="number" name="value" />
			<Checks onGo={() => {}} />
		</>,
	);
	await expect.element(page.getByText(/0 to 20, whole/)).toBeVisible();
	for (const [value, problem] of [
		[null, "There is no number here. Use a whole number from 0 to 20."],
		[0.5, "This is not a whole number. Use a whole number from 0 to 20."],
		[1_000_000, "The value is outside its range. Use: from 0 to 20."],
	] as const) {
		desk.getState().set(points, value);
		const field = page.getByText(`Washington’s action points a month: ${problem}`);
		await expect.element(field).toBeVisible();
		await expect.element(page.getByText(problem, { exact: true })).toBeVisible();
	}
	desk.getState().set(points, null);
	await expect.element(page.getByText(/There is no number here/).first()).toBeVisible();
	expect(box.textContent).not.toContain("null");
});

test("on the narrowest screen the draft's title stands whole", async () => {
	await page.viewport(320, 640);
	stage(<Top kept="browser" onAgain={() => {}} />);
	await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
	const title = box.querySelector("h1") as HTMLElement;
	title.textContent = "Geneva weekend (edited), with a title that is long and a wordthatneverends";
	expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	await page.viewport(1280, 720);
});
