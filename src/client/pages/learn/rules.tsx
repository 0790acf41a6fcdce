// Every rule of retaliation: what it says, how both capitals see it, and the facts it rests on.
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FactChip } from "../../ui/chip.tsx";
import { type Rule, useRules } from "../app/knowledge.ts";

function RuleCard({
	id,
	rule,
	open,
	onFact,
}: {
	id: string;
	rule: Rule;
	open: boolean;
	onFact: (id: string) => void;
}): ReactNode {
	const { t } = useTranslation("about");
	const card = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		if (open) card.current?.scrollIntoView({ block: "center" });
	}, [open]);
	return (
		<li>
			<details ref={card} className="learn-card" open={open} id={id}>
				<summary>
					<b>{id}</b>
					<span>{rule.name}</span>
					<small>{t(`confidence.${rule.confidence}`)}</small>
				</summary>
				<p>{rule.statement}</p>
				<dl>
					<div className="cn">
						<dt>{t("seat.cn", { ns: "common" })}</dt>
						<dd>{rule.forCn}</dd>
					</div>
					<div className="us">
						<dt>{t("seat.us", { ns: "common" })}</dt>
						<dd>{rule.forUs}</dd>
					</div>
				</dl>
				<p className="learn-record">
					{t("rule.record", { count: rule.supporting.length, against: rule.contradicting.length })}
					{rule.note === "" ? null : ` ${rule.note}`}
				</p>
				<p className="learn-chips">
					{rule.facts.map((fact) => (
						<FactChip key={fact} id={fact} onOpen={() => onFact(fact)} />
					))}
				</p>
			</details>
		</li>
	);
}

/** All rules; `open` is the one an address asked for. */
export function RuleList({
	open,
	onFact,
}: {
	open: string | null;
	onFact: (id: string) => void;
}): ReactNode {
	const { t } = useTranslation("about");
	const { rules } = useRules();
	return (
		<>
			<p>{t("rule.intro")}</p>
			<ul className="learn-cards">
				{rules.map(([id, rule]) => (
					<RuleCard key={id} id={id} rule={rule} open={id === open} onFact={onFact} />
				))}
			</ul>
		</>
	);
}
