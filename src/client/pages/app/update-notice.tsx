// Says quietly that a newer version lies ready. Never during a game or a class: nothing is taken that was not asked for.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoute } from "../../router/router.tsx";
import { leaveUpdate, takeUpdate, useUpdates } from "../../stores/updates.ts";
import { Button } from "../../ui/button.tsx";
import "./update-notice.css";

/** Pages between games, where being asked disturbs nobody. */
const CALM: ReadonlySet<string> = new Set(["front", "new", "saves", "learn", "trust", "about"]);

/** The offer, at the foot of a page where it is welcome. */
export function UpdateNotice(): ReactNode {
	const { t } = useTranslation("common");
	const newer = useUpdates((state) => state.newer);
	const page = useRoute()?.page;
	if (newer === "none" || page === undefined || !CALM.has(page)) return null;
	const taking = newer === "taking" ? t("update.taking") : null;
	return (
		<section className="update-notice on-paper" aria-label={t("update.label")}>
			<p role="status">{taking ?? t(newer === "held" ? "update.held" : "update.text")}</p>
			<div>
				<Button size="s" kind="primary" blocked={taking} onClick={() => void takeUpdate()}>
					{t("update.take")}
				</Button>
				<Button size="s" kind="quiet" onClick={leaveUpdate}>
					{t("update.later")}
				</Button>
			</div>
		</section>
	);
}
