// Tags take their places by urgency and stay there; valves stand in order and inside their lane.
import { describe, expect, it } from "vitest";
import { cubicAt, pointAlong } from "../../../src/client/viewmodel/curve.ts";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { cardLines, linkPlaces, phonePills } from "../../../src/client/viewmodel/links.ts";
import { hiddenAnswer, type Pan, panOffset } from "../../../src/client/viewmodel/opening.ts";
import { allGates, placeGates, placeTags, unplaced } from "../../../src/client/viewmodel/places.ts";
import { gate, lane, revealed, sampleModel, tag } from "./sample.ts";

const layout = layoutFor(1016, 848);

describe("placeTags", () => {
	it("puts each tag at its own lane's end, none on another", () => {
		const placed = placeTags(sampleModel().tags, layout);
		expect(placed).toHaveLength(9);
		expect(new Set(placed.map(({ slot }) => slot)).size).toBe(9);
		for (const { tag, slot } of placed) {
			expect(slot.seat).toBe(tag.seat);
			expect(slot.lane).toBe(tag.lane);
		}
	});

	it("leaves out what is off first, and never what is chosen", () => {
		const tags = [
			tag("us.chips"),
			tag("us.entity", { state: "off" }),
			tag("us.inputs", { state: "announced" }),
			tag("us.rule50", { state: "off", selected: true }),
		];
		const shown = placeTags(tags, layout).map((one) => one.tag.id);
		expect(shown).toHaveLength(3);
		expect(shown).toContain("us.rule50");
		expect(shown).not.toContain("us.entity");
	});

	it("gives a free place to a measure at home that is in force", () => {
		const placed = placeTags([tag("cn.reliance"), tag("cn.precursor", { state: "off" })], layout);
		expect(placed.map((one) => one.tag.id)).toEqual(["cn.reliance"]);
	});

	const tariff = (state: "force" | "suspended" | "announced") =>
		tag("us.tariff", { id: `us.tariff:${state}`, state });
	const busy = [tariff("force"), tariff("suspended"), tariff("announced"), tag("us.inquiry")];
	const ids = (list: typeof busy) => placeTags(list, layout).map((one) => one.tag.id);

	it("keeps every part of a tariff beside an open case and announced fees", () => {
		const fees = tag("us.fees", { state: "announced" });
		const changed = busy.map((one) =>
			one.lever === "us.inquiry" ? { ...one, spoken: true } : one,
		);
		for (const list of [busy, changed])
			expect(ids([...list, fees]).sort()).toEqual([...list, fees].map(({ id }) => id).sort());
	});

	it("lets quiet levers make room for what has something to tell", () => {
		const home = tag("us.sanction");
		const quiet = tag("us.fees", { state: "off" });
		const upper = ["us.chips", "us.entity", "us.rule50", "us.inputs"].map((id) => tag(id));
		const shown = ids([...busy, quiet, ...upper, home]);
		expect(shown).not.toContain("us.fees");
		for (const { id } of [...busy, ...upper, home]) expect(shown).toContain(id);
	});

	it("keeps a quiet case in the spare place where a tariff's three parts take its own", () => {
		const quiet = busy.map((one) =>
			one.lever === "us.inquiry" ? { ...one, state: "off" as const } : one,
		);
		expect(ids(quiet).sort()).toEqual(quiet.map(({ id }) => id).sort());
	});

	it("counts what finds no place, quiet levers left out", () => {
		const lists = ["cn.lists", "cn.probes", "cn.local", "cn.tap", "cn.regime", "cn.minerals"];
		const tags = [...lists.map((id) => tag(id)), tag("cn.precursor", { state: "off" }), ...busy];
		const placed = placeTags(tags, layout);
		const rest = unplaced(tags, placed, "cn").map(({ id }) => id);
		expect(rest).toEqual(["cn.probes", "cn.local"]);
		expect(unplaced(tags, placed, "us")).toEqual([]);
	});

	it("does not move a tag when its neighbour changes state", () => {
		const tags = [tag("us.chips"), tag("us.rule50"), tag("us.inputs")];
		const y = (list: typeof tags, id: string) =>
			placeTags(list, layout).find((one) => one.tag.id === id)?.slot.y;
		const after = tags.map((one) => (one.id === "us.inputs" ? { ...one, spoken: true } : one));
		for (const { id } of tags) expect(y(after, id)).toBe(y(tags, id));
	});
});

