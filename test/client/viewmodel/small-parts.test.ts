// The small pure parts: curves, calendar labels, meter cells, drawings.
import { describe, expect, it } from "vitest";
import events from "../../../assets/scenarios/geneva-to-busan/events.json" with { type: "json" };
import { art, artNames, parseArt } from "../../../src/client/viewmodel/art.ts";
import type { MonthsCalendar } from "../../../src/client/viewmodel/calendar-model.ts";
import { calendarLabels, textWidth } from "../../../src/client/viewmodel/calendar-places.ts";
import { pathOf, pointAlong, pointAtX } from "../../../src/client/viewmodel/curve.ts";
import { eventIcon, laneIcon, leverIcon, seatEmblem } from "../../../src/client/viewmodel/icons.ts";
import { tensionCells, truceDots } from "../../../src/client/viewmodel/meters.ts";

describe("curves", () => {
	const at = (x: number) => ({ x, y: 0 });
	const line = pathOf([[at(0), at(10), at(20), at(30)]]);

	it("measure their way", () => {
		expect(line.length).toBeCloseTo(30);
		expect(pointAlong(line, 15).x).toBeCloseTo(15);
		expect(pointAtX(line, 7).at).toBeCloseTo(7);
	});

	it("end where they end", () => {
		expect(pointAlong(line, -5).x).toBe(0);
		expect(pointAlong(line, 99).x).toBeCloseTo(30);
		expect(() => pointAlong({ points: [], length: 0 }, 1)).toThrow(RangeError);
	});
});

describe("calendar labels", () => {
	const item = (id: string, at: number, label: string) => ({
		id,
		at,
		kind: "measure" as const,
		seat: "us" as const,
		tocome: true,
		label,
		date: "1 Nov",
	});

	it("never touch, and give way in order of weight", () => {
		const calendar: MonthsCalendar = {
			kind: "months",
			today: 0.2,
			ticks: [],
			items: [
				...Array.from({ length: 9 }, (_, index) =>
					item(`m${index}`, 0.3 + index * 0.02, "Ship fees start"),
				),
				{ ...item("leaders", 0.36, "Leaders, Busan"), kind: "leaders" },
			],
		};
		const labels = calendarLabels(calendar, 1016);
		for (const row of ["above", "below"] as const) {
			const placed = labels.filter((one) => one.row === row).sort((a, b) => a.textX - b.textX);
			for (const [index, one] of placed.entries()) {
				const next = placed[index + 1];
				if (!next) continue;
				const room = textWidth(one.item.label) / 2 + textWidth(next.item.label) / 2;
				expect(next.textX - one.textX).toBeGreaterThanOrEqual(room);
			}
		}
		expect(labels.find((one) => one.item.id === "leaders")?.row).not.toBeNull();
		expect(labels.some((one) => one.row === null)).toBe(true);
	});

	it("share the mark of what is weightier on the same day, and keep their words", () => {
		const calendar: MonthsCalendar = {
			kind: "months",
			today: 0.2,
			ticks: [],
			items: [
				{ ...item("deal", 0.16, "Deal signed"), kind: "talks" },
				{ ...item("leaders", 0.16, "Leaders may meet"), kind: "leaders" },
				item("rule", 0.1, "50% rule"),
			],
		};
		const labels = calendarLabels(calendar, 1016);
		const marked = labels.filter((one) => one.marked).map((one) => one.item.id);
		expect(marked).toEqual(["leaders", "rule"]);
		expect(labels.map((one) => one.row)).not.toContain(null);
	});

	it("know that a Chinese sign is wide", () => {
		expect(textWidth("停战")).toBe(25);
		expect(textWidth("ill")).toBeLessThan(textWidth("wow"));
	});
});

describe("meters", () => {
	const tension = { value: 6.4, delta: 1.7, accident: 7, rupture: 9.5 };

	it("fill half a point a cell and name the new ones in order", () => {
		const { cells } = tensionCells(tension);
		expect(cells).toHaveLength(20);
		expect(cells.filter((cell) => cell.look !== "empty")).toHaveLength(13);
		expect(cells.flatMap((cell) => cell.fresh ?? [])).toEqual([0, 1, 2, 3]);
	});

	it("turn orange where accidents begin", () => {
		const { cells } = tensionCells({ ...tension, value: 8, delta: 0 });
		expect(cells.filter((cell) => cell.look === "hot").map((cell) => cell.at)).toEqual([14, 15]);
	});

	it("count the truce down to half a dot", () => {
		const dots = truceDots({ days: 35, dots: 4, daysPerDot: 14 });
		expect(dots).toEqual(["full", "full", "half", "empty"]);
		expect(truceDots({ days: null, dots: 2, daysPerDot: 14 })).toEqual(["empty", "empty"]);
	});
});

describe("drawings", () => {
	it("all parse, and every name the board uses exists", () => {
		for (const name of artNames()) expect(art(name).root.children.length).toBeGreaterThan(0);
		const names = [
			leverIcon("us.tariff"),
			leverIcon("x.unknown"),
			laneIcon("farm"),
			seatEmblem("cn"),
		];
		for (const name of names) expect(artNames()).toContain(name);
	});

	it("are of one weight and colour: lines of 1.75 on a grid of 24, in the colour around them", () => {
		const odd = artNames()
			.filter((name) => /^(lever|board|ui|event)-/.test(name))
			.filter((name) => {
				const { box, root } = art(name);
				const { stroke, "stroke-width": width } = root.attributes;
				return box.join(" ") !== "0 0 24 24" || stroke !== "currentColor" || width !== "1.75";
			});
		expect(odd).toEqual([]);
	});

	it("show what each event is about, and a plain card where nobody knows", () => {
		const ids = [...events.months, ...events.accidents, ...events.agencies].map(({ id }) => id);
		expect(ids.filter((id) => !artNames().includes(eventIcon(id)))).toEqual([]);
		expect(ids.filter((id) => eventIcon(id) === "ui-card")).toEqual(["yearBegins"]);
		expect(eventIcon("unknown")).toBe("ui-card");
	});

	it("take the colour around them where a part is marked as filled", () => {
		const { root } = parseArt(
			'<svg viewBox="0 0 24 24"><style>.f{}</style><g class="f"><path d="M0 0"/></g></svg>',
		);
		expect(root.children[0]?.attributes).toEqual({ fill: "currentColor", stroke: "none" });
		expect(root.children[0]?.children).toHaveLength(1);
		expect(() => parseArt("<p></p>")).toThrow(SyntaxError);
		expect(() => art("nothing")).toThrow(RangeError);
	});
});
