// The shipped scenario as the editor's work, with its Chinese words, and words that tell which texts are missing.
import { readFileSync } from "node:fs";
import type { Formats } from "../../../../src/client/i18n/format.ts";
import { scenarioTexts } from "../../../../src/client/i18n/scenario-texts.ts";
import type { Work } from "../../../../src/client/viewmodel/editor/work.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { type Path, valueAt } from "../../../../src/scenario/edit/path.ts";
import { TRANSLATED, type Translation } from "../../../../src/scenario/index.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const ASSETS = new URL("../../../../assets/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ASSETS), "utf8"));

/** The main scenario with its words in Chinese. */
export function shippedWork(): Work {
	const part = (name: string): unknown => json(`scenarios/geneva-to-busan/${name}.zh.json`);
	const zh = Object.fromEntries(TRANSLATED.map((name) => [name, part(name)]));
	return { ...shippedScenario(), translations: { zh: zh as unknown as Translation } };
}

const format = {
	number: String,
	signed: (value: number) => (value > 0 ? `+${value}` : String(value)),
	date: (iso: string) => iso,
	items: (items: readonly string[]) => items.join(", "),
	groups: (items: readonly string[]) => items.filter(Boolean).join("; "),
} as unknown as Formats;

/** Words from the translation files; `missed` is told of each key without a text. */
export function editorWords(language: string, missed: (key: string) => void = () => {}): Words {
	const spaces = new Map<string, unknown>();
	const t = (key: string, values: Readonly<Record<string, unknown>> = {}): string => {
		const [space = "", rest = ""] = key.split(/:(.*)/s);
		if (!spaces.has(space)) spaces.set(space, json(`locales/${language}/${space}.json`));
		const path: Path = rest.split(".");
		const ends = ["", "_other"].map((end) => [...path.slice(0, -1), `${path.at(-1)}${end}`]);
		const text = ends
			.map((one) => valueAt(spaces.get(space), one))
			.find((one) => one !== undefined);
		if (typeof text !== "string") {
			missed(key);
			return key;
		}
		return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
	};
	return { t, format, texts: scenarioTexts(shippedScenario(), language) };
}