describe("a tag the page asks for", () => {
	const tags = [
		...["cn.probes", "cn.tap", "cn.regime", "cn.minerals", "cn.purchases", "cn.tariff"].map((id) =>
			tag(id),
		),
		tag("cn.fees", { state: "off" }),
		tag("cn.precursor", { state: "off" }),
		...["us.chips", "us.rule50", "us.inputs"].map((id) => tag(id)),
		tag("us.entity", { state: "off" }),
	];
	const where = (list: typeof tags) =>
		new Map(placeTags(list, layout).map(({ tag: { id }, slot }) => [id, slot.y]));
	const before = where(tags);

	it.each(["spoken", "selected", "pick"] as const)(
		"moves no other tag where it has a place: %s",
		(asking) => {
			for (const { id } of tags.filter((one) => before.has(one.id)))
				expect(
					where(tags.map((one) => (one.id === id ? { ...one, [asking]: true } : one))),
				).toEqual(before);
		},
	);

	it("takes the place of the quietest where it has none, and all others stay", () => {
		for (const id of ["cn.precursor", "us.entity"]) {
			expect(before.has(id)).toBe(false);
			const after = where(tags.map((one) => (one.id === id ? { ...one, spoken: true } : one)));
			expect(after.has(id)).toBe(true);
			expect(after.size).toBe(before.size);
			const gone = [...before.keys()].filter((one) => !after.has(one));
			expect(gone).toHaveLength(1);
			const stayed = [...before].filter(([other]) => after.has(other));
			for (const [other, y] of stayed) expect(after.get(other)).toBe(y);
		}
	});
});

describe("placeGates", () => {
	it("stands valves apart on the lane, the level one tied without a line", () => {
		const model = sampleModel();
		const gates = [...allGates(model, layout).values()].filter((one) => one.lane === "magnets");
		const at = gates.map((one) => one.at).sort((a, b) => a - b);
		expect(at).toHaveLength(3);
		for (const [index, way] of at.slice(1).entries())
			expect(way - (at[index] ?? 0)).toBeGreaterThan(25);
		expect(gates.find((one) => one.gate.id === "cn.regime")?.level).toBe(true);
		for (const one of gates) {
			const on = pointAlong(layout.lanes.magnets, one.at);
			expect(Math.hypot(on.x - one.x, on.y - one.y)).toBeLessThan(1);
		}
	});

	it("keeps a valve whose tag found no place", () => {
		const [one] = placeGates(lane("ships", { gates: [gate("us.fees")] }), [], layout);
		expect(one).toMatchObject({ slot: null, level: false });
	});
});

