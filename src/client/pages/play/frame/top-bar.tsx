// The bar above the board: which game, which month, which phase, how long yet, language and menu.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { Brand } from "../../../ui/brand.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { LanguageSwitch } from "../../../ui/settings.tsx";
import { type Step, Stepper } from "../../../ui/stepper.tsx";
import "./top-bar.css";

export const PHASES = ["news", "plan", "reveal", "answer", "talks", "close"] as const;
export type PhaseId = (typeof PHASES)[number];

/** The top bar. `clock` is what stands in the timer's place; leave it out where nothing runs. */
export function TopBar({
	monthDate,
	month,
	months,
	phase,
	clock,
	onMenu,
	children,
}: {
	/** A day of the month that is played, ISO. */
	monthDate: string;
	/** Its number, from 1. */
	month: number;
	months: number;
	/** The phase now; null where the bar stands over a finished game or a replay. */
	phase: PhaseId | null;
	clock?: ReactNode;
	onMenu: () => void;
	/** Further tools, left of the clock: whose turn in a hot seat, a replay's speed. */
	children?: ReactNode;
}): ReactNode {
	const { t } = useTranslation("common");
	const format = useFormats();
	const steps: Step[] = PHASES.map((id) => ({ id, label: t(`phase.${id}`) }));
	return (
		<header className="top-bar">
			<Brand />
			<p className="top-bar-when">
				<b className="is-long">{format.date(monthDate, "month")}</b>
				<b className="is-short">{format.date(monthDate, "monthShort")}</b>
				<span className="is-long">{t("month.of", { month, months })}</span>
				<span className="is-short">{t("month.short", { month, months })}</span>
			</p>
			{phase === null ? null : <Stepper label={t("phase.label")} steps={steps} current={phase} />}
			<div className="top-bar-tools">
				{children}
				{clock === undefined ? null : <span className="top-bar-clock">{clock}</span>}
				<LanguageSwitch />
				<IconButton surface="ink" label={t("menu.open")} icon="ui-menu" onClick={onMenu} />
			</div>
		</header>
	);
}
