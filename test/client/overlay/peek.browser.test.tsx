// Any piece of the board says what it is: pointed at, pressed or reached by keys, whoever's turn it is.
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { BoardView, type BoardViewProps } from "../../../src/client/overlay/board-view.tsx";
import { DESK, FrameContext } from "../../../src/client/ui/frame-context.ts";
import { show as draw, box as host, setPage } from "../../support/page-stage.ts";
import { sampleModel, tag } from "../viewmodel/sample.ts";
import "../../../src/client/styles/base.css";

// the words come with the model
setPage(() => Promise.resolve());

const plain = sampleModel();
const group = {
	label: "Pride",
	value: 50,
	valueText: "50",
	deltaText: "",
	low: false,
	floor: 20,
};
const model = sampleModel({
	tags: plain.tags.map((one) => (one.id === "us.tariff" ? tag("us.tariff", { open: true }) : one)),
	plates: {
		cn: { ...plain.plates.cn, groups: [group] },
		us: { ...plain.plates.us, groups: [{ ...group, label: "Farms" }] },
	},
});

async function show(width: number, height: number, more: Partial<BoardViewProps> = {}) {
	host.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px`;
	const explain = (piece: string) => <p>about {piece}</p>;
	const layout = width < 640 ? "phone" : "desk";
	draw(
		<FrameContext value={{ ...DESK, layout }}>
			<BoardView model={model} explain={explain} {...more} />
		</FrameContext>,
	);
	await vi.waitFor(() => expect(host.querySelector("canvas")?.getAttribute("role")).toBe("img"), {
		timeout: 15000,
	});
	await vi.waitFor(() => expect(document.body.dataset.settled).toBe("true"), { timeout: 15000 });
}

const card = () => host.querySelector(".bd-peek p")?.textContent ?? "";
const says = (piece: string) =>
	vi.waitFor(() => expect(card()).toBe(piece === "" ? "" : `about ${piece}`), { timeout: 4000 });
const piece = (name: string): HTMLElement => {
	const found = host.querySelector<HTMLElement>(`[data-piece="${name}"]`);
	if (!found) throw new Error(`no ${name}`);
	return found;
};

describe.each([
	["desk", 1016, 848, "lever:cn.tap lane:chips meter:trust group:cn.0 works plant"],
	["tablet", 1016, 430, "meter:trust meter:truce group:cn.0"],
	["phone", 390, 246, "lane:chips lane:ships meter:trust meter:truce"],
] as const)("on a %s", (_, width, height, names) => {
	it("a press on any piece opens its card, which lies within the board; a second closes it", async () => {
		await show(width, height);
		for (const name of names.split(" ")) {
			piece(name).click();
			await says(name);
			const [box, frame] = [host.querySelector(".bd-peek"), host.querySelector(".bd")].map((it) =>
				it?.getBoundingClientRect(),
			);
			expect(box?.left).toBeGreaterThanOrEqual(frame?.left ?? 0);
			expect(box?.right).toBeLessThanOrEqual(frame?.right ?? 0);
			expect(box?.top).toBeGreaterThanOrEqual(frame?.top ?? 0);
			expect(box?.bottom).toBeLessThanOrEqual(frame?.bottom ?? 0);
			piece(name).click();
			await says("");
		}
	});

	it("keys reach the pieces by one stop and arrows; Escape closes the card", async () => {
		await show(width, height);
		const stops = [...host.querySelectorAll<HTMLElement>(".bd-ask")];
		expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
		expect(stops.every((one) => one.getAttribute("aria-label") !== null)).toBe(true);
		await userEvent.keyboard("{Tab}");
		while (!document.activeElement?.matches(".bd-ask")) await userEvent.keyboard("{Tab}");
		await says("meter:tension");
		await userEvent.keyboard("{ArrowRight}");
		await says("meter:trust");
		await userEvent.keyboard("{Escape}");
		await says("");
	});
});

it("a lever that can be chosen is chosen by a press; pointing at it tells what it is", async () => {
	const onSelectLever = vi.fn<(lever: string, tag: string) => void>();
	await show(1016, 848, { onSelectLever });
	await userEvent.hover(piece("lever:us.tariff"));
	await says("lever:us.tariff");
	piece("lever:us.tariff").click();
	await says("");
	expect(onSelectLever).toHaveBeenCalledWith("us.tariff", "us.tariff");
});

it("a piece that comes to lie under a pointer at rest opens no card; the pointer's next move does", async () => {
	await show(1016, 848);
	const mouse = { bubbles: true, pointerType: "mouse" };
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	try {
		piece("meter:trust").dispatchEvent(new PointerEvent("pointerover", mouse));
		vi.advanceTimersByTime(5000);
	} finally {
		vi.useRealTimers();
	}
	expect(card()).toBe("");
	piece("meter:trust").dispatchEvent(new PointerEvent("pointermove", mouse));
	await says("meter:trust");
});

/** The middle of a thing in the window. */
function at(thing: HTMLElement): { x: number; y: number } {
	const { left, top, width, height } = thing.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

it("on a phone every lane can be pressed with a finger", async () => {
	await show(390, 246);
	const heights = [...host.querySelectorAll("[data-piece^='lane:'] > .bd-ask")].map(
		(one) => one.getBoundingClientRect().height,
	);
	expect(heights).toHaveLength(5);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
	const { x, y } = at(piece("lane:ships"));
	document.elementFromPoint(x, y + 10)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
	await says("lane:ships");
});
