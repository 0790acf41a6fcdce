// Words in charts: none of them lies on another.
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../src/client/i18n/index.ts";
import { FieldChart } from "../../../src/client/panels/charts/field-chart.tsx";
import { FrontierChart } from "../../../src/client/panels/charts/frontier-chart.tsx";
import { PathChart } from "../../../src/client/panels/charts/path-chart.tsx";
import { ResultBars } from "../../../src/client/panels/charts/result-bars.tsx";
import "../../../src/client/styles/base.css";

/** Pairs of texts, or of other parts, that lie on each other by more than the room above and below letters, px. */
function onEachOther(chart: ReactNode, room: number, parts = "text"): string[] {
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	flushSync(() => root.render(chart));
	const words = [...box.querySelectorAll(parts)].map((it) => ({
		text: it.textContent || it.getAttribute("class"),
		box: it.getBoundingClientRect(),
	}));
	const found = words.flatMap((one, at) =>
		words
			.slice(at + 1)
			.filter(
				({ box: other }) =>
					one.box.left < other.right &&
					other.left < one.box.right &&
					Math.min(one.box.bottom, other.bottom) - Math.max(one.box.top, other.top) > room,
			)
			.map(({ text }) => `${one.text} and ${text}`),
	);
	root.unmount();
	box.remove();
	return found;
}

test.each([
	["a path that ends over the limit", [5, 6, 9.4, 10], [5, 3, 3, 2]],
	["both at the limit", [5, 6, 9.4, 9.5], [5, 6, 9.4, 9.5]],
	["one just under it", [5, 6, 9, 9.2], [5, 3, 3, 8.9]],
])("two paths: %s", (_, you, history) => {
	const chart = (
		<PathChart
			seat="us"
			kind="line"
			months={[1, 2, 3, 4]}
			you={you}
			history={history}
			ticks={["M", "J", "J", "A"]}
			range={[0, 10]}
			youText={`you ${you.at(-1)}`}
			historyText={`history ${history.at(-1)}`}
			parts={2}
			limit={{ at: 9.5, text: "rupture 9.5" }}
			label="Tension"
		/>
	);
	expect(onEachOther(chart, 3)).toEqual([]);
});

test.each([1200, 390])(
	"offers worth nearly nothing keep their names and marks apart, and no axis runs through its own, %i px wide",
	async (width) => {
		await page.viewport(width, 844);
		const near = (id: string, kind: string, us: number, cn: number, label: string) => ({
			id,
			kind,
			us,
			cn,
			by: "us" as const,
			label,
		});
		const chart = (
			<FrontierChart
				points={[
					near("none", "noDeal", 0, 0, "no deal"),
					near("one", "offer", 0.1, -0.3, "offer 1"),
					near("two", "offer", 0, 0.1, "offer 2"),
					near("best", "efficient", 17, 5, ""),
					near("fair", "fair", 14, 7, "fair split"),
				]}
				line={[
					{ us: 4, cn: 8 },
					{ us: 17, cn: 5 },
				]}
				selected="one"
				xLabel="Washington’s gain"
				yLabel="Beijing’s gain"
				zoneLabel="both gain"
				label="Gains"
			/>
		);
		expect(onEachOther(chart, 3)).toEqual([]);
		expect(onEachOther(chart, 0, ".fr-mark:not(.is-efficient)")).toEqual([]);
		expect(onEachOther(chart, 0, ".fr-axis, .fr-grid.is-zero path")).toEqual([]);
	},
);

test("points in the corner where both gain keep their numbers off its words", async () => {
	await startTranslations();
	const points = [8.6, 9.1, 9.3, 9.9].map((x, at) => ({
		id: String(at),
		x,
		y: 9.6 - at * 0.2,
		text: String(at + 1),
		kind: "game" as const,
	}));
	const corners = { both: "both better: 4 games", us: "us: 0", cn: "cn: 0", neither: "neither: 0" };
	const chart = (
		<svg width={900} height={500} aria-hidden="true">
			<FieldChart
				box={{ width: 900, height: 500, em: 18 }}
				points={points}
				x={[-11, 11]}
				y={[-11, 11]}
				xTitle="Washington"
				yTitle="Beijing"
				corners={corners}
				zero="as in history"
			/>
		</svg>
	);
	expect(onEachOther(chart, 4)).toEqual([]);
});

