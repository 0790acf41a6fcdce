// The person's own scenarios among those to choose from, and the way to the editor.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import type { DraftRow } from "../../stores/editor/drafts.ts";
import { titleIn } from "../../stores/editor/use-drafts.ts";
import type { Card } from "./card-choice.tsx";

/** Own scenarios shown; the rest are played from the editor. */
const SHOWN = 6;

/** Cards of the drafts that can be played; one that was asked for is always among them. */
export function useOwnCards(rows: readonly DraftRow[] | null, asked: string): Card<string>[] {
	const { t, i18n } = useTranslation("scenarios");
	const language = i18n.resolvedLanguage ?? "en";
	const whole = (rows ?? []).filter(({ problems }) => problems === 0);
	return whole
		.filter(({ id }, i) => i < SHOWN || id === asked)
		.map((row) => {
			const base = t(`of.${row.base}.title`);
			return {
				id: row.id,
				title: titleIn(row, language) || t("own.untitled"),
				text: t("own.text", { count: row.changes, base }),
			};
		});
}

/** A line that leads to the editor. */
export function EditorLink(): ReactNode {
	const { t } = useTranslation("scenarios");
	return (
		<p className="new-editor">
			<Link to={{ page: "editor" }}>{t("own.edit")}</Link>
		</p>
	);
}
