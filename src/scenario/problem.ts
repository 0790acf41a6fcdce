// What can be wrong with a file: one shape for scenarios and records, put into words by a translation file.

/** Codes of everything that can be wrong; each has its sentence and remedy in `problems.json`. */
export const PROBLEMS = [
	// text and shape
	"unreadable",
	"tooLarge",
	"notJson",
	"tooDeep",
	"forbiddenKey",
	"badNumber",
	"badText",
	"badShape",
	"noNumber",
	"noWhole",
	"notWhole",
	"missing",
	"unknownKey",
	// scenario
	"noScenario",
	"missingFile",
	"duplicateId",
	"unknownReference",
	"noSource",
	"noText",
	"byAndTo",
	"outOfRange",
	"badDuration",
	"badOrder",
	"wrongMonth",
	"wrongSeat",
	"selfTrigger",
	"otherRules",
	// record
	"foreign",
	"otherFormat",
	"otherEpoch",
	"scenarioHash",
	"truncated",
	"afterEnd",
	"missingEntry",
	"illegalMove",
	"unplayable",
	"diceLeft",
	"diceMissing",
	"wrongDie",
	"tampered",
	"tamperedHeader",
	"wrongEnd",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** One thing that is wrong, and where. */
export interface Problem {
	file: string;
	/** Line of the file, counted from 1; 0 = the file is not read by lines. */
	line: number;
	/** Place inside the file or line, such as `levers[2].acts[0].by`; "" = the whole of it. */
	path: string;
	/** The value found there, shortened; "" = none. */
	value: string;
	code: ProblemCode;
	/** What would have been right, as data (an id, a range, a list of names); "" = see the remedy. */
	expected: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Words for each code, from a translation file; `span` says both ends of a range. */
export type ProblemWords = Readonly<
	Record<string, { problem: string; remedy: string; span?: string }>
>;

/** A problem in words. */
export interface ExplainedProblem {
	file: string;
	line: number;
	path: string;
	value: string;
	code: ProblemCode;
	problem: string;
	remedy: string;
	/** One line that names file, place, value and remedy. */
	message: string;
}

const SHOWN = 80;

/** Shows any value in at most 80 characters, control characters escaped. */
function show(value: unknown): string {
	if (value === undefined) return "";
	const text = asText(value);
	return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

function asText(value: unknown): string {
	// JSON has no word for these.
	if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol")
		return String(value);
	try {
		return JSON.stringify(value) ?? typeof value;
	} catch {
		return typeof value;
	}
}

/** Puts a path of keys and indices into the form `levers[2].acts[0].by`. */
export function pathText(path: readonly PropertyKey[]): string {
	let text = "";
	for (const step of path) {
		if (typeof step === "number") text += `[${step}]`;
		else text += text === "" ? String(step) : `.${String(step)}`;
	}
	return text;
}

/** Makes a problem; `path` as keys and indices, `value` as found. */
export function problem(
	code: ProblemCode,
	file: string,
	path: readonly PropertyKey[],
	value?: unknown,
	expected = "",
	line = 0,
): Problem {
	return { file, line, path: pathText(path), value: show(value), code, expected };
}

/** Both ends of what was `expected` where that is a range, such as `30..1800`; null where it is something else. */
export function spanOf(expected: string): { low: number; high: number } | null {
	const [, low, high] = /^(-?[\d.e+]+?)\.\.(-?[\d.e+]+)$/.exec(expected) ?? [];
	return low === undefined ? null : { low: Number(low), high: Number(high) };
}

const fill = (words: string, of: Readonly<Record<string, string | number>>): string =>
	words.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(of[key] ?? whole));

/** Puts a problem into words; a code without words is shown as the code itself. */
export function explain(of: Problem, words: ProblemWords): ExplainedProblem {
	const entry = words[of.code] ?? { problem: of.code, remedy: of.expected };
	const span = spanOf(of.expected);
	const between = words.outOfRange?.span;
	const expected = span && between ? fill(between, { ...span }) : of.expected;
	const told = { expected, value: of.value, path: of.path };
	const said = fill(entry.problem, told);
	const remedy = fill(entry.remedy, told);
	const place = [of.line > 0 ? `${of.file}:${of.line}` : of.file, of.path]
		.filter(Boolean)
		.join(" ");
	const found = of.value === "" ? "" : ` [${of.value}]`;
	const { file, line, path, value, code } = of;
	return {
		file,
		line,
		path,
		value,
		code,
		problem: said,
		remedy,
		message: `${place}${found}: ${said} ${remedy}`,
	};
}
