// Starts the translations: English of the first pages comes with the page, everything else when it is asked for.
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import enCommon from "../../../assets/locales/en/common.json";
import enFront from "../../../assets/locales/en/front.json";
import { usePreferences } from "../stores/preferences.ts";
import { BOUND } from "./bound-texts.ts";
import { type Language, languagesOf, pickLanguage } from "./languages.ts";
import { prepareScenarios } from "./translation.ts";

type Texts = Record<string, unknown>;

const FILES = import.meta.glob<Texts>(
	[
		"../../../assets/locales/*/*.json",
		"!../../../assets/locales/en/common.json",
		"!../../../assets/locales/en/front.json",
	],
	{ import: "default" },
);
const ROOT = "../../../assets/locales/";

const folders = Object.keys(FILES).map((path) => path.slice(ROOT.length).split("/")[0] ?? "");

/** Languages that have texts, English first. The switch is shown only where there is more than one. */
export const languages: readonly Language[] = languagesOf(["en", ...folders]);

async function read(language: string, namespace: string): Promise<Texts> {
	const load = FILES[`${ROOT}${language}/${namespace}.json`];
	if (!load) throw new Error(`no texts: ${language}/${namespace}`);
	return load();
}

function showLanguage(id: string): void {
	document.documentElement.lang = languages.find((one) => one.id === id)?.tag ?? id;
	// installed from here on, the game has its name in this language
	const manifest = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
	if (manifest)
		manifest.href = id === "en" ? "/manifest.webmanifest" : `/manifest.${id}.webmanifest`;
}

/** Languages whose missing texts have been told since they were last chosen. */
const told = new Set<string>();

/**
 * Starts i18next in the person's language; resolves when the first page can be drawn. Texts that cannot be fetched are
 * told to `onMissing`, once for each choice of their language; English stands in.
 * A missing key throws while developing; built, the English text stands in.
 */
export async function startTranslations(onMissing?: (language: Language) => void): Promise<void> {
	const language = pickLanguage(usePreferences.getState().language, navigator.languages, languages);
	i18next.on("languageChanged", showLanguage);
	i18next.on("failedLoading", (id: string) => {
		const found = languages.find((one) => one.id === id);
		if (!found || told.has(id)) return;
		told.add(id);
		onMissing?.(found);
	});
	await i18next
		.use(initReactI18next)
		.use(BOUND)
		.use({ type: "backend", init: () => {}, read })
		.init({
			lng: language,
			fallbackLng: "en",
			ns: ["common", "front"],
			defaultNS: "common",
			resources: { en: { common: enCommon, front: enFront } },
			partialBundledLanguages: true,
			interpolation: { escapeValue: false },
			returnNull: false,
			postProcess: BOUND.name,
			saveMissing: import.meta.env.DEV,
			missingKeyHandler: (_languages, namespace, key) => {
				throw new Error(`missing text: ${namespace}:${key}`);
			},
		});
	if (!i18next.hasResourceBundle(language, "common")) await i18next.changeLanguage("en");
}

/** The language that the switch goes to from another. */
export function nextLanguage(id: string | undefined): Language | undefined {
	return languages[(languages.findIndex((one) => one.id === id) + 1) % languages.length];
}

/** The namespaces that pages have asked for so far. */
const namespaces = (): readonly string[] => [i18next.options.ns ?? []].flat();

/** Speaks another language from now on and remembers it. Where its texts cannot be fetched, nothing changes. */
export async function speak(id: string): Promise<void> {
	told.delete(id);
	const missing = namespaces().filter((name) => !i18next.hasResourceBundle(id, name));
	// fetched anew, even what failed before
	if (missing.length > 0) await i18next.reloadResources([id], missing);
	if (!i18next.hasResourceBundle(id, "common")) return;
	usePreferences.getState().setLanguage(id);
	await prepareScenarios(id);
	await i18next.changeLanguage(id);
}
