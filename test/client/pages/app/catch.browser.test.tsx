// A page that fails: what it waited for is asked for once, and again at the next address.
import { type ReactNode, Suspense, use } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { Catch } from "../../../../src/client/pages/app/catch.tsx";
import { retryable } from "../../../../src/client/stores/retryable.ts";

test("its failure is shown, is not asked for without end, and does not hide what comes next", async () => {
	await startTranslations();
	vi.spyOn(console, "error").mockImplementation(() => {});
	const load = vi
		.fn<(key: string) => Promise<string>>((key) => Promise.resolve(`${key} is here`))
		.mockRejectedValueOnce(new Error("no network"));
	const kept = retryable(load);
	function Waits(): ReactNode {
		return <p>{use(kept.draw("game"))}</p>;
	}
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	const show = (at: string): void =>
		root.render(
			<Catch at={at}>
				<Suspense fallback={null}>
					<Waits />
				</Suspense>
			</Catch>,
		);
	show("/play/a");
	await expect.element(page.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
	expect(load).toHaveBeenCalledTimes(1);
	show("/play/a");
	await expect.element(page.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
	show("/play/b");
	await expect.element(page.getByText("game is here")).toBeVisible();
	root.unmount();
	box.remove();
});
