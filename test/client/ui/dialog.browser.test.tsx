// A modal dialog in a real browser: what is announced and shown while it is open reaches whoever is in it.
import { type ReactNode, useState } from "react";
import { expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { copyText } from "../../../src/client/ui/copy-text.ts";
import { Dialog } from "../../../src/client/ui/dialog.tsx";
import { announce, LiveRegion, notify } from "../../../src/client/ui/live-region.tsx";
import { box, setStage, show } from "./stage.ts";
import "../../../src/client/styles/base.css";

setStage();

interface TreeNode {
	ignored: boolean;
	role?: { value: string };
	name?: { value: string };
}

/** What a screen reader finds on the page now: each node that is not ignored, as "role name". */
async function heard(): Promise<string[]> {
	interface Cdp {
		send: (method: string, params?: object) => Promise<unknown>;
	}
	const line = cdp() as unknown as Cdp;
	const { frameTree } = (await line.send("Page.getFrameTree")) as {
		frameTree: { childFrames?: { frame: { id: string } }[] };
	};
	const frames = frameTree.childFrames ?? [];
	const found: string[] = [];
	for (const { frame } of frames) {
		const { nodes } = (await line.send("Accessibility.getFullAXTree", {
			frameId: frame.id,
		})) as { nodes: TreeNode[] };
		for (const { ignored, role, name } of nodes)
			if (!ignored) found.push(`${role?.value} ${name?.value ?? ""}`.trim());
	}
	return found;
}

function Asked({ onClose }: { onClose?: () => void }): ReactNode {
	const [open, setOpen] = useState<"none" | "first" | "second">("none");
	return (
		<>
			<button type="button" onClick={() => setOpen("first")}>
				Ask
			</button>
			<Dialog
				open={open !== "none"}
				onClose={() => {
					onClose?.();
					setOpen("none");
				}}
				title="First"
			>
				<input aria-label="Typed" defaultValue="Words that were typed" />
				<button type="button" onClick={() => setOpen("second")}>
					More
				</button>
			</Dialog>
			<Dialog open={open === "second"} onClose={() => setOpen("first")} title="Second">
				<p>Words</p>
			</Dialog>
			<LiveRegion />
		</>
	);
}
const press = (name: string): Promise<void> => userEvent.click(page.getByRole("button", { name }));

test("what is announced while dialogs are open stands in the topmost one's tree, and outside once they are closed", async () => {
	show(<Asked />);
	await press("Ask");
	announce("Said in the first");
	await expect.poll(heard).toContain("StaticText Said in the first");
	await press("More");
	announce("Said in the second");
	await expect.poll(heard).toContain("StaticText Said in the second");
	notify(() => "Failed", "alert");
	await expect.poll(heard).toEqual(expect.arrayContaining(["region Notes", "StaticText Failed"]));
	await userEvent.keyboard("{Escape}");
	await expect.element(page.getByRole("dialog", { name: "Second" })).not.toBeInTheDocument();
	announce("Said in the first again");
	await expect.poll(heard).toContain("StaticText Said in the first again");
	await userEvent.keyboard("{Escape}");
	announce("Said outside");
	await expect.poll(heard).toContain("StaticText Said outside");
});

test("a note shown over a dialog can be dismissed there, and the dialog stays", async () => {
	show(<Asked />);
	await press("Ask");
	notify(() => "Failed", "alert");
	const note = page.getByRole("listitem");
	await userEvent.click(note.getByRole("button", { name: "Close" }));
	await expect.element(note).not.toBeInTheDocument();
	await expect.element(page.getByRole("dialog", { name: "First" })).toBeVisible();
});

test("what was said long before a dialog opens or closes is not said again by that", async () => {
	show(<Asked />);
	await expect.element(page.getByRole("status")).toBeInTheDocument();
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	announce("Old news");
	vi.advanceTimersByTime(5000);
	vi.useRealTimers();
	await expect.element(page.getByRole("status")).toHaveTextContent("Old news");
	await press("Ask");
	await expect.element(page.getByRole("dialog").getByRole("status")).toBeEmptyDOMElement();
	await userEvent.keyboard("{Escape}");
	await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
	await expect.element(page.getByRole("status")).toBeEmptyDOMElement();
});

test("text is copied from the topmost dialog, where a page without https may select it", async () => {
	show(<Asked />);
	await press("Ask");
	await press("More");
	vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
	let selected = "";
	vi.spyOn(document, "execCommand").mockImplementation(() => {
		selected = getSelection()?.toString() ?? "";
		return true;
	});
	expect(await copyText("K7M4QD")).toBe(true);
	expect(selected).toBe("K7M4QD");
	expect(document.querySelector("textarea")).toBeNull();
	vi.restoreAllMocks();
});

test("a selection dragged out of a dialog leaves it open; a press beside it closes it", async () => {
	const closed = vi.fn<() => void>();
	show(<Asked onClose={closed} />);
	await press("Ask");
	const dialog = page.getByRole("dialog", { name: "First" });
	await expect.element(dialog).toBeVisible();
	await userEvent.dragAndDrop(page.getByRole("textbox", { name: "Typed" }), box, {
		targetPosition: { x: 4, y: 4 },
		force: true,
	});
	expect(closed).not.toHaveBeenCalled();
	await userEvent.click(dialog, { position: { x: -40, y: 20 }, force: true });
	expect(closed).toHaveBeenCalledOnce();
});
