// The form's shapes say what the schema says: kinds, limits, choices, and a plain value to begin with.
import { describe, expect, test } from "vitest";
import { plainValue, type Shape, shapeAt } from "../../../src/scenario/form/shape.ts";
import { bodySchema } from "../../../src/scenario/schema/body.ts";
import { scenario } from "../files.ts";

describe("shapes", () => {
	test("a number has its limits, and may be nothing where the schema allows it", () => {
		expect(shapeAt(["levers", 0, "acts", 0, "by"])).toEqual({
			kind: "number",
			low: -1000,
			high: 1000,
			whole: false,
			none: true,
		});
		expect(shapeAt(["levers", 0, "acts", 0, "cost"])).toMatchObject({
			whole: true,
			low: 0,
			high: 9,
		});
	});

	test("a condition is one of the numbers or levers, a sign and a value", () => {
		const shape = shapeAt(["events", "months", 0, "needs", 0]);
		const [of, sign, value] = shape?.kind === "tuple" ? shape.parts : [];
		expect(of?.kind === "choice" ? of.options : []).toEqual(
			expect.arrayContaining(["trust", "cn.tap", "month"]),
		);
		expect(sign).toMatchObject({ options: ["<", "<=", "=", ">=", ">"] });
		expect(value).toMatchObject({ kind: "number", low: -1000, high: 1000 });
	});

	test("texts are a tree, rules a table of rules, an unknown place nothing", () => {
		expect(shapeAt(["texts", "en", "texts", "levers"])?.kind).toBe("tree");
		expect(shapeAt(["texts", "en", "rules", "R1"])?.kind).toBe("group");
		expect(shapeAt(["levers", 0, "colour"])).toBeUndefined();
	});

	test("every value of the shipped scenario lies within the shape of its place", () => {
		const outside: string[] = [];
		const walk = (value: unknown, path: (string | number)[]): void => {
			const shape = shapeAt(path);
			if (path[0] === "texts" && path[2] === "rules" && path[3] === "switches") return;
			if (!shape || !fits(value, shape)) outside.push(path.join("/"));
			else if (typeof value === "object" && value !== null)
				for (const [key, inner] of Object.entries(value))
					walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
		};
		for (const part of ["levers", "clauses", "events", "numbers", "starts", "players", "texts"])
			walk(scenario[part as keyof typeof scenario], [part]);
		expect(outside).toEqual([]);
	});
});

test("a plain value has the shape's fields and nothing else", () => {
	const shape = shapeAt(["events", "months", 0]) as Shape;
	expect(plainValue(shape)).toEqual({
		id: "",
		month: 0,
		needs: [],
		effects: [],
		facts: [],
		rules: [],
	});
	// only its empty name is wrong with it
	const events = { ...scenario.events, months: [plainValue(shape)] };
	const problems = bodySchema.safeParse({ ...scenario, events }).error?.issues ?? [];
	expect(problems.map(({ path }) => path)).toEqual([["events", "months", 0, "id"]]);
});

function fits(value: unknown, shape: Shape): boolean {
	if (value === null) return shape.none;
	switch (shape.kind) {
		case "number":
			return typeof value === "number" && value >= shape.low && value <= shape.high;
		case "text":
			return typeof value === "string" && value.length <= shape.most;
		case "choice":
			return shape.options.includes(value as string);
		case "flag":
			return typeof value === "boolean";
		case "list":
		case "tuple":
			return Array.isArray(value);
		case "tree":
			return true;
		default:
			return typeof value === "object";
	}
}
