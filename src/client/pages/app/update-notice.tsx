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
	const ready = useUpdates((state) => state.ready);
	const page = useRoute()?.page;
	if (!ready || page === undefined || !CALM.has(page)) return null;
	return (
		<section className="update-notice on-paper" aria-label={t("update.label")}>
			<p role="status">{t("update.text")}</p>
			<Button size="s" kind="primary" onClick={() => void takeUpdate()}>
				{t("update.take")}
			</Button>
			<Button size="s" kind="quiet" onClick={leaveUpdate}>
				{t("update.later")}
			</Button>
		</section>
	);
}
