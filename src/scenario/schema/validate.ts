// Runs a schema over data and turns what it says into problems with place, value and what was expected.
import type * as z from "zod/mini";
import { type Problem, type ProblemCode, problem, type Result, spanOf } from "../problem.ts";
import { WHOLE } from "./common.ts";

/** Data of unknown shape at a path, or undefined. */
function at(data: unknown, path: readonly PropertyKey[]): unknown {
	let value = data;
	for (const key of path) {
		if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
		value = (value as Record<PropertyKey, unknown>)[key];
	}
	return value;
}

const list = (values: readonly unknown[]): string => {
	const shown = values.slice(0, 12).map(String).join(", ");
	return values.length > 12 ? `${shown}, …` : shown;
};

/** Limits of a number, of which the schema tells both: `0..20`; "" = it tells none. */
function limitsIn({ message }: z.core.$ZodIssue): string {
	const limits = message.replace(WHOLE, "");
	return spanOf(limits) ? limits : "";
}

/** What is wrong with a value: a number beyond its limits, none at all, one that should be whole, or anything else. */
function codeOf(issue: z.core.$ZodIssue, value: unknown): ProblemCode {
	if (value === undefined) return "missing";
	if (limitsIn(issue) === "") return "badShape";
	if (issue.code !== "invalid_type") return "outOfRange";
	if (typeof value === "number") return "notWhole";
	return issue.message.startsWith(WHOLE) ? "noWhole" : "noNumber";
}

/** What the schema wanted at this place, in the words of data: a type, a range, values, examples of a form. */
function wanted(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case "invalid_type":
			if (limitsIn(issue) !== "") return limitsIn(issue);
			return issue.expected === "int" ? "whole number" : String(issue.expected);
		case "invalid_value":
			return list(issue.values);
		case "too_small":
			return limitsIn(issue) || `>= ${issue.minimum}`;
		case "too_big":
			return limitsIn(issue) || `<= ${issue.maximum}`;
		case "invalid_format":
			return issue.message;
		case "invalid_union":
			return issue.errors
				.flat()
				.filter((inner) => inner.path.length === 0)
				.map((inner) => wanted(inner))
				.filter(Boolean)
				.join(" | ");
		default:
			return "";
	}
}

/**
 * Of a union's branches, the issues of the one that came furthest into the data; the union itself where no
 * branch fits the value at all.
 */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
	if (issue.code !== "invalid_union") return [issue];
	let best: readonly z.core.$ZodIssue[] = [];
	for (const branch of issue.errors) {
		if (
			branch.some((inner) => inner.path.length > 0) &&
			(best.length === 0 || branch.length < best.length)
		) {
			best = branch;
		}
	}
	if (best.length === 0) return [issue];
	return best.flatMap((inner) =>
		deepest({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
	);
}

/** How a path within the data is told: in which file, and where in it. */
export type Place = (path: readonly PropertyKey[]) => {
	file: string;
	path: readonly PropertyKey[];
};

/** Checks data against a schema; at most 50 problems are told. */
export function validate<T>(
	schema: z.ZodMiniType<T>,
	data: unknown,
	place: Place,
	line = 0,
): Result<T> {
	const parsed = schema.safeParse(data);
	if (parsed.success) return { ok: true, value: parsed.data };
	const problems: Problem[] = [];
	for (const issue of parsed.error.issues.flatMap(deepest)) {
		const add = (code: ProblemCode, path: readonly PropertyKey[], expected: string): void => {
			const where = place(path);
			problems.push(problem(code, where.file, where.path, at(data, path), expected, line));
		};
		if (issue.code === "unrecognized_keys")
			for (const key of issue.keys) add("unknownKey", [...issue.path, key], "");
		else {
			add(codeOf(issue, at(data, issue.path)), issue.path, wanted(issue));
		}
	}
	return { ok: false, problems: problems.slice(0, 50) };
}
