// The dashboard's menu: other views of the class in windows of their own, how the page looks, the shortcuts.
import type { ReactNode } from "react";
import { Link } from "../../../router/router.tsx";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Segmented } from "../../../ui/choice.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Settings } from "../../../ui/settings.tsx";
import { useQuickAct } from "../acts/use-act.ts";
import { useLore } from "./dash-context.ts";
import { KEYS } from "./shortcuts.ts";

/** Whether the projector shows scores. */
function Scores(): ReactNode {
	const { t } = useLore().words;
	const on = useLesson((state) => state.scores);
	const { busy, run } = useQuickAct();
	return (
		<div className="dash-scores">
			<Segmented
				label={t("teach:dash.menu.scores")}
				disabled={busy}
				options={(["off", "on"] as const).map((id) => ({
					id,
					label: t(`teach:dash.menu.scores_${id}`),
				}))}
				value={on ? "on" : "off"}
				onChange={(id) => void run({ do: "scores", on: id === "on" }, () => "")}
			/>
			<small>{t("teach:dash.menu.scoresNote")}</small>
		</div>
	);
}

/** The dialog. */
export function DashMenu({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
	const { t } = useLore().words;
	const session = useLesson((state) => state.session);
	return (
		<Dialog open={open} onClose={onClose} title={t("teach:dash.menu.title")} className="dash-menu">
			<ul className="dash-links">
				<li>
					<Link to={{ page: "screen", session }} target="_blank">
						<Art name="ui-screen" size={20} />
						<span>
							<b>{t("teach:dash.menu.screen")}</b>
							<small>{t("teach:dash.menu.screenNote")}</small>
						</span>
					</Link>
				</li>
				<li>
					<Link to={{ page: "deck", session }} target="_blank">
						<Art name="ui-card" size={20} />
						<span>
							<b>{t("teach:dash.menu.deck")}</b>
							<small>{t("teach:dash.menu.deckNote")}</small>
						</span>
					</Link>
				</li>
				<li>
					<Link to={{ page: "teach" }}>
						<Art name="ui-left" size={20} />
						<span>
							<b>{t("teach:dash.menu.leave")}</b>
							<small>{t("teach:dash.menu.leaveNote")}</small>
						</span>
					</Link>
				</li>
			</ul>
			<Scores />
			<h3>{t("teach:dash.menu.keys")}</h3>
			<p>{t("teach:dash.menu.keysNote")}</p>
			<dl className="dash-keys">
				{KEYS.map(({ key, id }) => (
					<div key={id}>
						<dt>
							<kbd>{key.toUpperCase()}</kbd>
						</dt>
						<dd>{t(`teach:dash.keys.${id}`)}</dd>
					</div>
				))}
			</dl>
			<h3>{t("common:settings.title")}</h3>
			<Settings />
		</Dialog>
	);
}
