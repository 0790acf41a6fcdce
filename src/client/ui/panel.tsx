// The frame of every right-hand panel: a title, a body that scrolls, acts that never do. On small screens it is a sheet.
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { hasMoved } from "../router/router.tsx";
import { IconButton } from "./button.tsx";
import { useFrame } from "./frame-context.ts";
import { NotePlace } from "./note-place.tsx";
import { classes } from "./seat.ts";
import { Sheet } from "./sheet.tsx";
import { TermSlot } from "./term-slot.tsx";
import "./panel.css";

/** The last row of a panel; it never scrolls. Put the act of the moment first, one or two others after it. */
function ActionBar({ children }: { children: ReactNode }): ReactNode {
	return <div className="ui-acts">{children}</div>;
}

export interface PanelProps {
	title: ReactNode;
	/** Name for screen readers and the sheet; the title where that is plain text. */
	label: string;
	/** Small line above the title. */
	over?: ReactNode;
	/** Line under the title. */
	note?: ReactNode;
	/** At the title's right: coins, a score. */
	aside?: ReactNode;
	/** `Tabs` under the title. */
	tabs?: ReactNode;
	/** Buttons of the act row. */
	actions?: ReactNode;
	/** What must be read before acting: beside the acts where these stand at the foot, else above the body. */
	warning?: ReactNode;
	/** Gives the header a cross. */
	onClose?: (() => void) | undefined;
	/** When it changes, the body scrolls to its top and a lost focus returns to the title. Use phase and selection. */
	scrollKey?: string;
	className?: string;
	children: ReactNode;
}

/** What the last panel of the page showed; undefined until there was one. */
let lastShown: string | undefined;

function useTopOf(key: string | undefined, heading: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		if (key === undefined || lastShown === key) return;
		const begins = lastShown === undefined && !hasMoved();
		lastShown = key;
		// The page a visit begins with stands at its top, and keeps the focus free.
		if (begins) return;
		const box = heading.current?.closest(".ui-panel, .ui-sheet");
		const body = box?.querySelector(".ui-panel-body, .ui-sheet-body");
		// in the frame that shows it: both have the browser lay out the page, which it does there anyway
		requestAnimationFrame(() => {
			body?.scrollTo({ top: 0 });
			// The button that led here is gone, and the focus with it.
			if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
		});
	}, [key, heading]);
}

/** A panel of the play page. Its body may lay itself out with `@container panel (min-width: 700px)` for the wide sheet. */
export function Panel({
	title,
	label,
	over,
	note,
	aside,
	tabs,
	actions,
	warning,
	onClose,
	scrollKey,
	className,
	children,
}: PanelProps): ReactNode {
	const { t } = useTranslation("common");
	const { layout } = useFrame();
	const heading = useRef<HTMLHeadingElement>(null);
	useTopOf(scrollKey, heading);
	const acts = actions ? <ActionBar>{actions}</ActionBar> : null;
	const warned = warning ? <div className="ui-panel-warning">{warning}</div> : null;
	const foot = (
		<>
			{warned}
			{acts}
		</>
	);
	const head = (
		<div className="ui-panel-head">
			<div className="ui-panel-title">
				{over === undefined ? null : <p className="ui-panel-over">{over}</p>}
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				{note === undefined ? null : <p className="ui-panel-note">{note}</p>}
			</div>
			{aside === undefined ? null : <div className="ui-panel-aside">{aside}</div>}
			{layout === "tablet" ? acts : null}
			{onClose === undefined ? null : (
				<IconButton label={t("close")} icon="ui-cross" onClick={onClose} />
			)}
		</div>
	);
	if (layout !== "desk") {
		return (
			<Sheet label={label} header={head} foot={layout === "phone" ? foot : null}>
				{tabs}
				{layout === "phone" ? null : warned}
				<div className={classes("ui-panel-content", className)}>{children}</div>
				<TermSlot />
			</Sheet>
		);
	}
	return (
		<section className="ui-panel on-paper" aria-label={label}>
			<header className={classes(tabs !== undefined && "has-tabs")}>
				{head}
				{tabs}
			</header>
			<div className="ui-panel-body">
				<div className={classes("ui-panel-content", className)}>{children}</div>
				<TermSlot />
			</div>
			<NotePlace />
			{foot}
		</section>
	);
}

/** A note that must be seen before acting: amber edge, sign, words. */
export function Notice({
	tone = "warn",
	list = false,
	children,
}: {
	tone?: "warn" | "danger" | "plain";
	/** It may hold a list, which no paragraph may. */
	list?: boolean;
	children: ReactNode;
}): ReactNode {
	const Box = list ? "div" : "p";
	return <Box className={`ui-notice is-${tone}`}>{children}</Box>;
}
