// Once more with sides swapped: that was to be had before the class ended; afterwards a new session is the way.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../../router/router.tsx";

/** Why there is no rematch any more, and what there is instead. */
export function RematchSection(): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<section>
			<h2>{t("after.rematch.title")}</h2>
			<p>{t("after.rematch.ended")}</p>
			<p>
				<Link to={{ page: "teach" }}>{t("after.rematch.new")}</Link>
			</p>
		</section>
	);
}
