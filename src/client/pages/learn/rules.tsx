// Every rule of retaliation: what it says, how the model reads it, what speaks for and against it, and its record.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { RetaliationRule } from "../../../rules/index.ts";
import { rich } from "../../i18n/rich.ts";
import { Link } from "../../router/router.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { type Rule, useRuleRows, useRules, useTrust } from "../app/knowledge.ts";
import { usePageWords } from "../app/use-page-words.ts";
import { RuleBody } from "./rule-card.tsx";
import "./rule-card.css";

function RuleCard({
	words,
	id,
	rule,
	row,
	open,
	onFact,
}: {
	words: Words;
	id: string;
	rule: Rule;
	row: RetaliationRule | undefined;
	open: boolean;
	onFact: (id: string) => void;
}): ReactNode {
	const { t } = words;
	const trust = useTrust();
	const [shown, setShown] = useState(open);
	const card = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		if (!open) return;
		// the page goes to its top when it appears: after that
		const frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: "start" }));
		return () => cancelAnimationFrame(frame);
	}, [open]);
	return (
		<li>
			<details
				ref={card}
				className="learn-card"
				open={open}
				id={id}
				onToggle={(event) => setShown(event.currentTarget.open)}
			>
				<summary>
					<b>{id}</b>
					<h2>{rule.name}</h2>
					<small>
						{t(`rules:confidence.${rule.confidence}`)} ·{" "}
						{t("rules:cases.short", {
							for: rule.supporting.length,
							against: rule.contradicting.length,
						})}
					</small>
				</summary>
				{shown ? <RuleBody {...{ words, id, rule, row, trust, onFact }} /> : null}
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
	const words = usePageWords(["rules", "common"]);
	const { rules } = useRules();
	const rows = useRuleRows();
	return (
		<>
			<div className="rule-intro">
				<p>{words.t("rules:intro")}</p>
				<p>{words.t("rules:together")}</p>
				<p>
					{rich(words.t("rules:trust"), {
						trust: (text) => <Link to={{ page: "trust" }}>{text}</Link>,
					})}
				</p>
			</div>
			<ul className="learn-cards">
				{rules.map(([id, rule]) => (
					<RuleCard
						key={id}
						words={words}
						id={id}
						rule={rule}
						row={rows.find((one) => one.id === id)}
						open={id === open}
						onFact={onFact}
					/>
				))}
			</ul>
		</>
	);
}
