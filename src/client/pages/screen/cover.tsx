// Covers the projector while the instructor holds all screens.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BrandMark } from "../../ui/brand.tsx";
import "./cover.css";

/** The cover. */
export function Cover(): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<div className="screen-cover" role="status">
			<BrandMark size={120} />
			<p>{t("screen.frozen")}</p>
			<span>{t("screen.frozenNote")}</span>
		</div>
	);
}
