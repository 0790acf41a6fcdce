// The mark of the game: half a Washington chip, half a Beijing chip, and its name; leads to the first page.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../router/router.tsx";
import { Art } from "./art.tsx";
import "./brand.css";

/** The chip alone, `size` px. */
export function BrandMark({ size = 30 }: { size?: number }): ReactNode {
	return (
		<i className="ui-brand-mark" style={{ width: size, height: size }} aria-hidden="true">
			<Art name="chip-washington" />
			<Art name="chip-beijing" />
		</i>
	);
}

/** Mark and name as a link to the first page. */
export function Brand(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<Link className="ui-brand" to={{ page: "front" }} aria-label={t("brand.home")}>
			<BrandMark />
			<span>{t("brand.name")}</span>
		</Link>
	);
}
