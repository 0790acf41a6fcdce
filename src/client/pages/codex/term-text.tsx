// What the codex says of one term: its meaning, where it matters, related terms, rules, and facts of the record.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { Link } from "../../router/router.tsx";
import { recordDate } from "../../viewmodel/game/dates.ts";
import { useFacts, useNumbers } from "../app/knowledge.ts";
import { TERMS, type TermId } from "./terms.ts";
import "./term-text.css";

/** Facts shown of one term; the rest stands under Learn. */
const FACTS = 3;

/** The inside of a term's card. Suspends while facts and figures come. `apart` opens rules beside the page. */
export function TermText({
	id,
	onTerm,
	apart,
}: {
	id: TermId;
	onTerm: (id: TermId) => void;
	apart: boolean;
}): ReactNode {
	const { t } = useTranslation("codex");
	const format = useFormats();
	const facts = useFacts();
	const numbers = useNumbers();
	const { see, facts: tied, rules } = TERMS[id];
	const told = tied.slice(0, FACTS).flatMap((fact) => facts.find((one) => one.id === fact) ?? []);
	const beside = apart ? { target: "_blank", rel: "noopener" } : {};
	return (
		<div className="term-text">
			<p className="term-lead">{t(`term.${id}.text`, numbers)}</p>
			<p>
				<b>{t("here")}</b> {t(`term.${id}.here`, numbers)}
			</p>
			<p className="term-see">
				<b>{t("related")}</b>
				{see.map((other) => (
					<button key={other} type="button" onClick={() => onTerm(other)}>
						{t(`term.${other}.name`)}
					</button>
				))}
			</p>
			{rules.length === 0 ? null : (
				<p className="term-see">
					<b>{t("rules")}</b>
					{rules.map((rule) => (
						<Link key={rule} to={{ page: "learn", section: rule }} {...beside}>
							{rule}
						</Link>
					))}
				</p>
			)}
			<div className="term-facts">
				<b>{t("facts")}</b>
				<ul>
					{told.map((fact) => (
						<li key={fact.id}>
							<Link to={{ page: "learn", section: fact.id }} {...beside}>
								{fact.id}
							</Link>{" "}
							{t("dated", { date: recordDate({ format }, fact.date), text: fact.short })}
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}
