// Covers the projector while the instructor holds all screens.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Said } from "../../stores/class/lesson-store.ts";
import { BrandMark } from "../../ui/brand.tsx";
import { SaidNote } from "./said.tsx";
import "./cover.css";

/** The cover. */
export function Cover({ said }: { said: Said | null }): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<div className="screen-cover" role="status">
			<BrandMark size={120} />
			<p>{t("screen.frozen")}</p>
			<span>{t("screen.frozenNote")}</span>
			{said ? <SaidNote said={said} /> : null}
		</div>
	);
}
