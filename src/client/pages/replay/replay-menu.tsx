// The replay's menu: ways out, keys, and how the page looks.
import { type ReactNode, useState } from "react";
import { navigate } from "../../router/router.tsx";
import type { Route } from "../../router/routes.ts";
import { Art } from "../../ui/art.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Settings } from "../../ui/settings.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import "../play/frame/menu-dialog.css";

const WAYS = [
	{ id: "learn", icon: "ui-card", to: { page: "learn" } },
	{ id: "front", icon: "ui-left", to: { page: "front" } },
] as const satisfies { id: string; icon: string; to: Route }[];

/** The button and its dialog. */
export function ReplayMenu({ words }: { words: Words }): ReactNode {
	const { t } = words;
	const [open, setOpen] = useState(false);
	return (
		<>
			<IconButton
				surface="ink"
				label={t("replay:menu.open")}
				icon="ui-menu"
				onClick={() => setOpen(true)}
			/>
			<Dialog open={open} onClose={() => setOpen(false)} title={t("replay:menu.title")} wide>
				<ul className="menu-list">
					{WAYS.map(({ id, icon, to }) => (
						<li key={id}>
							<button type="button" onClick={() => navigate(to)}>
								<Art name={icon} size={22} />
								<span>
									<b>{t(`replay:menu.${id}`)}</b>
									<small>{t(`replay:menu.${id}Note`)}</small>
								</span>
							</button>
						</li>
					))}
				</ul>
				<h3 className="menu-heading">{t("replay:menu.keys")}</h3>
				<p data-no-terms="">{t("replay:menu.keysText")}</p>
				<h3 className="menu-heading">{t("common:settings.title")}</h3>
				<Settings />
			</Dialog>
		</>
	);
}
