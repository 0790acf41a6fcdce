import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languages, nextLanguage, speak } from "../i18n/index.ts";
import { amongOthers, hear } from "../sound/index.ts";
import { usePreferences } from "../stores/preferences.ts";
import { Button } from "./button.tsx";
import { Segmented, Select, Slider } from "./choice.tsx";
import { announce, notify } from "./live-region.tsx";
import "./settings.css";

const THEMES = ["system", "light", "dark"] as const;
const MOTIONS = ["system", "full", "reduced"] as const;

/** Sound on or off where the person is, and how loud; a chip is laid to hear it by. */
function SoundSettings(): ReactNode {
	const { t, i18n } = useTranslation("common");
	const { sound, classSound, volume, setSound, setVolume } = usePreferences();
	const where = amongOthers() ? "class" : "alone";
	const on = where === "class" ? classSound : sound;
	const percent = new Intl.NumberFormat(i18n.resolvedLanguage, { style: "percent" });
	return (
		<>
			<Segmented
				label={t("settings.sound")}
				options={(["on", "off"] as const).map((id) => ({ id, label: t(`settings.sound_${id}`) }))}
				value={on ? "on" : "off"}
				onChange={(id) => {
					setSound(id === "on", where);
					hear("chip");
				}}
			/>
			<Slider
				className="ui-volume"
				label={t("settings.volume")}
				value={Math.round(volume * 100)}
				step={5}
				disabled={!on}
				format={(value) => percent.format(value / 100)}
				onChange={(value) => {
					setVolume(value / 100);
					hear("chip");
				}}
			/>
		</>
	);
}

/** Theme, motion, sound, language and hints; each works at once. */
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
			<SoundSettings />
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

/** Says that a language's texts could not be fetched, and what to do. */
export const sayMissing = (language: { name: string }): void =>
	notify((t) => t("common:settings.missing", { name: language.name }), "alert");

/** "EN · 中文" in a bar: goes to the next language. Not drawn while there is only one. */
export function LanguageSwitch(): ReactNode {
	const { t, i18n } = useTranslation("common");
	if (languages.length < 2) return null;
	const next = nextLanguage(i18n.resolvedLanguage);
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
