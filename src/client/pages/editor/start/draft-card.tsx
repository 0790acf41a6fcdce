// One draft in the list: its name, what differs, whether it holds, and what can be done with it.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { Link } from "../../../router/router.tsx";
import type { DraftRow } from "../../../stores/editor/drafts.ts";
import { titleIn } from "../../../stores/editor/use-drafts.ts";
import { Button } from "../../../ui/button.tsx";

/** A draft's title in the language of the page. */
export function useTitle(): (row: DraftRow) => string {
	const { t, i18n } = useTranslation("editor");
	return (row) => titleIn(row, i18n.resolvedLanguage ?? "en") || t("untitled");
}

export function DraftCard({
	row,
	onCopy,
	onFile,
	onRemove,
}: {
	row: DraftRow;
	onCopy: () => void;
	onFile: () => void;
	onRemove: () => void;
}): ReactNode {
	const { t } = useTranslation(["editor", "scenarios"]);
	const format = useFormats();
	const title = useTitle()(row);
	const { id, base, savedAt, changes, problems } = row;
	const original = t(`of.${base}.title`, { ns: "scenarios" });
	return (
		<li>
			<div>
				<h3>
					<Link to={{ page: "editor", draft: id }}>{title}</Link>
				</h3>
				<p>{t("start.about", { count: changes, base: original, when: format.moment(savedAt) })}</p>
				<p className={problems > 0 ? "is-bad" : "is-good"}>
					{problems > 0 ? t("start.broken", { count: problems }) : t("start.sound")}
				</p>
			</div>
			<p className="ed-draft-acts">
				<Link className="ui-button is-s is-primary" to={{ page: "editor", draft: id }}>
					{t("start.open")}
				</Link>
				<Button size="s" onClick={onCopy}>
					{t("start.duplicate")}
				</Button>
				<Button size="s" onClick={onFile}>
					{t("saveFile")}
				</Button>
				<Button size="s" kind="quiet" onClick={onRemove}>
					{t("start.remove")}
				</Button>
			</p>
		</li>
	);
}
