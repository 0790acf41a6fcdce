// How the other side will take an offer: sign, counter or refuse, with the rules that speak.
import { type CSSProperties, type ReactNode, useId } from "react";
import type { Seat } from "../../../rules/index.ts";
import type { MatchStore } from "../../stores/match-types.ts";
import { ShareBar } from "../../ui/meter.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { toldShares } from "../../viewmodel/rounded-sum.ts";
import { RuleChips } from "./rule-chips.tsx";

export type Reception = ReturnType<MatchStore["reception"]>;

const PARTS = [
	{ id: "sign", weight: "strong" },
	{ id: "counter", weight: "middle" },
	{ id: "refuse", weight: "light" },
] as const;

/** Probabilities of the three answers in one bar. `seat` is the one that answers. */
export function ReceptionSection({
	words,
	seat,
	reception,
}: {
	words: Words;
	seat: Seat;
	reception: Reception;
}): ReactNode {
	const id = useId();
	const { t, format } = words;
	const told = toldShares(PARTS.map(({ id: part }) => reception[part]));
	const parts = PARTS.map(({ id: part, weight }, at) => ({
		id: part,
		value: reception[part],
		text: format.percent(told[at] ?? 0),
		weight,
		label: t(`talks:reception.${part}`),
	}));
	return (
		<section className="tk-reception" aria-labelledby={id}>
			<h2 id={id}>{t("talks:reception.title")}</h2>
			<ul className="tk-reception-key" aria-hidden="true">
				{parts.map((part) => (
					<li key={part.id} style={{ flexGrow: part.value } as CSSProperties}>
						{part.label}
						{part.value < 0.09 ? ` ${part.text}` : ""}
					</li>
				))}
			</ul>
			<ShareBar
				seat={seat}
				label={format.list(parts.map((part) => `${part.label} ${part.text}`))}
				shares={parts}
			/>
			<p className="tk-reception-by">{t(`talks:reception.by.${reception.by}`)}</p>
			<RuleChips named rules={reception.rules.slice(0, 4).map((rule) => rule.id)} />
		</section>
	);
}
