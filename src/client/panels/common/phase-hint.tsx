// The hint of a phase, in the first month and until it is dismissed.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Hint } from "../../ui/hint.tsx";
import { useWords } from "./use-words.ts";
import "./common.css";

/** Says in two sentences what the phase is about. */
export function PhaseHint({
	phase,
}: {
	phase: "news" | "plan" | "reveal" | "answer" | "talks" | "close";
}): ReactNode {
	const { t } = useWords();
	const first = useMatch((match) => match.months.length === 0);
	if (!first) return null;
	return (
		<div className="play-hint">
			<Hint id={`play.${phase}`} title={t(`panels:hint.${phase}.title`)}>
				{t(`panels:hint.${phase}.text`)}
			</Hint>
		</div>
	);
}
