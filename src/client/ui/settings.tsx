// How the page looks and speaks: theme, motion, language.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languages, speak } from "../i18n/index.ts";
import { usePreferences } from "../stores/preferences.ts";
import { Button } from "./button.tsx";
import { Segmented, Select } from "./choice.tsx";
import { announce } from "./live-region.tsx";
import "./settings.css";

const THEMES = ["system", "light", "dark"] as const;
const MOTIONS = ["system", "full", "reduced"] as const;

/** Theme, motion, language and hints; each works at once. */
export function Settings(): ReactNode {
	const { t, i18n } = useTranslation("common");
	const { theme, motion, hintsSeen, setTheme, setMotion, resetHints } = usePreferences();
	return (
		<div className="ui-settings">
			<Segmented
				label={t("settings.theme")}
				options={THEMES.map((id) => ({ id, label: t(`settings.theme_${id}`) }))}
				value={theme}
				onChange={setTheme}
			/>
			<Segmented
				label={t("settings.motion")}
				options={MOTIONS.map((id) => ({ id, label: t(`settings.motion_${id}`) }))}
				value={motion}
				onChange={setMotion}
			/>
			{languages.length < 2 ? null : (
				<Select
					label={t("settings.language")}
					options={languages.map(({ id, name }) => ({ id, label: name }))}
					value={i18n.resolvedLanguage ?? "en"}
					onChange={speak}
				/>
			)}
			{hintsSeen.length === 0 ? null : (
				<Button
					size="s"
					onClick={() => {
						resetHints();
						announce(t("settings.hintsReset"));
					}}
				>
					{t("settings.hints")}
				</Button>
			)}
		</div>
	);
}

/** "EN · 中文" in a bar: goes to the next language. Not drawn while there is only one. */
export function LanguageSwitch(): ReactNode {
	const { t, i18n } = useTranslation("common");
	if (languages.length < 2) return null;
	const at = languages.findIndex(({ id }) => id === i18n.resolvedLanguage);
	const next = languages[(at + 1) % languages.length];
	if (!next) return null;
	return (
		<button type="button" className="ui-language" onClick={() => speak(next.id)}>
			{languages.map(({ id, short, tag }) => (
				<span key={id} lang={tag} className={id === i18n.resolvedLanguage ? "is-on" : ""}>
					{short}
				</span>
			))}
			{/* what is seen stays part of the name, for whoever speaks to the page */}
			<span className="sr-only">{t("settings.speak", { name: next.name })}</span>
		</button>
	);
}
