// The first page as the build draws it, in every language: what is seen before the program has come.
import i18next, { type Resource } from "i18next";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import { languages } from "../../i18n/index.ts";
import { App } from "./app.tsx";

const TEXTS = import.meta.glob<Record<string, unknown>>(
	"../../../../assets/locales/*/{common,front}.json",
	{ import: "default", eager: true },
);

/** A page as HTML, for the root element. */
export interface Still {
	/** Folder in assets/locales, and the language as the root element names it. */
	id: string;
	tag: string;
	html: string;
}

/**
 * Draws the first page for each language, as a newcomer finds it. What only the program can answer takes no press yet;
 * links lead on even now. The title stands in the page's head already.
 */
export async function drawStills(): Promise<Still[]> {
	const resources: Resource = {};
	for (const [path, texts] of Object.entries(TEXTS)) {
		const [language = "", file = ""] = path.split("/").slice(-2);
		resources[language] = { ...resources[language], [file.replace(".json", "")]: texts };
	}
	await i18next.use(initReactI18next).init({
		fallbackLng: "en",
		defaultNS: "common",
		resources,
		interpolation: { escapeValue: false },
	});
	const stills: Still[] = [];
	for (const { id, tag } of languages) {
		await i18next.changeLanguage(id);
		const html = renderToString(
			<StrictMode>
				<App />
			</StrictMode>,
		)
			.replace(/<title>[^<]*<\/title>/g, "")
			.replace(/<link rel="preload"[^>]*>/g, "")
			.replace(/<(button|form)\b/g, '<$1 inert=""');
		stills.push({ id, tag, html });
	}
	return stills;
}
