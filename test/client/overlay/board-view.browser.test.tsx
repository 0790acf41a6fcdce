// The words over the board: every tag is a button with a name, one tab stop leads to all, choices reach the page.
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { BoardView, type BoardViewProps } from "../../../src/client/overlay/board-view.tsx";
import { DESK, FrameContext } from "../../../src/client/ui/frame-context.ts";
import type { CalendarItem, RecordCalendar } from "../../../src/client/viewmodel/calendar-model.ts";
import { offer, revealed, sampleModel, tag } from "../viewmodel/sample.ts";
import "../../../src/client/styles/base.css";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
	host = document.createElement("div");
	host.style.cssText = "position:fixed;left:0;top:0;width:1016px;height:848px";
	document.body.append(host);
	root = createRoot(host);
});
afterEach(() => {
	root.unmount();
	host.remove();
});

async function show(props: BoardViewProps): Promise<void> {
	root.render(<BoardView {...props} />);
	await vi.waitFor(() => expect(host.querySelector("canvas")?.getAttribute("role")).toBe("img"), {
		timeout: 15000,
	});
	await vi.waitFor(() => expect(document.body.dataset.settled).toBe("true"), { timeout: 15000 });
}

const tags = () => [...host.querySelectorAll<HTMLButtonElement>(".bd-tag")];

it("names the picture and tells a chosen tag to the page", async () => {
	const onSelectLever = vi.fn<(lever: string, tag: string) => void>();
	await show({ model: sampleModel(), onSelectLever });
	expect(host.querySelector("canvas")?.getAttribute("aria-label")).toBe("A board for tests.");
	const tag = tags().find((one) => one.textContent?.includes("us.rule50"));
	tag?.click();
	expect(onSelectLever).toHaveBeenCalledWith("us.rule50", "us.rule50");
});

it("stands in its own size from the first frame on", async () => {
	const heights = new Set<string>();
	const watch = new MutationObserver(() =>
		heights.add(host.querySelector<HTMLElement>(".bd-opening")?.style.height ?? ""),
	);
	watch.observe(host, { childList: true, subtree: true, attributes: true });
	await show({ model: sampleModel() });
	watch.disconnect();
	expect([...heights]).toEqual(["848px"]);
});

it("tells a phone's own points at once, and a meter with the sequence that moves it", async () => {
	host.style.width = "390px";
	const at = (left: string, tension: number) => {
		const model = sampleModel();
		const { meters } = model;
		return sampleModel({
			meters: {
				...meters,
				points: { short: "points", valueText: left },
				tension: { ...meters.tension, value: tension, valueText: String(tension) },
			},
		});
	};
	const cells = () => [...host.querySelectorAll(".bd-cells b")].map((it) => it.textContent);
	await show({ model: at("4", 4) });
	expect(cells()).toEqual(expect.arrayContaining(["4"]));
	flushSync(() => root.render(<BoardView model={at("2", 5)} />));
	expect(cells().at(-1)).toBe("2");
	expect(cells()[0]).toBe("4");
	await vi.waitFor(() => expect(cells()[0]).toBe("5"), { timeout: 15000 });
});

it("cuts no date in two at a window's edge", async () => {
	Object.assign(host.style, { width: "768px", height: "590px" });
	const date = (id: string, at: number, kind: "talks" | "measure"): CalendarItem => ({
		id,
		at,
		kind,
		label: id,
		date: "20 May",
		tocome: true,
	});
	const items = [date("Talks", 0.3, "talks"), date("Fees", 0.6, "measure")];
	await show({
		model: sampleModel({ calendar: { kind: "months", today: 0.1, ticks: [0, 1], items } }),
	});
	const seen = () =>
		[...host.querySelectorAll(".bd-date:not(.sr-only)")].map((it) => it.textContent);
	expect(seen()).toEqual(["Fees20 May"]);
	host.style.height = "674px";
	await vi.waitFor(() => expect(seen()).toEqual(["Talks20 May", "Fees20 May"]));
});

it("keeps every meter's words whole in a narrow window's line", async () => {
	Object.assign(host.style, { width: "700px", height: "648px" });
	await show({ model: sampleModel() });
	const cells = [...host.querySelectorAll(".bd-strip > div")];
	expect(cells.length).toBeGreaterThanOrEqual(4);
	expect(cells.filter((it) => it.scrollWidth > it.clientWidth)).toEqual([]);
});

