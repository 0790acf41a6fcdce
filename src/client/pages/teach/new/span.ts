// How long a session's games may be, and where they may begin: what its scenario leaves to the instructor.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario } from "../../../../scenario/index.ts";
import { MAIN, SHIPPED, shippedOf } from "../../../stores/shipped.ts";

export interface Span {
	/** The scenario's id. */
	id: string;
	/** First month, and the last one a game may reach; 1 = May 2025. */
	first: number;
	last: number;
	/** Months before the first can be played too. */
	prologue: boolean;
}

const [main] = SHIPPED;

/** The span of a shipped scenario; the main one's where none has the id. */
export function spanOfShipped(id: string): Span {
	const { first, months } = shippedOf(id) ?? main ?? { first: 1, months: [1] };
	return { id, first, last: months.at(-1) ?? first, prologue: id === MAIN };
}

/** The span of any scenario. */
export function spanOf({ scenario, starts, chronicle }: Scenario): Span {
	const first = starts.geneva.month;
	return {
		id: scenario.id,
		first,
		last: scenario.months.at(-1) ?? first,
		prologue: chronicle.some(({ month }) => month < first),
	};
}

/** Months of play for a last month, and back. */
export const playedOf = (span: Span, last: number): number => last - span.first + 1;
export const lastOf = (span: Span, played: number): number => span.first + played - 1;

/** The span of a session's scenario, by its hash; the main one's until it is known. */
export function useSpan(sha256: string | undefined): Span {
	const [span, setSpan] = useState(() => spanOfShipped(MAIN));
	useEffect(() => {
		if (!sha256) return;
		let open = true;
		void import("../../../stores/class/class-scenario.ts")
			.then(({ classScenario }) => classScenario(sha256))
			.then((found) => {
				if (open && found.ok) setSpan(spanOf(found.value));
			});
		return () => {
			open = false;
		};
	}, [sha256]);
	return span;
}

/** A scenario's name, of the shipped ones; null for one of somebody's own. */
export function useScenarioTitle(): (id: string) => string | null {
	const { t } = useTranslation("scenarios");
	return (id) => (shippedOf(id) ? t(`of.${id}.title`) : null);
}
