// From a recorded trigger to a situation: words, context and the record's earlier entries, never its later ones.
import { describe, expect, it } from "vitest";
import { code, pointsIn, wrongMarks } from "../../../src/insight/backtest/codebook.ts";
import { daysToStart } from "../../../src/insight/backtest/days.ts";
import { addOn, boldness, grievance, memoryOf } from "../../../src/insight/backtest/memory.ts";
import { situationsOf } from "../../../src/insight/backtest/predict.ts";
import { situationOf } from "../../../src/insight/backtest/situation.ts";
import { CODEBOOK, made, PAIRS, pair, RECORD } from "./data.ts";

const of = (one: ReturnType<typeof made>, side: "us" | "cn" = "cn") =>
	situationOf(one, RECORD, CODEBOOK, side);
const at = (day: string) => memoryOf(RECORD, CODEBOOK, day);

describe("the code book", () => {
	it("marks only what the rules know", () => {
		expect(wrongMarks(CODEBOOK)).toEqual([]);
	});

	it("weighs tariffs by their points", () => {
		const severity = (detail: string) => code(CODEBOOK, "escalate", "tariffs", detail).severity;
		expect(severity("10% on all goods")).toBe(4);
		expect(severity("34% on all goods")).toBeGreaterThan(4.5);
		expect(severity("Extra 50 points")).toBe(5);
		expect(severity("15% on coal and gas")).toBe(3);
		expect(severity("A finding of harm, but duty 0% until 2027")).toBe(1);
		expect(severity("Threat of an extra 100%")).toBe(4);
	});

	it("tells a list of names from the ownership rule, and a purchase limit from a chip limit", () => {
		expect(code(CODEBOOK, "escalate", "entity_list", "").marks).toEqual(["listing"]);
		expect(code(CODEBOOK, "escalate", "entity_list_50pct", "").marks).toEqual([
			"listing",
			"worldwide",
		]);
		expect(code(CODEBOOK, "escalate", "chips_import_discouragement", "").marks).toEqual([]);
	});

	it("reads words as a blow where they are one, and a blow as words where it is none", () => {
		expect(
			code(CODEBOOK, "event", "third_party", "The state takes control of a chip firm").happening,
		).toBe("escalates");
		expect(code(CODEBOOK, "event", "bad_faith_claim", "The agreement is broken").happening).toBe(
			"accuses",
		);
		expect(code(CODEBOOK, "deescalate", "sanctions", "Sanctions put on hold").happening).toBe(
			"happens",
		);
	});

	it("finds points and start dates", () => {
		expect(pointsIn("10% from 5 Apr, 34 points in all")).toBe(34);
		expect(daysToStart("from 1 Nov and later", "2025-10-10")).toBe(22);
		expect(daysToStart("effect date 14 Oct", "2025-04-17")).toBe(180);
		expect(daysToStart("from 5 Jan", "2025-12-20")).toBe(16);
		expect(daysToStart("no date", "2025-12-20")).toBeNull();
	});
});

describe("the record", () => {
	it("is cut at the morning of the day, with the dates known by then", () => {
		const memory = at("2025-09-29");
		expect(memory.past.every((e) => e.date < "2025-09-29")).toBe(true);
		expect(memory.ahead.map((e) => e.id)).toEqual([
			"20251030_meeting_planned",
			"20251110_truce_end",
		]);
	});

	it("counts tariffs in force, not threats or plans", () => {
		expect(addOn(at("2025-04-08"), "US")).toBe(20);
		expect(addOn(at("2025-05-01"), "US")).toBe(145);
		expect(addOn(at("2025-10-20"), "US")).toBe(30);
	});

	it("sees boldness grow and small blows stored up", () => {
		const steps = ["2024-12-02", "2025-04-02", "2025-05-13", "2025-09-29"].map((day) =>
			boldness(at(day), "CN"),
		);
		for (let i = 1; i < steps.length; i++) expect(steps[i]).toBeGreaterThan(steps[i - 1] as number);
		expect(grievance(at("2025-04-02"), "CN")).toBeGreaterThan(0);
		expect(grievance(at("2024-12-02"), "CN")).toBe(0);
	});
});

describe("situationOf", () => {
	it("knows no later entry: cutting the record at the trigger changes nothing", () => {
		for (const one of PAIRS) {
			const early = RECORD.filter(
				(e) =>
					(e.known ?? e.date) <= one.trigger.date &&
					!(e.known === null && e.date === one.trigger.date),
			);
			expect(situationsOf(one, early, CODEBOOK)).toEqual(situationsOf(one, RECORD, CODEBOOK));
		}
	});

	it("looks at neither the id nor the recorded answer of a pair", () => {
		for (const one of PAIRS) {
			const masked = {
				...one,
				id: "x",
				trigger_id: "x",
				response_class: "none" as const,
				lag_days: null,
				why: "",
			};
			expect(situationsOf(masked, RECORD, CODEBOOK)).toEqual(situationsOf(one, RECORD, CODEBOOK));
		}
	});

	it("sees surprise after a truce or call, from the record or from the context", () => {
		expect(of(made({ date: "2025-05-13" })).surprise).toBe(1);
		expect(of(made({ date: "2025-09-12" })).surprise).toBe(0);
		expect(of(made({ date: "2025-09-12" }, "two days after a call")).surprise).toBe(1);
	});

	it("sees a running ladder, saturation, a truce and its end", () => {
		expect(of(made({ date: "2025-04-08" })).ladder).toBe(1);
		expect(of(made({ date: "2025-05-05" })).saturated).toBe(1);
		expect(of(made({ date: "2025-07-30" })).deadline).toBe(1);
		expect(of(made({ date: "2025-03-04" })).truce).toBe(0);
		expect(of(made({ date: "2025-06-20" }, "no truce")).truce).toBe(0);
	});

	it("sees the summit shield for Washington alone, and not while a major blow is open", () => {
		const lists = { actor: "CN", instrument: "lists", detail: "Three firms listed" } as const;
		expect(of(made({ ...lists, date: "2025-12-20" }), "us").shield).toBeGreaterThan(0.4);
		expect(of(made({ date: "2025-12-20" })).shield).toBe(0);
		expect(of(made({ ...lists, date: "2025-10-15" }), "us").shield).toBe(0);
	});

	it("asks both seats where both answer, and the other side where no one is named", () => {
		expect(situationsOf(pair("B16"), RECORD, CODEBOOK).map((one) => one.seat)).toEqual([
			"us",
			"cn",
		]);
		expect(situationsOf(pair("B04"), RECORD, CODEBOOK).map((one) => one.seat)).toEqual(["cn"]);
	});
});
