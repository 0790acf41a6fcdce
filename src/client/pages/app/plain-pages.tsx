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

/** For an address that leads nowhere. */
export function LostPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<main className="plain-page">
			<title>{t("lost.title")}</title>
			<BrandMark size={64} />
			<h1>{t("lost.title")}</h1>
			<p>{t("lost.text")}</p>
			<Link className="ui-button" to={{ page: "front" }}>
				{t("lost.home")}
			</Link>
		</main>
	);
}

/** For the address of a game that this browser does not keep, or keeps no more. */
export function MissingPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<main className="plain-page">
			<title>{t("lost.title")}</title>
			<BrandMark size={64} />
			<h1>{t("lost.title")}</h1>
			<p>{t("missing.text")}</p>
			<p className="plain-page-acts">
				<Link className="ui-button" to={{ page: "saves" }}>
					{t("missing.saves")}
				</Link>
				<Link className="ui-button" to={{ page: "front" }}>
					{t("lost.home")}
				</Link>
			</p>
		</main>
	);
}

/** For a kept game that does not hold together. */
export function DamagedPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<main className="plain-page">
			<title>{t("damaged.title")}</title>
			<BrandMark size={64} />
			<h1>{t("damaged.title")}</h1>
			<p>{t("damaged.text")}</p>
			<Link className="ui-button" to={{ page: "saves" }}>
				{t("damaged.saves")}
			</Link>
		</main>
	);
}

/** For a game on a scenario of one's own that is gone, or does not hold. */
export function DraftPage({ why }: { why: "noDraft" | "brokenDraft" }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<main className="plain-page">
			<title>{t("draft.title")}</title>
			<BrandMark size={64} />
			<h1>{t("draft.title")}</h1>
			<p>{t(`draft.${why}`)}</p>
			<Link className="ui-button" to={{ page: "editor" }}>
				{t("draft.editor")}
			</Link>
		</main>
	);
}

/** For a page that threw. */
export function FailedPage(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<main className="plain-page">
			<title>{t("error.title")}</title>
			<BrandMark size={64} />
			<h1>{t("error.title")}</h1>
			<p role="alert">{t("error.text")}</p>
			<p className="plain-page-acts">
				<Button kind="primary" onClick={() => location.reload()}>
					{t("error.again")}
				</Button>
				<Link className="ui-button" to={{ page: "front" }}>
					{t("error.home")}
				</Link>
			</p>
		</main>
	);
}
