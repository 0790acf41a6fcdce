// Terms in running text: pressed they are told of, and what a press does elsewhere is left alone.
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { useTerms } from "../../../../src/client/pages/codex/use-terms.ts";
import { box, setPage, show } from "../../../support/page-stage.ts";

setPage();

/** A part of a page with a term in its text, which another follows. */
function Page({ onPick }: { onPick: (id: string) => void }) {
	useTerms(onPick);
	const [turned, turn] = useState(false);
	return (
		<main style={{ font: "16px sans-serif" }}>
			{turned ? <p id="new">Every blow is told.</p> : <p id="old">A blow falls.</p>}
			<button type="button" onClick={() => turn(true)}>
				Turn over
			</button>
		</main>
	);
}

/** Where the word lies in the text of an element, counted from the element's corner. */
function within(id: string, word: string): { x: number; y: number } {
	const element = box.querySelector(`#${id}`) as HTMLElement;
	const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	while (text.nextNode()) {
		const node = text.currentNode as Text;
		const at = node.data.indexOf(word);
		if (at < 0) continue;
		const range = new Range();
		range.setStart(node, at);
		range.setEnd(node, at + word.length);
		const [here, all] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
		return { x: here.x + here.width / 2 - all.x, y: here.y + here.height / 2 - all.y };
	}
	throw new Error(`no ${word} in #${id}`);
}

const press = (id: string, word: string) =>
	userEvent.click(box.querySelector(`#${id}`) as Element, { position: within(id, word) });

const marked = async (): Promise<void> => {
	await expect.poll(() => CSS.highlights.get("term")?.size ?? 0).toBeGreaterThan(0);
};

test("a term that is pressed is told of; a word beside it is not", async () => {
	const onPick = vi.fn<(id: string) => void>();
	show(<Page onPick={onPick} />);
	await marked();
	await press("old", "falls");
	expect(onPick).not.toHaveBeenCalled();
	await press("old", "blow");
	expect(onPick).toHaveBeenCalledExactlyOnceWith("blow");
});

test("where a press has done something else, its term is not told of", async () => {
	const onPick = vi.fn<(id: string) => void>();
	const taken = vi.fn<(event: Event) => void>((event) => event.preventDefault());
	box.addEventListener("click", taken);
	show(<Page onPick={onPick} />);
	await marked();
	await press("old", "blow");
	expect(taken).toHaveBeenCalledOnce();
	expect(onPick).not.toHaveBeenCalled();
});

test("a press that turns the page tells of no term that comes to lie under it", async () => {
	const onPick = vi.fn<(id: string) => void>();
	show(<Page onPick={onPick} />);
	await marked();
	await userEvent.click(box.querySelector("button") as Element);
	await expect.poll(() => box.querySelector("#new")).not.toBeNull();
	expect(onPick).not.toHaveBeenCalled();
	// read anew, the new text's term can be pressed
	await expect
		.poll(async () => {
			await press("new", "blow");
			return onPick.mock.calls.length;
		})
		.toBeGreaterThan(0);
	expect(onPick).toHaveBeenCalledWith("blow");
});