describe("ways between things", () => {
	const links = [
		{ from: "us.rule50", to: "cn.tap", weight: 0.2 },
		{ from: "us.rule50", to: "cn.regime", weight: 0.5 },
	];

	it("draws the likeliest arc first, from the valve to the answering tag", () => {
		const places = linkPlaces(sampleModel({ links }), layout);
		expect(places.map((one) => one.weight)).toEqual([0.5, 0.2]);
		const [start, , , end] = places[0]?.curve ?? [];
		expect(start?.x).toBeGreaterThan(700);
		expect(end?.x).toBeLessThan(260);
	});

	it("leads a lit card to its valve, and only that one; to none whose rings touch the table", () => {
		const lines = (lever: string) => {
			const cards = revealed.sides.cn.cards.map((card, index) => ({
				...card,
				lit: index === 0,
				gate: lever,
			}));
			const table = { ...revealed, sides: { ...revealed.sides, cn: { heading: "", cards } } };
			const lanes = [
				lane("ships", { gates: [gate("cn.fees")] }),
				lane("magnets", { gates: [gate("cn.regime")] }),
			];
			return cardLines(sampleModel({ table, lanes }), layout);
		};
		expect(lines("cn.fees")).toHaveLength(1);
		expect(lines("cn.regime")).toEqual([]);
	});

	it("leads a card's line out from under the table's edge, through none of the words on it", () => {
		const { x, y, width, height } = layout.table;
		const rim = 16;
		const side = (cards: typeof revealed.sides.cn.cards, gate: string) => ({
			heading: "",
			cards: cards.map((card) => ({ ...card, lit: true, gate })),
		});
		const { cn, us } = revealed.sides;
		const sides = { cn: side(cn.cards, "cn.fees"), us: side(us.cards, "us.rule50") };
		const lanes = [
			lane("chips", { gates: [gate("us.rule50")] }),
			lane("ships", { gates: [gate("cn.fees")] }),
		];
		const model = sampleModel({ lanes, table: { ...revealed, sides } });
		expect(cardLines(model, layout).length).toBeGreaterThan(1);
		const on = cardLines(model, layout).flatMap(({ curve }) =>
			[0, 0.1, 0.2, 0.3, 0.5, 0.7, 1]
				.map((t) => cubicAt(curve, t))
				.filter(
					(at) =>
						at.x > x + rim && at.x < x + width - rim && at.y > y + rim && at.y < y + height - rim,
				),
		);
		expect(on).toEqual([]);
	});

	it("names an answer at the pill behind which a short opening hides it", () => {
		const short = layoutFor(1024, 432);
		const model = sampleModel({
			tags: [
				tag("us.chips", { percent: { value: 0.4, text: "40%" } }),
				tag("us.entity", { percent: { value: 0.9, text: "90%" } }),
				tag("us.tariff", { percent: { value: 0.2, text: "20%" } }),
				tag("cn.tap"),
			],
		});
		const seen = (pan: Pan) =>
			(["above", "below"] as const).map((side) =>
				hiddenAnswer(model, short, panOffset(short, pan), side),
			);
		expect(seen("table")).toEqual(["90%", "20%"]);
		expect(seen("top")).toEqual(["", "20%"]);
		expect(seen("bottom")).toEqual(["90%", ""]);
		expect(hiddenAnswer(model, layout, 0, "above")).toBe("");
	});

	it("keeps a phone's valves in force beside the one that is asked for, and marks them as aside", () => {
		const phone = layoutFor(390, 246);
		const gates = [gate("us.chips"), gate("us.entity", { ringed: true }), gate("cn.probes")];
		const placed = (list: typeof gates) =>
			Object.fromEntries(
				placeGates(lane("chips", { gates: list }), [], phone).map((one) => [
					one.gate.id,
					one.aside,
				]),
			);
		expect(placed(gates)).toEqual({ "cn.probes": true, "us.chips": true, "us.entity": false });
		expect(placed([gate("us.chips"), gate("cn.probes")])).toEqual({
			"cn.probes": false,
			"us.chips": false,
		});
	});

	it("keeps a phone's valves off the emblem, however many a side has in force", () => {
		const phone = layoutFor(390, 246);
		const list = ["us.chips", "us.entity", "us.rule50", "us.inputs"].map((id) => gate(id));
		const xs = placeGates(lane("chips", { gates: list }), [], phone).map(({ x }) => x);
		expect(xs).toHaveLength(4);
		expect(Math.min(...xs)).toBeGreaterThan(phone.width / 2 + 12.5 + 8);
	});

	it("shows the likeliest answer alone on a phone", () => {
		const phone = layoutFor(390, 246);
		const tags = sampleModel().tags.map((one) =>
			one.id === "cn.tap"
				? { ...one, percent: { value: 0.2, text: "20%" } }
				: one.id === "cn.regime"
					? { ...one, percent: { value: 0.5, text: "50%" } }
					: one,
		);
		expect(phonePills(sampleModel({ tags }), phone)).toMatchObject([{ text: "50%" }]);
	});

	it("keeps a phone's percentage off the capitals, emblem and name", () => {
		const phone = layoutFor(390, 246);
		for (const lever of sampleModel().tags.map(({ id }) => id)) {
			const likely = tag(lever, { percent: { value: 0.5, text: "50%" } });
			for (const { x, y } of phonePills(sampleModel({ tags: [likely] }), phone)) {
				const plate = phone.plates[likely.seat];
				const free =
					x + 24 <= plate.x ||
					x - 24 >= plate.x + plate.width ||
					y + 13 <= plate.y ||
					y - 13 >= plate.y + plate.height;
				expect({ lever, free }).toEqual({ lever, free: true });
				expect(x - 24 >= 0 && x + 24 <= phone.width).toBe(true);
			}
		}
	});
});
