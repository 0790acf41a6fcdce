// Every fact card, with its day, its sources and, where the record is told in two ways, both tellings.
import { type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { unbound } from "../../i18n/bound.ts";
import { useFormats } from "../../i18n/format.ts";
import { recordDate } from "../../viewmodel/game/dates.ts";
import { Contents } from "../app/contents.tsx";
import { type Fact, type Source, useFacts, useSources } from "../app/knowledge.ts";

function FactCard({
	fact,
	sources,
	open,
}: {
	fact: Fact;
	sources: ReadonlyMap<string, Source>;
	open: boolean;
}): ReactNode {
	const { t } = useTranslation(["about", "rules"]);
	const card = useRef<HTMLDetailsElement>(null);
	const format = useFormats();
	const dated = (date: string): string => recordDate({ format }, date);
	useEffect(() => {
		if (!open) return;
		// the page goes to its top when it appears: after that
		const frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: "center" }));
		return () => cancelAnimationFrame(frame);
	}, [open]);
	return (
		<li>
			<details ref={card} className="learn-card" open={open} id={fact.id}>
				<summary>
					<b>{fact.id}</b>
					<span>{fact.short}</span>
					<small>{fact.disputed ? t("fact.disputed") : dated(fact.date)}</small>
				</summary>
				<p>{fact.text}</p>
				{fact.disputed ? (
					<>
						<dl>
							{[fact.disputed.one, fact.disputed.other].map(({ label, text }) => (
								<div key={label}>
									<dt>{label}</dt>
									<dd>{text}</dd>
								</div>
							))}
						</dl>
						{fact.disputed.note === "" ? null : (
							<p className="learn-record">{fact.disputed.note}</p>
						)}
					</>
				) : null}
				<ul className="learn-record">
					{fact.sources.map((id) => {
						const source = sources.get(id);
						return source ? (
							<li key={id}>
								{t("fact.source", { outlet: source.outlet, date: dated(source.date) })}
							</li>
						) : null;
					})}
					<li>
						{format.items([
							fact.public ? t("rules:fact.public") : t("rules:fact.article"),
							t(`confidence.${fact.confidence}`),
						])}
					</li>
				</ul>
			</details>
		</li>
	);
}

const headingOf = (month: string): string => `month-${month}`;

/**
 * Facts under the months of their day, the earliest first; those of which only the year is known under the year, before
 * its months. A fact of some span stands where that begins.
 */
function byMonth(facts: readonly Fact[]): { month: string; facts: Fact[] }[] {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts) {
		const month = (fact.date.split("/")[0] ?? "").slice(0, 7);
		groups.set(month, [...(groups.get(month) ?? []), fact]);
	}
	return [...groups]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([month, list]) => ({
			month,
			facts: list.toSorted((one, other) => one.date.localeCompare(other.date)),
		}));
}

/** All fact cards that hold the words of `query`; `open` is the one an address asked for. */
export function FactList({
	open,
	query,
	onQuery,
}: {
	open: string | null;
	query: string;
	onQuery: (query: string) => void;
}): ReactNode {
	const { t } = useTranslation("about");
	const field = useId();
	const format = useFormats();
	const facts = useFacts();
	const sources = useSources();
	const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	const shown = facts.filter(({ id, short, text, topics }) => {
		const all = unbound(`${id} ${short} ${text} ${topics.join(" ")}`).toLowerCase();
		return words.every((word) => all.includes(word));
	});
	const months = byMonth(shown).map((one) => ({ ...one, name: recordDate({ format }, one.month) }));
	return (
		<>
			<div className="learn-search">
				<label htmlFor={field}>{t("fact.search")}</label>
				<input
					id={field}
					type="search"
					value={query}
					onChange={(event) => onQuery(event.target.value)}
				/>
				<output htmlFor={field}>{t("fact.count", { count: shown.length })}</output>
			</div>
			<Contents
				label={t("fact.months")}
				parts={months.map(({ month, name }) => ({ id: headingOf(month), label: name }))}
			/>
			{months.map(({ month, name, facts: dated }) => (
				<section key={month} className="learn-letter" aria-labelledby={headingOf(month)}>
					<h2 id={headingOf(month)} tabIndex={-1}>
						{name}
					</h2>
					<ul className="learn-cards">
						{dated.map((fact) => (
							<FactCard key={fact.id} fact={fact} sources={byId} open={fact.id === open} />
						))}
					</ul>
				</section>
			))}
		</>
	);
}
