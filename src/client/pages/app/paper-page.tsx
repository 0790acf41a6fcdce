// The frame of every reading page: a bar with the doors, then paper.
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { hasMoved, Link } from "../../router/router.tsx";
import type { Route } from "../../router/routes.ts";
import { Brand } from "../../ui/brand.tsx";
import { classes } from "../../ui/seat.ts";
import { LanguageSwitch } from "../../ui/settings.tsx";
import { TermSlot } from "../../ui/term-slot.tsx";
import { hasPage, type PageName } from "./doors.ts";
import "./paper-page.css";

const DOORS = ["new", "replay", "saves", "learn", "about"] as const satisfies PageName[];

/** A page of text on paper. `title` names the tab and heads the page; `lead` stands under it. */
export function PaperPage({
	page,
	title,
	lead,
	wide,
	beside,
	children,
}: {
	page: Route["page"];
	title: string;
	lead?: ReactNode;
	/** 1080 px instead of 760. */
	wide?: boolean;
	/** Stands beside the text where there is room, and stays in sight; left out on smaller windows. */
	beside?: ReactNode;
	children: ReactNode;
}): ReactNode {
	const { t } = useTranslation("common");
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		window.scrollTo(0, 0);
		// A click that changes the page leaves the focus on a link that is gone; the page a visit begins with keeps it free.
		if (hasMoved()) heading.current?.focus({ preventScroll: true });
	}, []);
	return (
		<div className="paper-page">
			<title>{t("title", { page: title })}</title>
			<button type="button" className="skip-link" onClick={() => heading.current?.focus()}>
				{t("skip.content")}
			</button>
			<header>
				<Brand />
				<nav aria-label={t("nav.label")}>
					{DOORS.filter(hasPage).map((door) => (
						<Link key={door} to={{ page: door }} aria-current={door === page ? "page" : undefined}>
							{t(`nav.${door}`)}
						</Link>
					))}
				</nav>
				<LanguageSwitch />
			</header>
			<main
				className={classes(
					"on-paper",
					(wide || beside !== undefined) && "is-wide",
					beside !== undefined && "has-beside",
				)}
			>
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				{lead === undefined ? null : <p className="paper-page-lead">{lead}</p>}
				{children}
				<TermSlot />
				{beside === undefined ? null : <aside className="paper-page-beside">{beside}</aside>}
			</main>
		</div>
	);
}
