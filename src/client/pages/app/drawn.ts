// Draws pages while the client is built, in every language: there are no translations to be fetched then.
import i18next, { type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { BOUND } from "../../i18n/bound-texts.ts";
import { languages } from "../../i18n/index.ts";
import type { Language } from "../../i18n/languages.ts";

const TEXTS = import.meta.glob<Record<string, unknown>>(
	"../../../../assets/locales/*/{common,front,class}.json",
	{ import: "default", eager: true },
);

/** What `draw` gives for each language, with the texts of those namespaces at hand. */
export async function drawInEach<T>(
	namespaces: readonly string[],
	draw: (language: Language) => T,
): Promise<T[]> {
	const resources: Resource = {};
	for (const [path, texts] of Object.entries(TEXTS)) {
		const [language = "", file = ""] = path.split("/").slice(-2);
		resources[language] = { ...resources[language], [file.replace(".json", "")]: texts };
	}
	await i18next
		.use(initReactI18next)
		.use(BOUND)
		.init({
			ns: [...namespaces],
			fallbackLng: "en",
			defaultNS: "common",
			resources,
			interpolation: { escapeValue: false },
			// as the program speaks that takes the page over
			postProcess: BOUND.name,
		});
	const drawn: T[] = [];
	for (const language of languages) {
		await i18next.changeLanguage(language.id);
		drawn.push(draw(language));
	}
	return drawn;
}
