// The codex as a page: every term with its meaning, where it matters, what it is tied to, and facts of the record.
import { type ReactNode, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { unbound } from "../../i18n/bound.ts";
import { navigate } from "../../router/router.tsx";
import { Contents } from "../app/contents.tsx";
import { byInitial } from "../codex/initial.ts";
import { TermText } from "../codex/term-text.tsx";
import { TERM_IDS, type TermId } from "../codex/terms.ts";

/** All terms under their letters, in the order of the language that is read; `open` is the one an address asked for. */
export function Terms({ open }: { open: string | null }): ReactNode {
	const { t, i18n } = useTranslation("codex");
	const field = useId();
	const [query, setQuery] = useState("");
	const rows = TERM_IDS.map((id) => ({
		id,
		name: t(`term.${id}.name`),
		text: t(`term.${id}.forms`),
	}));
	const wanted = query.trim().toLowerCase();
	const shown = rows.filter(({ name, text }) =>
		unbound(`${name} ${text}`).toLowerCase().includes(wanted),
	);
	const letters = byInitial(shown, i18n.resolvedLanguage);
	useEffect(() => {
		if (open === null) return;
		// the page goes to its top when it appears: after that
		const frame = requestAnimationFrame(() => {
			const card = document.getElementById(open);
			card?.scrollIntoView({ block: "start" });
			card?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
		});
		return () => cancelAnimationFrame(frame);
	}, [open]);
	return (
		<div data-no-terms="">
			<div className="learn-search">
				<label htmlFor={field}>{t("search")}</label>
				<input
					id={field}
					type="search"
					value={query}
					onChange={(event) => setQuery(event.target.value)}
				/>
				<output htmlFor={field}>{t("count", { count: shown.length })}</output>
			</div>
			<Contents
				label={t("letters")}
				parts={letters.map(({ letter }) => ({ id: headingOf(letter), label: letter }))}
			/>
			{letters.map(({ letter, rows: named }) => (
				<section key={letter} className="learn-letter" aria-labelledby={headingOf(letter)}>
					<h2 id={headingOf(letter)} tabIndex={-1}>
						{letter}
					</h2>
					<ul className="learn-codex">
						{named.map(({ id, name }) => (
							<li key={id} id={id} className={id === open ? "is-open" : undefined}>
								<h3 tabIndex={-1}>{name}</h3>
								<TermText id={id} onTerm={goTo} apart={false} />
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

const headingOf = (letter: string): string => `letter-${letter}`;

const goTo = (section: TermId): void => navigate({ page: "learn", section });