it("has one tab stop, and arrows walk every tag", async () => {
	await show({ model: sampleModel() });
	expect(tags().filter((one) => one.tabIndex === 0)).toHaveLength(1);
	tags()[0]?.focus();
	await userEvent.keyboard("{ArrowDown}");
	expect(document.activeElement).toBe(tags()[1]);
	await userEvent.keyboard("{End}");
	expect(document.activeElement).toBe(tags().at(-1));
	await userEvent.keyboard("{ArrowDown}");
	expect(document.activeElement).toBe(tags()[0]);
});

it("has no slider for keys to reach where a low window does not show it", async () => {
	const calendar: RecordCalendar = {
		kind: "record",
		position: 0.5,
		days: 388,
		blows: { us: [], cn: [] },
		chapters: [],
		playing: false,
		playLabel: "Play",
		scrubLabel: "Date in the record",
		positionText: "9 October 2025",
	};
	const controls = () => host.querySelectorAll(".bd-scrub, .bd-play").length;
	await show({ model: sampleModel({ calendar }) });
	expect(controls()).toBe(2);
	host.style.cssText = "position:fixed;left:0;top:0;width:1024px;height:432px";
	await vi.waitFor(() => expect(controls()).toBe(0));
});

it("brings the chosen lever's lane into a low window, and names on its pill what is ringed elsewhere", async () => {
	host.style.cssText = "position:fixed;left:0;top:0;width:1024px;height:418px";
	const { tags: all } = sampleModel();
	const asked = (id: string, more: object) =>
		sampleModel({ tags: all.map((one) => (one.id === id ? { ...one, ...more } : one)) });
	const pills = () => [...host.querySelectorAll(".bd-pill")].map((one) => one.textContent);
	const seen = (id: string) => tags().some((one) => one.textContent?.includes(id));
	await show({ model: asked("us.tariff", { spoken: true }), page: "news1" });
	expect(seen("us.tariff")).toBe(false);
	expect(pills().at(-1)).toMatch(/^Below: .*Ringed: us\.tariff$/);
	await show({ model: asked("us.tariff", { selected: true }), page: "plan1" });
	await vi.waitFor(() => expect(seen("us.tariff")).toBe(true));
	expect(pills().join()).not.toContain("Ringed");
	// what the person then brings into sight stays, until another page
	host.querySelector<HTMLElement>(".bd-pill.is-above")?.click();
	await vi.waitFor(() => expect(seen("us.tariff")).toBe(false));
	expect(pills().at(-1)).toContain("Ringed: us.tariff");
	await show({ model: asked("us.tariff", { pick: true }), page: "answer1" });
	await vi.waitFor(() => expect(seen("us.tariff")).toBe(true));
});

it("ends a plate of which only the name is in sight above the pill below it", async () => {
	const chosen = sampleModel().tags.map((one) =>
		one.id === "us.rule50" ? { ...one, selected: true } : one,
	);
	host.style.cssText = "position:fixed;left:0;top:0;width:1024px;height:376px";
	const group = {
		label: "Pride",
		value: 50,
		valueText: "50",
		deltaText: "",
		floor: 20,
		low: false,
	};
	const { plates } = sampleModel();
	const cn = { ...plates.cn, groups: [group, group, group] };
	const model = sampleModel({ tags: chosen, plates: { ...plates, cn } });
	await show({ model, page: "plan1" });
	const box = (selector: string) => host.querySelector(selector)?.getBoundingClientRect();
	const heights = [352, 356, 360, 364, 368];
	for (const height of heights) {
		host.style.height = `${height}px`;
		await vi.waitFor(() => expect(box(".bd-opening")?.height).toBeLessThanOrEqual(height));
		expect(host.querySelector(".bd-plate.cn .bd-group")).toBeNull();
		expect(box(".bd-plate.cn")?.bottom).toBeLessThanOrEqual(box(".bd-pill.is-below")?.top ?? 0);
	}
});

it("tells a phone's rings beside the names of lanes, and those at home at the capital", async () => {
	host.style.cssText = "position:fixed;left:0;top:0;width:390px;height:246px";
	const spoken = ["us.tariff", "us.sanction"].map((id) => tag(id, { spoken: true }));
	await show({ model: sampleModel({ tags: spoken }) });
	const goods = [...host.querySelectorAll(".bd-phone-lane")].map((one) => one.textContent);
	expect(goods).toContain("goodsRinged: us.tariff");
	expect(host.querySelector(".bd-capital.us")?.textContent).toContain("Ringed: us.sanction");
});

