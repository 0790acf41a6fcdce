// Reads a record's file, which may come from anyone: every line within limits, of the right shape, up to the end mark.
import {
	EPOCH,
	FILE_LIMITS,
	hashJson,
	loadCarried,
	type Problem,
	type ProblemCode,
	parseJson,
	problem,
	type Result,
} from "../scenario/index.ts";
import { validate } from "../scenario/schema/validate.ts";
import { FORMAT, migrate } from "./migrations.ts";
import * as schema from "./schema.ts";
import { type EndMark, type Entry, GAME, type GameRecord, type Header } from "./types.ts";

/** Largest file, in bytes; a long game with its scenario takes about half a megabyte. */
export const LARGEST = 8_000_000;
const HEADER_LIMITS = { ...FILE_LIMITS, number: 2 ** 33, depth: 28 };
const ENTRY_LIMITS = { ...HEADER_LIMITS, bytes: 64_000, depth: 12 };

/** A record read from a file, with its end mark. */
export interface ParsedRecord extends GameRecord {
	end: EndMark;
	/** The scenario's texts, facts and players are of another version: take the shipped ones instead. */
	dated: boolean;
}

const refuse = (
	code: ProblemCode,
	file: string,
	line: number,
	path: readonly PropertyKey[] = [],
	value?: unknown,
	expected = "",
): { ok: false; problems: Problem[] } => ({
	ok: false,
	problems: [problem(code, file, path, value, expected, line)],
});

/** How the start of a header reads that cannot be read as a whole. */
const OURS = new RegExp(`^\\s*\\{[^{]*"game"\\s*:\\s*"${GAME}"`);

/** Reads the first line as far as to know whether the file is ours and of a form and epoch we can read. */
function readHeader(text: string, file: string): Result<Record<string, unknown>> {
	const parsed = parseJson(text, file, HEADER_LIMITS, 1);
	if (!parsed.ok) {
		// a file that is not even JSON is not a broken record but something else, unless it says that it is ours
		const foreign = parsed.problems[0]?.code === "notJson" && !OURS.test(text);
		return foreign ? refuse("foreign", file, 1) : parsed;
	}
	const data = parsed.value as Record<string, unknown> | null;
	if (typeof data !== "object" || data === null || data.game !== GAME)
		return refuse("foreign", file, 1);
	if (
		typeof data.format !== "number" ||
		data.format < 1 ||
		data.format > FORMAT ||
		data.format % 1 !== 0
	)
		return refuse("otherFormat", file, 1, ["format"], data.format, String(FORMAT));
	if (
		typeof data.epoch !== "number" ||
		data.epoch < 1 ||
		data.epoch > EPOCH ||
		data.epoch % 1 !== 0
	)
		return refuse("otherEpoch", file, 1, ["epoch"], data.epoch, String(EPOCH));
	return { ok: true, value: data };
}

function checkHeader(data: unknown, file: string): Result<{ header: Header; dated: boolean }> {
	const shaped = validate(schema.header, data, (path) => ({ file, path }), 1);
	if (!shaped.ok) return shaped;
	const { scenario, ...rest } = shaped.value;
	const hash = hashJson(scenario.body);
	if (hash !== scenario.sha256)
		return refuse("scenarioHash", file, 1, ["scenario", "sha256"], scenario.sha256, hash);
	const carried = loadCarried(scenario.body, file);
	if (!carried.ok) {
		const problems = carried.problems.map((p) => ({
			...p,
			line: 1,
			path: `scenario.body.${p.path}`,
		}));
		return { ok: false, problems };
	}
	const { body, dated } = carried.value;
	const card = body.scenario;
	if (rest.epoch !== card.epoch)
		return refuse("tamperedHeader", file, 1, ["epoch"], rest.epoch, String(card.epoch));
	if (scenario.id !== card.id || scenario.version !== card.version)
		return refuse(
			"tamperedHeader",
			file,
			1,
			["scenario"],
			`${scenario.id} ${scenario.version}`,
			`${card.id} ${card.version}`,
		);
	return { ok: true, value: { header: { ...rest, scenario: { ...scenario, body } }, dated } };
}

function linesOf(text: string): string[] {
	const lines = text.split(/\r?\n/);
	while (lines.length > 1 && lines[lines.length - 1]?.trim() === "") lines.pop();
	return lines;
}

const isMark = (line: unknown): boolean =>
	typeof line === "object" && line !== null && Object.hasOwn(line, "end");

/** Entries that a file holds which `parseJsonl` refused: lines that can be read and are neither header nor end mark. */
export function entriesIn(text: string, file: string): number {
	if (text.length > LARGEST) return 0;
	const [header = "", ...rest] = linesOf(text);
	const first = readHeader(header, file);
	if (!first.ok && first.problems[0]?.code === "foreign") return 0;
	return rest.filter((line, n) => {
		const parsed = parseJson(line, file, ENTRY_LIMITS, n + 2);
		return parsed.ok && !isMark(parsed.value);
	}).length;
}

/**
 * Reads a record's file: each line within limits and of the right shape, the whole up to its end mark.
 * Records of other forms are brought up to ours; those of other epochs and foreign files are refused with a
 * reason. Nothing is played here, see `verify`.
 */
export function parseJsonl(text: string, file: string): Result<ParsedRecord> {
	if (text.length > LARGEST) return refuse("tooLarge", file, 0, [], text.length, String(LARGEST));
	const lines = linesOf(text);
	/** Half a last line is what a cut file looks like. */
	const orCut = (i: number, refused: { ok: false; problems: Problem[] }) =>
		i === lines.length - 1 && refused.problems[0]?.code === "notJson"
			? refuse("truncated", file, i + 1)
			: refused;
	const first = readHeader(lines[0] ?? "", file);
	if (!first.ok) return orCut(0, first);
	const raw: unknown[] = [];
	for (let i = 1; i < lines.length; i++) {
		const parsed = parseJson(lines[i] as string, file, ENTRY_LIMITS, i + 1);
		if (!parsed.ok) return orCut(i, parsed);
		raw.push(parsed.value);
	}
	const marks = raw.findIndex(isMark);
	if (marks < 0) return refuse("truncated", file, lines.length);
	if (marks < raw.length - 1) return refuse("afterEnd", file, marks + 3);
	const end = validate(schema.endMark, raw[marks], (path) => ({ file, path }), marks + 2);
	if (!end.ok) return end;
	const record = migrate({ header: first.value, entries: raw.slice(0, marks) });
	const header = checkHeader(record.header, file);
	if (!header.ok) return header;
	const entries: Entry[] = [];
	for (let i = 0; i < record.entries.length; i++) {
		const entry = validate(schema.entry, record.entries[i], (path) => ({ file, path }), i + 2);
		if (!entry.ok) return entry;
		entries.push(entry.value);
	}
	return { ok: true, value: { ...header.value, entries, end: end.value } };
}
