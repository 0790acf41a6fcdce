// The head of every projector page: the class, whose view this is, the whole screen.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { BrandMark } from "../../ui/brand.tsx";
import { IconButton } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/settings.tsx";
import { useFullScreen } from "../class-common/use-full-screen.ts";
import { ViewLabel } from "../class-common/view-label.tsx";
import "./screen-head.css";

/** Title and tools; `children` stand between them. */
export function ScreenHead({ children }: { children?: ReactNode }): ReactNode {
	const { t } = useTranslation("teach");
	const title = useLesson((state) => state.class?.title ?? "");
	const full = useFullScreen();
	return (
		<header className="screen-head">
			<BrandMark size={44} />
			<div className="screen-head-title">
				<p>{t("brand.name", { ns: "common" })}</p>
				<h1>{title || t("room.untitled")}</h1>
			</div>
			{children}
			<div className="screen-head-tools">
				<ViewLabel kind="projector" />
				<LanguageSwitch />
				{full === null ? null : (
					<IconButton
						surface="ink"
						icon="ui-full"
						label={full.on ? t("screen.fullOff") : t("screen.full")}
						onClick={full.toggle}
					/>
				)}
			</div>
		</header>
	);
}
