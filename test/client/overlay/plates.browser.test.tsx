// What has no room for a tag is named under its side's plate: clear of plate and tags, never as a sum, told as tags are.
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { BoardView, type BoardViewProps } from "../../../src/client/overlay/board-view.tsx";
import { show as draw, box as host, setPage } from "../../support/page-stage.ts";
import { sampleModel, tag } from "../viewmodel/sample.ts";
import "../../../src/client/styles/base.css";

// the words come with the model
setPage(() => Promise.resolve());

async function show(props: BoardViewProps, width = 1016, height = 848): Promise<void> {
	host.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px`;
	draw(<BoardView {...props} />);
	await vi.waitFor(
		() => {
			const drawing = host.querySelector(".bd-drawing")?.getBoundingClientRect();
			expect(drawing?.width).toBeCloseTo(width, 0);
			expect(host.querySelector("canvas")?.getAttribute("role")).toBe("img");
			expect(document.body.dataset.settled).toBe("true");
		},
		{ timeout: 15_000 },
	);
}

const tags = () => [...host.querySelectorAll<HTMLButtonElement>(".bd-tag")];

const WORDS = {
	en: {
		names: ["Buy-local order", "Listed US firms"],
		lines: ["Computer plays", "has sealed its plan"],
		groups: ["Growth and jobs", "Security", "Pride"],
	},
	zh: {
		names: ["国产采购令", "美企清单"],
		lines: ["由电脑担任", "正在秘密谋划"],
		groups: ["增长与就业", "安全", "民族自尊"],
	},
} as const;

/** A board on which two of Beijing's levers have no room, and plates full of words. */
function crowded(language: "en" | "zh") {
	const { names, lines, groups } = WORDS[language];
	const levers = ["lists", "tap", "regime", "minerals"].map((id) => tag(`cn.${id}`));
	const rest = [tag("cn.probes", { title: names[0] }), tag("cn.local", { title: names[1] })];
	const tariffs = (seat: "cn" | "us") =>
		(["force", "suspended", "announced"] as const).map((state) =>
			tag(`${seat}.tariff`, { id: `${seat}.tariff:${state}`, state }),
		);
	const fit = ["cn.purchases", "cn.fees", "us.inquiry", "us.fees", "us.chips"].map((id) => tag(id));
	const { plates } = sampleModel();
	const group = { value: 64, valueText: "64", deltaText: "▼ 10", low: false, floor: 20 };
	const plate = { lines: [...lines], groups: groups.map((label) => ({ ...group, label })) };
	const all = [levers[0], ...rest, ...levers.slice(1), ...fit, ...tariffs("cn"), ...tariffs("us")];
	return sampleModel({
		tags: all.filter((one) => one !== undefined),
		plates: { cn: { ...plates.cn, ...plate }, us: { ...plates.us, ...plate } },
	});
}

it.each(["en", "zh"] as const)(
	"names under a side's plate what has no room for a tag, clear of plate and tags in every size (%s)",
	async (language) => {
		const model = crowded(language);
		for (const [width, height] of [
			[1016, 848],
			[942, 716],
			[856, 668],
			[856, 748],
			[796, 720],
			[796, 848],
			[806, 748],
			[816, 848],
			[816, 700],
			[1496, 1028],
		]) {
			await show({ model }, width, height);
			expect(tags()).toHaveLength(model.tags.length - 2);
			const more = host.querySelectorAll<HTMLElement>(".bd-more");
			expect(more).toHaveLength(1);
			const line = more[0]?.getBoundingClientRect() ?? new DOMRect();
			const plate = host.querySelector(".bd-plate.cn")?.getBoundingClientRect() ?? new DOMRect();
			expect(line.top, `under the plate at ${width}`).toBeGreaterThanOrEqual(plate.bottom);
			const covered = tags().filter((one) => {
				const { top, bottom, left } = one.getBoundingClientRect();
				return left < line.right && top < line.bottom + 1 && bottom > line.top;
			});
			expect(
				covered.map((one) => one.textContent),
				`at ${width}x${height}`,
			).toEqual([]);
		}
	},
	60_000,
);

it("says of what has no room for a tag nothing that could be a sum, and tells of each at a press", async () => {
	const names = () => host.querySelector(".bd-more > [aria-hidden]")?.textContent;
	await show({ model: crowded("zh"), explain: (piece) => <p>about {piece}</p> });
	expect(names()).toBe("also: 国产采购令, 美企清单");
	const stop = host.querySelector<HTMLElement>(".bd-more .bd-ask");
	expect(stop?.getAttribute("aria-label")).toBe("No room: 国产采购令, 美企清单");
	host.querySelector<HTMLElement>(".bd-more")?.click();
	const card = () => [...host.querySelectorAll(".bd-peek p")].map((one) => one.textContent);
	await vi.waitFor(() => expect(card()).toEqual(["about lever:cn.probes", "about lever:cn.local"]));
	await userEvent.keyboard("{Escape}");
	await show({ model: crowded("en") });
	await vi.waitFor(() => expect(names()).toBe("also: Buy-local order, Listed US firms"));
});

it("spreads both sides' groups over the whole of their plates where the board is drawn small, whatever stands under them", async () => {
	await show({ model: crowded("en") }, 856, 668);
	const bars = (seat: string) =>
		[...host.querySelectorAll(`.bd-plate.${seat} .bd-group-bar`)].map(
			(bar) => bar.getBoundingClientRect().top,
		);
	expect(bars("us")).toEqual(bars("cn"));
});

it("leaves a tag its level and a date its mark while the letters are hardly larger than designed", async () => {
	await show({ model: crowded("en") }, 1016, 805);
	const shown = [...host.querySelectorAll(".bd-dot.is-suspended")].map(
		(dot) => dot.getBoundingClientRect().width > 0,
	);
	expect(shown).toEqual([true, true]);
});
