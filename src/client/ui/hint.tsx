// A hint for the first month: says one thing, is dismissed for good, and is never needed to play.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePreferences } from "../stores/preferences.ts";
import { Art } from "./art.tsx";
import { classes } from "./seat.ts";
import "./hint.css";

/** Shown until this `id` is dismissed on this device; `at` puts its arrow at that side's edge. */
export function Hint({
	id,
	title,
	at = "none",
	children,
}: {
	id: string;
	title?: ReactNode;
	at?: "top" | "bottom" | "left" | "right" | "none";
	children: ReactNode;
}): ReactNode {
	const { t } = useTranslation("common");
	const seen = usePreferences(({ hintsSeen }) => hintsSeen.includes(id));
	const seeHint = usePreferences((state) => state.seeHint);
	if (seen) return null;
	return (
		<aside className={classes("ui-hint", `at-${at}`)} aria-label={t("hint.label")}>
			<Art name="ui-help" size={20} />
			<div>
				{title === undefined ? null : <strong>{title}</strong>}
				<p>{children}</p>
			</div>
			<button type="button" onClick={() => seeHint(id)}>
				{t("hint.dismiss")}
			</button>
		</aside>
	);
}
