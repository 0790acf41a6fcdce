// The time of day, for a room that has to end on time.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { localeOf } from "../../i18n/languages.ts";

const MINUTE = 60_000;

/** Hours and minutes, as the language writes them. */
export function TimeOfDay(): ReactNode {
	const { t, i18n } = useTranslation("teach");
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const timer = setTimeout(() => setNow(Date.now()), MINUTE - (now % MINUTE) + 20);
		return () => clearTimeout(timer);
	}, [now]);
	const locale = localeOf(i18n.resolvedLanguage ?? "en");
	const time = new Date(now);
	const text = time.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
	return (
		<time className="overview-time" dateTime={time.toISOString()}>
			<small>{t("screen.timeOfDay")}</small> {text}
		</time>
	);
}