test("on a phone no corner's words cross the middle, and the words at it lie on no point", async () => {
	await startTranslations();
	const place = document.body.appendChild(document.createElement("div"));
	const root = createRoot(place);
	const at = { id: "0", x: 3, y: -0.8, text: "1", kind: "game" } as const;
	const corners = {
		both: "both better: 4 games",
		us: "only Washington: 0 games",
		cn: "only Beijing: 1 game",
		neither: "neither: 0 games",
	};
	const chart = (
		<svg width={358} height={400} aria-hidden="true">
			<FieldChart
				box={{ width: 358, height: 400, em: 15 }}
				points={[at]}
				x={[-11, 11]}
				y={[-11, 11]}
				xTitle="Washington"
				yTitle="Beijing"
				corners={corners}
				zero="level with the computer"
			/>
		</svg>
	);
	flushSync(() => root.render(<div style={{ fontSize: 12.6 }}>{chart}</div>));
	const box = (one: Element | null) => (one as Element).getBoundingClientRect();
	const middle = box(place.querySelector(".chart-axis path.is-zero")).left;
	const words = [...place.querySelectorAll(".field-corners text")].map(box);
	const [zero, point] = [".field-zero", ".field-point"].map((it) => box(place.querySelector(it)));
	root.unmount();
	place.remove();
	for (const { left, right } of words) expect(right < middle || left > middle).toBe(true);
	if (!zero || !point) throw new Error("a part of the field is missing");
	expect(zero.bottom < point.top || zero.right < point.left).toBe(true);
});

test.each([
	["far behind its bar the mark leaves the number to the bar", 11.3, 20.5, "before"],
	["near the bar's end the number makes room for the mark", 12.3, 13, "behind"],
	["a mark within the bar leaves the number at its end", 15, 9, "behind"],
] as const)("of a dimension's bar: %s", (_, you, history, side) => {
	const box = document.body.appendChild(document.createElement("div"));
	box.style.width = "250px";
	const root = createRoot(box);
	const bar = { id: "0", name: "Supply", you, history, youText: String(you), gap: 0, gapText: "0" };
	flushSync(() => root.render(<ResultBars seat="us" bars={[{ ...bar, label: "" }]} />));
	const at = (part: string): DOMRect | undefined =>
		box.querySelector(`.result-track > ${part}`)?.getBoundingClientRect();
	const [fill, mark, number] = [at("i"), at("u"), at("em")];
	root.unmount();
	box.remove();
	if (!fill || !mark || !number) throw new Error("a part of the bar is missing");
	expect(number.left).toBeGreaterThan(fill.right);
	const [first, second] = side === "before" ? [number, mark] : [mark, number];
	expect(second.left).toBeGreaterThan(first.right);
});

test("an axis in half points tells them with their decimal, no two alike", async () => {
	await startTranslations();
	const axis = document.body.appendChild(document.createElement("div"));
	const root = createRoot(axis);
	const chart = (
		<svg width={900} height={500} aria-hidden="true">
			<FieldChart
				box={{ width: 900, height: 500, em: 18 }}
				points={[]}
				x={[-1, 3]}
				y={[-8, 8]}
				xTitle="Washington"
				yTitle="Beijing"
				zero="as in history"
			/>
		</svg>
	);
	flushSync(() => root.render(chart));
	const ticks = [...axis.querySelectorAll(".chart-axis g text")].map((it) => it.textContent);
	root.unmount();
	axis.remove();
	expect(ticks).toEqual(expect.arrayContaining(["+0.5", "+1.0", "+1.5", "+2.0"]));
	// whole points stay whole
	expect(ticks).toEqual(expect.arrayContaining(["+2", "+4", "\u22124"]));
});
