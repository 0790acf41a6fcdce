// Says in words which view this is: the instructor's with its secrets, or the projector's without.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "../../ui/art.tsx";
import "./view-label.css";

/** The label of a view; it stands on ink. */
export function ViewLabel({ kind }: { kind: "instructor" | "projector" }): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<p className={`view-label is-${kind}`}>
			<Art name={kind === "instructor" ? "ui-lock" : "ui-eye"} size={16} />
			<b>{t(`room.view.${kind}`)}</b>
			<span>{t(`room.view.${kind}Note`)}</span>
		</p>
	);
}
