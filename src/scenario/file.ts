// A scenario as one file: its body, and beside it its words in other languages, which no hash and no record depends on.
import { loadBody } from "./load.ts";
import { inspect } from "./parse.ts";
import { problem, type Result } from "./problem.ts";
import { bodySchema, type Scenario } from "./schema/body.ts";
import { translations } from "./schema/translation.ts";
import { validate } from "./schema/validate.ts";
import type { Translation } from "./translation.ts";

/** Words by language tag, all languages but the body's own. */
export type Translations = Readonly<Record<string, Translation>>;

/** What a scenario file holds. */
export interface ScenarioFile {
	scenario: Scenario;
	translations: Translations;
}

/** Where a file keeps its words in other languages. */
const BESIDE = "translations";

/** Whether the data has any part of a body: without one it is another file, not a scenario with all its parts missing. */
const isScenario = (data: unknown): data is Record<string, unknown> =>
	typeof data === "object" &&
	data !== null &&
	Object.keys(bodySchema.shape).some((part) => Object.hasOwn(data, part));

/** Reads a file's two parts, the body by `read`. */
function parts(
	data: unknown,
	file: string,
	read: (body: unknown) => Result<Scenario>,
): Result<ScenarioFile> {
	if (!isScenario(data)) return { ok: false, problems: [problem("noScenario", file, [])] };
	const { [BESIDE]: beside = {}, ...body } = data;
	const unsafe = inspect({ [BESIDE]: beside }, file);
	if (unsafe.length > 0) return { ok: false, problems: unsafe };
	const words = validate(translations, beside, (path) => ({ file, path: [BESIDE, ...path] }));
	const loaded = read(body);
	if (loaded.ok && words.ok)
		return { ok: true, value: { scenario: loaded.value, translations: words.value } };
	return {
		ok: false,
		problems: [...(loaded.ok ? [] : loaded.problems), ...(words.ok ? [] : words.problems)],
	};
}

/**
 * Loads a scenario kept in one file: the body as `loadBody` does, and the words beside it where there are any.
 * `file` only names the place in problems. Pure: the data is not changed.
 */
export const loadFile = (data: unknown, file: string): Result<ScenarioFile> =>
	parts(data, file, (body) => loadBody(body, file));

/** As `loadFile`, without the cross-checks: what has the right shape can be put right in an editor. */
export const shapedFile = (data: unknown, file: string): Result<ScenarioFile> =>
	parts(data, file, (body) => {
		const unsafe = inspect(body, file);
		if (unsafe.length > 0) return { ok: false, problems: unsafe };
		return validate(bodySchema, body, (path) => ({ file, path }));
	});

/** The data of a file for this scenario; `loadFile` takes it in again. Without other languages it is the body alone. */
export function fileData({ scenario, translations: words }: ScenarioFile): Record<string, unknown> {
	return Object.keys(words).length === 0 ? { ...scenario } : { ...scenario, [BESIDE]: words };
}
