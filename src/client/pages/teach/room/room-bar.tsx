// The bar above the room: whose view this is, the other sessions, the whole screen, the language.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../../router/router.tsx";
import { Art } from "../../../ui/art.tsx";
import { Brand } from "../../../ui/brand.tsx";
import { LanguageSwitch } from "../../../ui/settings.tsx";
import { useFullScreen } from "../../class-common/use-full-screen.ts";
import { ViewLabel } from "../../class-common/view-label.tsx";

/** The bar. */
export function RoomBar(): ReactNode {
	const { t } = useTranslation("teach");
	const full = useFullScreen();
	return (
		<header className="room-bar">
			<Brand />
			<ViewLabel kind="instructor" />
			<nav aria-label={t("room.tools.label")}>
				<Link className="room-bar-tool ui-ink-button" to={{ page: "teach" }}>
					<Art name="ui-left" size={18} />
					<span>{t("room.all")}</span>
				</Link>
				{full === null ? null : (
					<button
						type="button"
						className="room-bar-tool ui-ink-button"
						aria-pressed={full.on}
						onClick={full.toggle}
					>
						<Art name="ui-full" size={18} />
						<span>{t("room.tools.full")}</span>
					</button>
				)}
			</nav>
			<LanguageSwitch />
		</header>
	);
}
