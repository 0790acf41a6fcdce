// The rules behind a judgement as chips that open their cards.
import type { ReactNode } from "react";
import { RuleChip } from "../common/chips.tsx";

/** Chips of the rules; nothing where there is none. `named` writes their names. */
export function RuleChips({
	rules,
	named = false,
}: {
	rules: readonly string[];
	named?: boolean;
}): ReactNode {
	if (rules.length === 0) return null;
	return (
		<span className="tk-rules">
			{rules.map((id) => (
				<RuleChip key={id} id={id} named={named} />
			))}
		</span>
	);
}