describe("a phone's whole board", () => {
	const whole = (page: string, tags = sampleModel().tags) => (
		<FrameContext value={{ ...DESK, layout: "phone", stop: "head" }}>
			<BoardView model={sampleModel({ tags })} page={page} />
		</FrameContext>
	);
	const board = () => host.querySelector<HTMLElement>(".bd-phone");
	beforeEach(() => {
		host.style.cssText = "position:fixed;left:0;top:0;width:390px;height:500px";
	});

	it("explains a lever of the other side at a tap, with its chance to answer", async () => {
		const tip = "One case. Searches the firms of the other side.";
		const tags = [tag("cn.probes", { tip, percent: { value: 0.48, text: "48%" } })];
		root.render(whole("plan1", tags));
		await vi.waitFor(() => expect(board()?.textContent).toContain("48%"));
		const lever = board()?.querySelector<HTMLElement>("li button");
		expect(board()?.textContent).not.toContain(tip);
		lever?.click();
		await vi.waitFor(() => expect(lever?.getAttribute("aria-expanded")).toBe("true"));
		expect(document.getElementById(lever?.getAttribute("aria-controls") ?? "")?.textContent).toBe(
			tip,
		);
		lever?.click();
		await vi.waitFor(() => expect(board()?.textContent).not.toContain(tip));
	});

	it("begins at its top with every page, and stays where it is on the same", async () => {
		root.render(whole("plan1"));
		await vi.waitFor(() => expect(board()).not.toBeNull());
		board()?.scrollTo(0, 60);
		expect(board()?.scrollTop).toBe(60);
		flushSync(() => root.render(whole("plan1")));
		expect(board()?.scrollTop).toBe(60);
		flushSync(() => root.render(whole("reveal1")));
		expect(board()?.scrollTop).toBe(0);
	});
});

it("keeps the secret of the cards until they have turned", async () => {
	document.documentElement.style.setProperty("--m-reveal", "3000ms");
	await show({ model: sampleModel() });
	const later = sampleModel({ table: revealed });
	later.tags = later.tags.map((one) =>
		one.id === "cn.regime" ? { ...one, line: "announced" } : one,
	);
	root.render(<BoardView model={later} />);
	const frame = () => host.querySelector<HTMLElement>(".bd");
	await vi.waitFor(() => expect(frame()?.dataset.stage).toBe("cause"));
	expect(host.textContent).not.toContain("announced");
	await userEvent.keyboard("{Escape}");
	await vi.waitFor(() => expect(frame()?.dataset.stage).toBe("settled"));
	expect(host.textContent).toContain("announced");
	document.documentElement.removeAttribute("style");
});

it("keeps a paper's story beside the drawing it belongs to, on a small board as on a large one", async () => {
	const paper = {
		masthead: "From Beijing",
		headline: "Deal signed",
		body: "Promised: seven.",
		foot: "",
	};
	const model = sampleModel({
		table: {
			mode: "news",
			title: "June opens",
			papers: { cn: { ...paper, icon: "lever-tariff" } },
		},
	});
	await show({ model });
	const left = () => host.querySelector<HTMLElement>(".bd-paper .is-body")?.offsetLeft;
	const large = left();
	expect(large).toBeGreaterThan(40);
	host.style.height = "760px";
	await vi.waitFor(() => expect(host.querySelector(".bd.is-small")).not.toBeNull());
	expect(left()).toBe(large);
});

it("draws no word under 12 px, at any size", async () => {
	for (const [width, height] of [
		[1016, 848],
		[830, 680],
		[1024, 432],
		[700, 648],
		[390, 246],
	]) {
		host.style.width = `${width}px`;
		host.style.height = `${height}px`;
		await show({ model: sampleModel({ table: offer(3) }) });
		const scale = Number(
			host.querySelector<HTMLElement>(".bd-over")?.style.getPropertyValue("--k") ?? 1,
		);
		for (const element of host.querySelectorAll<HTMLElement>(".bd-over *")) {
			const own = [...element.childNodes].some(
				(node) => node.nodeType === 3 && node.nodeValue?.trim(),
			);
			if (!own) continue;
			const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
			expect(size, `${element.className} at ${width}`).toBeGreaterThanOrEqual(11.99);
		}
	}
});
