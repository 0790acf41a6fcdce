// The menu of a running game: its journal, its file, the rules, how the page looks, and the way out.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "../../../ui/art.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Settings } from "../../../ui/settings.tsx";
import "./menu-dialog.css";

export interface MenuActs {
	/** Opens the journal. */
	onJournal?: () => void;
	/** Hands the record out as a file. */
	onExport?: () => void;
	/** Opens rules and fact cards. */
	onRules?: () => void;
	/** Leaves for the front page; the game stays saved. */
	onLeave: () => void;
}

/** The menu; an act that is not given is not listed. */
export function MenuDialog({
	open,
	onClose,
	onJournal,
	onExport,
	onRules,
	onLeave,
}: MenuActs & { open: boolean; onClose: () => void }): ReactNode {
	const { t } = useTranslation("common");
	const entries = [
		{ id: "journal", icon: "ui-msg", act: onJournal },
		{ id: "export", icon: "ui-inject", act: onExport },
		{ id: "rules", icon: "ui-card", act: onRules },
		{ id: "leave", icon: "ui-left", act: onLeave },
	] as const;
	return (
		<Dialog open={open} onClose={onClose} title={t("menu.title")}>
			<ul className="menu-list">
				{entries.map(({ id, icon, act }) =>
					act === undefined ? null : (
						<li key={id}>
							<button
								type="button"
								onClick={() => {
									onClose();
									act();
								}}
							>
								<Art name={icon} size={22} />
								<span>
									<b>{t(`menu.${id}`)}</b>
									<small>{t(`menu.${id}Note`)}</small>
								</span>
							</button>
						</li>
					),
				)}
			</ul>
			<h3 className="menu-heading">{t("settings.title")}</h3>
			<Settings />
		</Dialog>
	);
}
