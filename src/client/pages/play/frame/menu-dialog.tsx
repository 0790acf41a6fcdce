// The menu of a running game: its journal, its file, the rules, how the page looks, and the way out.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "../../../ui/art.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Settings } from "../../../ui/settings.tsx";
import "./menu-dialog.css";

/** One line of the menu. */
export interface MenuEntry {
	id: string;
	/** Name of a drawing in assets/art. */
	icon: string;
	name: string;
	note: string;
	act: () => void;
}

export interface MenuActs {
	/** Further lines, before the rules. */
	entries?: readonly MenuEntry[];
	/** What becomes of the game on leaving, where it is not kept in this browser. */
	leaveNote?: string;
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
	...acts
}: MenuActs & { open: boolean; onClose: () => void }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<Dialog open={open} onClose={acts.onClose} title={t("menu.title")} wide>
			<Entries {...acts} />
			<h3 className="menu-heading">{t("settings.title")}</h3>
			<Settings />
		</Dialog>
	);
}

/** Drawn with the open menu alone. */
function Entries({
	onClose,
	onJournal,
	onExport,
	onRules,
	onLeave,
	entries = [],
	leaveNote,
}: MenuActs & { onClose: () => void }): ReactNode {
	const { t } = useTranslation("common");
	const own = (id: string, icon: string, act: (() => void) | undefined): MenuEntry[] =>
		act ? [{ id, icon, name: t(`menu.${id}`), note: t(`menu.${id}Note`), act }] : [];
	const all = [
		...own("journal", "ui-msg", onJournal),
		...own("export", "ui-inject", onExport),
		...entries,
		...own("rules", "ui-card", onRules),
		...own("leave", "ui-left", onLeave),
	];
	return (
		<ul className="menu-list">
			{all.map(({ id, icon, name, note, act }) => (
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
							<b>{name}</b>
							<small>{id === "leave" ? (leaveNote ?? note) : note}</small>
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}
