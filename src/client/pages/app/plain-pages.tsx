// The pages nobody asks for: still loading, no such address, failed.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import { hold } from "../../stores/at-rest.ts";
import { BrandMark } from "../../ui/brand.tsx";
import { Button } from "../../ui/button.tsx";
import "./plain-pages.css";

/** Ms before a wait is shown at all: a flash of "loading" is slower than nothing. */
const PATIENCE = 300;

/** Shown while a page's code is on its way. */
export function Loading(): ReactNode {
	const { t } = useTranslation("common");
	const [late, setLate] = useState(false);
	useEffect(() => hold(), []);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), PATIENCE);
		return () => clearTimeout(timer);
	}, []);
	return (
		<div className="plain-page" role="status">
			{late ? (
				<>
					<BrandMark size={64} />
					<p>{t("loading")}</p>
				</>
			) : null}
		</div>
	);
}

/** A page with the mark, what is the matter, and ways on. `alarm`: read out at once. */
function PlainPage({
	title,
	text,
	alarm,
	children,
}: {
	title: string;
	text: string;
	alarm?: boolean;
	children: ReactNode;
}): ReactNode {
	return (
		<main className="plain-page">
			<title>{title}</title>
			<BrandMark size={64} />
			<h1>{title}</h1>
			<p role={alarm ? "alert" : undefined}>{text}</p>
			<p className="plain-page-acts">{children}</p>
		</main>
	);
}

/** A way on to another page. */
function Way({ to, children }: { to: "front" | "saves" | "editor"; children: string }): ReactNode {
	return (
		<Link className="ui-button" to={{ page: to }}>
			{children}
		</Link>
	);
}

/** For an address that leads nowhere. */
export function LostPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<PlainPage title={t("lost.title")} text={t("lost.text")}>
			<Way to="front">{t("lost.home")}</Way>
		</PlainPage>
	);
}

/** For the address of a game that this browser does not keep, or keeps no more. */
export function MissingPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<PlainPage title={t("lost.title")} text={t("missing.text")}>
			<Way to="saves">{t("missing.saves")}</Way>
			<Way to="front">{t("lost.home")}</Way>
		</PlainPage>
	);
}

/** For a kept game that does not hold together. */
export function DamagedPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<PlainPage title={t("damaged.title")} text={t("damaged.text")}>
			<Way to="saves">{t("damaged.saves")}</Way>
		</PlainPage>
	);
}

/** For a game on a scenario of one's own that is gone, or does not hold. */
export function DraftPage({ why }: { why: "noDraft" | "brokenDraft" }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<PlainPage title={t("draft.title")} text={t(`draft.${why}`)}>
			<Way to="editor">{t("draft.editor")}</Way>
		</PlainPage>
	);
}

/** For a page that threw. */
export function FailedPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<PlainPage title={t("error.title")} text={t("error.text")} alarm>
			<Button kind="primary" onClick={() => location.reload()}>
				{t("error.again")}
			</Button>
			<Way to="front">{t("error.home")}</Way>
		</PlainPage>
	);
}
