// Reads JSON text that may come from anyone: nothing too large, too deep or dangerous gets through.
import { isPlainText } from "./plain-text.ts";
import { type Problem, type ProblemCode, problem, type Result } from "./problem.ts";

/** What a text may hold at most. */
export interface Limits {
	/** Bytes in UTF-8. */
	bytes: number;
	/** Levels of lists and objects inside each other. */
	depth: number;
	/** Largest absolute number. */
	number: number;
	/** Longest string, in UTF-16 units. */
	text: number;
}

/** A scenario file, or a whole scenario in one file. */
export const FILE_LIMITS: Limits = { bytes: 2_000_000, depth: 24, number: 1e9, text: 4000 };

/** Keys that would reach an object's prototype. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Deepest nesting of lists and objects in a JSON text, without parsing it. */
function depthOf(text: string, limit: number): number {
	let depth = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const char = text.charCodeAt(i);
		if (inString) {
			if (char === 92) i++;
			else if (char === 34) inString = false;
		} else if (char === 34) inString = true;
		else if (char === 91 || char === 123) {
			depth++;
			if (depth > limit) return depth;
		} else if (char === 93 || char === 125) depth--;
	}
	return 0;
}

/** What is wrong with one value, its inner values aside, and what would be right; null = nothing. */
function faultOf(
	value: unknown,
	depth: number,
	limits: Limits,
): [code: ProblemCode, expected: string] | null {
	switch (typeof value) {
		case "boolean":
			return null;
		case "number":
			if (Math.abs(value) <= limits.number) return null;
			return ["badNumber", `-${limits.number}..${limits.number}`];
		case "string":
			if (value.length > limits.text) return ["tooLarge", String(limits.text)];
			return isPlainText(value) ? null : ["badText", ""];
		case "object": {
			if (value === null) return null;
			if (depth >= limits.depth) return ["tooDeep", String(limits.depth)];
			const kind: unknown = Object.getPrototypeOf(value);
			const plain = Array.isArray(value) || kind === Object.prototype || kind === null;
			return plain ? null : ["badShape", "object"];
		}
		default:
			return ["badShape", "JSON"];
	}
}

/** Walks parsed data and names everything that must not be in it; at most 20 problems. */
export function inspect(
	data: unknown,
	file: string,
	limits: Limits = FILE_LIMITS,
	line = 0,
): Problem[] {
	const found: Problem[] = [];
	const path: PropertyKey[] = [];
	const walk = (value: unknown): void => {
		if (found.length >= 20) return;
		const fault = faultOf(value, path.length, limits);
		if (fault) {
			found.push(problem(fault[0], file, [...path], value, fault[1], line));
		} else if (Array.isArray(value)) {
			for (let i = 0; i < value.length; i++) {
				path.push(i);
				walk(value[i]);
				path.pop();
			}
		} else if (typeof value === "object" && value !== null) {
			for (const key of Object.keys(value)) {
				const keyFault = FORBIDDEN.has(key) ? "forbiddenKey" : isPlainText(key) ? null : "badText";
				path.push(key);
				if (keyFault) found.push(problem(keyFault, file, [...path], key, "", line));
				else walk((value as Record<string, unknown>)[key]);
				path.pop();
			}
		}
	};
	walk(data);
	return found;
}

/** Parses JSON text within limits; `file` and `line` only name the place in problems. */
export function parseJson(
	text: string,
	file: string,
	limits: Limits = FILE_LIMITS,
	line = 0,
): Result<unknown> {
	const refuse = (code: Problem["code"], value: unknown, expected: string): Result<unknown> => ({
		ok: false,
		problems: [problem(code, file, [], value, expected, line)],
	});
	// a letter takes three bytes at most, so that most texts need not be measured
	const measured = text.length <= limits.bytes && text.length * 3 > limits.bytes;
	const bytes = measured ? new TextEncoder().encode(text).length : text.length;
	if (bytes > limits.bytes) return refuse("tooLarge", bytes, String(limits.bytes));
	if (depthOf(text, limits.depth) > 0) return refuse("tooDeep", undefined, String(limits.depth));
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return refuse("notJson", error instanceof Error ? error.message : "", "JSON");
	}
	const problems = inspect(data, file, limits, line);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data };
}
