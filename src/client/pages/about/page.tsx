// Says what this is, what it rests on, where its sources disagree, and what it does not claim.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { rich } from "../../i18n/rich.ts";
import { Link } from "../../router/router.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { recordDate } from "../../viewmodel/game/dates.ts";
import { Contents } from "../app/contents.tsx";
import { type Fact, type Source, useFacts, useSources } from "../app/knowledge.ts";
import { PaperPage } from "../app/paper-page.tsx";
import "./page.css";

const PARTS = ["claim", "sources", "disputes", "numbers", "map", "privacy", "credits"] as const;
const ARTICLES: readonly Source["kind"][] = ["article", "copy", "rewrite"];

function SourceList({ sources }: { sources: readonly Source[] }): ReactNode {
	const format = useFormats();
	return (
		<ul className="about-sources">
			{sources.map(({ id, outlet, title, date, note }) => (
				<li key={id}>
					<b>{outlet}</b>
					<span>{title}</span>
					<time dateTime={date}>{recordDate({ format }, date)}</time>
					{note === "" ? null : <small>{note}</small>}
				</li>
			))}
		</ul>
	);
}

/** Facts that tell the same dispute share their note: one row for each dispute, with all its facts. */
function disputesOf(
	facts: readonly Fact[],
): { ids: string[]; of: NonNullable<Fact["disputed"]> }[] {
	const rows = new Map<string, { ids: string[]; of: NonNullable<Fact["disputed"]> }>();
	for (const { id, disputed } of facts) {
		if (!disputed) continue;
		const key = `${disputed.one.label}|${disputed.other.label}|${disputed.note}`;
		const row = rows.get(key);
		if (row) row.ids.push(id);
		else rows.set(key, { ids: [id], of: disputed });
	}
	return [...rows.values()];
}

function Disputes(): ReactNode {
	const format = useFormats();
	return (
		<ul className="about-disputes">
			{disputesOf(useFacts()).map(({ ids, of }) => (
				<li key={ids[0]}>
					<p className="about-facts">{format.list(ids)}</p>
					<div>
						<b>{of.one.label}</b>
						<p>{of.one.text}</p>
					</div>
					<div>
						<b>{of.other.label}</b>
						<p>{of.other.text}</p>
					</div>
					{of.note === "" ? null : <p className="about-note">{of.note}</p>}
				</li>
			))}
		</ul>
	);
}

/** The about page. */
export default function AboutPage(): ReactNode {
	const { t } = useTranslation("about");
	const sources = useSources();
	const articles = sources.filter(({ kind }) => ARTICLES.includes(kind));
	const others = sources.filter(({ kind }) => kind === "public");
	return (
		<PaperPage
			page="about"
			title={t("title")}
			lead={t("lead")}
			beside={
				<Contents
					beside
					label={t("contents")}
					parts={PARTS.map((id) => ({ id, label: t(`${id}.title`) }))}
				/>
			}
		>
			<section>
				<h2 id="claim" tabIndex={-1}>
					{t("claim.title")}
				</h2>
				<p>{t("claim.model")}</p>
				<p>{t("claim.predict")}</p>
				<p>{t("claim.offices")}</p>
			</section>
			<section>
				<h2 id="sources" tabIndex={-1}>
					{t("sources.title")}
				</h2>
				<p>{t("sources.text")}</p>
				<p>{t("sources.rewrites")}</p>
				<SourceList sources={articles} />
				<Disclosure title={t("sources.public")} note={t("sources.count", { count: others.length })}>
					<p>{t("sources.publicText")}</p>
					<SourceList sources={others} />
				</Disclosure>
			</section>
			<section>
				<h2 id="disputes" tabIndex={-1}>
					{t("disputes.title")}
				</h2>
				<p>{t("disputes.text")}</p>
				<Disputes />
			</section>
			<section>
				<h2 id="numbers" tabIndex={-1}>
					{t("numbers.title")}
				</h2>
				<p>{t("numbers.text")}</p>
				<p>{t("numbers.par")}</p>
				<p>
					{rich(t("numbers.trust"), {
						trust: (words) => <Link to={{ page: "trust" }}>{words}</Link>,
					})}
				</p>
			</section>
			<section>
				<h2 id="map" tabIndex={-1}>
					{t("map.title")}
				</h2>
				<p>{t("map.text")}</p>
			</section>
			<section>
				<h2 id="privacy" tabIndex={-1}>
					{t("privacy.title")}
				</h2>
				<p>{t("privacy.text")}</p>
			</section>
			<section>
				<h2 id="credits" tabIndex={-1}>
					{t("credits.title")}
				</h2>
				<p>{t("credits.licence")}</p>
				<ul className="about-credits">
					{(["map", "type", "code"] as const).map((id) => (
						<li key={id}>{t(`credits.${id}`)}</li>
					))}
				</ul>
				<p>
					{rich(t("credits.more"), {
						learn: (words) => <Link to={{ page: "learn" }}>{words}</Link>,
					})}
				</p>
			</section>
		</PaperPage>
	);
}
