// The fact cards of an entry: what is known, both readings where it is told in two ways, and who reported it when.
import type { ReactNode } from "react";
import type { Fact } from "../../i18n/translated.ts";
import { recordDate } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import "./fact-cards.css";

function Sources({ words, fact }: { words: Words; fact: Fact }) {
	const named = fact.sources.flatMap((id) => {
		const source = words.texts.source(id);
		if (!source) return [];
		const date = recordDate(words, source.date);
		return [{ id, text: words.t("replay:fact.source", { outlet: source.outlet, date }), source }];
	});
	return (
		<footer>
			<ul>
				{named.map(({ id, text, source }) => (
					<li key={id} title={source.title}>
						{text}
					</li>
				))}
			</ul>
			{fact.public ? <p>{words.t("replay:fact.public")}</p> : null}
		</footer>
	);
}

/** Cards of the facts with these ids, disputed ones first. */
export function FactCards({ words, ids }: { words: Words; ids: readonly string[] }): ReactNode {
	const facts = ids
		.flatMap((id) => words.texts.fact(id) ?? [])
		.sort((a, b) => Number(b.disputed !== null) - Number(a.disputed !== null));
	if (facts.length === 0) return <p className="rp-small">{words.t("replay:fact.none")}</p>;
	return facts.map((fact) => (
		<article key={fact.id} className="rp-fact">
			<p className="rp-fact-over">
				<span>
					{words.t(fact.disputed ? "replay:fact.disputed" : "replay:fact.over", { id: fact.id })}
				</span>
				<span>{recordDate(words, fact.date)}</span>
			</p>
			<h3>{fact.short}</h3>
			<p className="rp-fact-text">{fact.text}</p>
			{fact.disputed ? (
				<section
					className="rp-readings"
					aria-label={words.t("replay:fact.readings", { id: fact.id })}
				>
					{[fact.disputed.one, fact.disputed.other].map((reading) => (
						<div key={reading.label}>
							<h4>{reading.label}</h4>
							<p>{reading.text}</p>
						</div>
					))}
					{fact.disputed.note === "" ? null : (
						<p className="rp-readings-note">{fact.disputed.note}</p>
					)}
				</section>
			) : null}
			<Sources words={words} fact={fact} />
		</article>
	));
}
