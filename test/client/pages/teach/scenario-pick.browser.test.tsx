// A scenario of the instructor's own that cannot be had: the page says so, and can be asked again.
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { readScenario } from "../../../../src/client/pages/teach/new/read-scenario.ts";
import { ScenarioPick } from "../../../../src/client/pages/teach/new/scenario-pick.tsx";
import { draftScenario } from "../../../../src/client/stores/editor/start.ts";
import "../../../../src/client/styles/base.css";

vi.mock("../../../../src/client/pages/teach/new/read-scenario.ts", () => ({
	readScenario: vi.fn<typeof readScenario>(),
}));
vi.mock("../../../../src/client/stores/editor/start.ts", () => ({
	draftScenario: vi.fn<typeof draftScenario>(),
}));
vi.mock("../../../../src/client/stores/editor/use-drafts.ts", () => ({
	useDrafts: () => ({ rows: [{ id: "d1", titles: {}, problems: 0 }] }),
	titleIn: () => "Winter round",
}));

let root: Root;
let box: HTMLElement;
const picked = vi.fn<(one: unknown) => void>();

beforeAll(() => startTranslations());
beforeEach(() => {
	picked.mockClear();
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
	root.render(<ScenarioPick picked={null} onPick={picked} />);
});
afterEach(() => {
	root.unmount();
	box.remove();
});

const alert = () => page.getByRole("alert");
async function choose(): Promise<void> {
	await expect.element(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
	const field = box.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
	await userEvent.upload(field, new File(["{}"], "mine.json"));
}

test("checks that do not come are told, and the file can be chosen again", async () => {
	vi.mocked(readScenario).mockRejectedValueOnce(new TypeError("Failed to fetch"));
	await choose();
	await expect.element(alert()).toMatchTextContent("could not be checked");
	await expect.element(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
	expect(picked).not.toHaveBeenCalled();
	vi.mocked(readScenario).mockResolvedValueOnce({ ok: false, problems: [] });
	await choose();
	await expect.poll(() => picked.mock.calls.length).toBe(1);
	await expect.element(alert()).not.toBeInTheDocument();
});

test.each([
	["is gone", () => Promise.resolve({ ok: false, why: "missing" } as const)],
	["does not hold", () => Promise.resolve({ ok: false, why: "broken" } as const)],
	["cannot be looked for", () => Promise.reject(new TypeError("Failed to fetch"))],
])("an own scenario that %s is told", async (_, found) => {
	vi.mocked(draftScenario).mockImplementationOnce(found);
	const own = page.getByRole("combobox", { name: "One of your own" });
	await userEvent.selectOptions(own, "Winter round");
	await expect.element(alert()).toBeVisible();
	expect(picked).not.toHaveBeenCalled();
});
