// The shipped scenarios as cards: what each is, how long it takes, and whom it is for.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { minutesFor, SHIPPED, type Shipped } from "../../stores/shipped.ts";
import { type Card, CardChoice } from "./card-choice.tsx";

/** A shipped scenario's length, levers and minutes in one line. `common`: see `ScenarioChoice`. */
function useScenarioFacts(common: (months: number) => number): (one: Shipped) => string {
	const { t } = useTranslation("scenarios");
	return ({ id, first, months, levers }) => {
		const [from = 0, to = 0] = [months[0], months.at(-1)].map((last = first) => last - first + 1);
		return t("facts", {
			months: from === to ? t("months", { count: to }) : t("monthsFrom", { from, to }),
			levers: t("levers", { count: levers }),
			minutes: t("minutes", { count: minutesFor(id, common(from)) }),
		});
	};
}

/**
 * Chooses among the shipped scenarios, and `more` cards of the page's own. `common`: how many months somebody alone plays
 * in the time that so many take here.
 */
export function ScenarioChoice({
	value,
	onChange,
	more = [],
	common = (months) => months,
}: {
	value: string;
	onChange: (id: string) => void;
	more?: readonly Card<string>[];
	common?: (months: number) => number;
}): ReactNode {
	const { t } = useTranslation("scenarios");
	const facts = useScenarioFacts(common);
	const cards = SHIPPED.map((one) => ({
		id: one.id,
		title: t(`of.${one.id}.title`),
		text: t(`of.${one.id}.text`),
		note: (
			<>
				<em>{facts(one)}</em>
				<em>{t(`of.${one.id}.whom`)}</em>
			</>
		),
	}));
	return (
		<CardChoice
			legend={t("legend")}
			options={[...cards, ...more]}
			value={value}
			onChange={onChange}
		/>
	);
}
