// Lines under the plates hold whole names; a phone's lane names lie beside their emblem on the side that its valves leave free.
import { describe, expect, it } from "vitest";
import { namesWithin, phoneLabels } from "../../../src/client/viewmodel/labels.ts";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { placeGates } from "../../../src/client/viewmodel/places.ts";
import { gate, lane, sampleModel, tag } from "./sample.ts";

const phone = layoutFor(390, 246);
/** Half of what a valve takes of its lane on a phone, px. */
const HALF = 8;

/** The board with these valves on the chips' lane, and the name's ends there. */
function chips(levers: readonly string[], label: string, asked = false) {
	const one = lane("chips", {
		short: label,
		gates: levers.map((id, at) => gate(id, { ringed: asked && at === 0 })),
	});
	const tags = levers.map((id, at) => tag(id, { spoken: asked && at === 0 }));
	const model = sampleModel({ lanes: [one], tags });
	const [name] = phoneLabels(model, phone);
	if (name === undefined) throw new Error("no label");
	const ends =
		name.side === "right" ? [name.x, name.x + name.width] : [name.x - name.width, name.x];
	return { ends, gates: placeGates(one, [], phone) };
}

describe("phoneLabels", () => {
	const american = ["us.chips", "us.entity", "us.rule50", "us.inputs"];

	it("lie over no valve, however many a side has in force", () => {
		for (const count of [0, 1, 2, 3, 4])
			for (const asked of [false, true])
				for (const label of ["Chips", "芯片"]) {
					const { ends, gates } = chips(american.slice(0, count), label, asked);
					const covered = gates.filter(
						({ x }) => x + HALF > (ends[0] ?? 0) && x - HALF < (ends[1] ?? 0),
					);
					expect({ count, label, covered: covered.map((one) => one.gate.id) }).toEqual({
						count,
						label,
						covered: [],
					});
				}
	});

	it("lie over no valve where both sides have three in force", () => {
		const both = ["cn.probes", "cn.lists", "cn.local", "us.chips", "us.entity", "us.rule50"];
		for (const asked of [false, true])
			for (const label of ["Chips", "芯片"]) {
				const { ends, gates } = chips(both, label, asked);
				const covered = gates.filter(
					({ x }) => x + HALF > (ends[0] ?? 0) && x - HALF < (ends[1] ?? 0),
				);
				expect(covered.map((one) => one.gate.id)).toEqual([]);
				expect(gates.every(({ x }) => x > phone.shores.cn && x < phone.shores.us)).toBe(true);
			}
	});

	it("stay right of the emblem while there is room", () => {
		const right = phoneLabels(sampleModel(), phone).map(({ side }) => side);
		expect(new Set(right)).toEqual(new Set(["right"]));
	});
});

describe("namesWithin", () => {
	const names = ["Buy-local order", "Listed US firms", "Probes"];

	it("tells all names where they fit, else whole ones and that there are others, never a sum", () => {
		const lines = (...widths: number[]) => namesWithin(names, ", ", widths);
		expect(lines(400)).toEqual(["Buy-local order, Listed US firms, Probes"]);
		expect(lines(240)).toEqual(["Buy-local order, Listed US firms, …"]);
		expect(lines(150)).toEqual(["Buy-local order, …"]);
		expect(lines(40)).toEqual(["Buy-local order, …"]);
		expect(namesWithin([], ", ", [40])).toEqual([]);
	});

	it("go on in a second line where there is room for one, and break in none", () => {
		const lines = (...widths: number[]) => namesWithin(names, ", ", widths);
		expect(lines(400, 160)).toEqual(["Buy-local order, Listed US firms, Probes"]);
		expect(lines(240, 160)).toEqual(["Buy-local order, Listed US firms, ", "Probes"]);
		expect(lines(120, 160)).toEqual(["Buy-local order, ", "Listed US firms, Probes"]);
		expect(lines(120, 120)).toEqual(["Buy-local order, ", "Listed US firms, …"]);
		expect(lines(120, 40)).toEqual(["Buy-local order, …"]);
	});
});
