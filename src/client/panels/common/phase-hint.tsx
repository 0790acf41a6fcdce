// The hint of a phase, in the first month and until it is dismissed.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Hint } from "../../ui/hint.tsx";
import { useWords } from "./use-words.ts";
import "./common.css";

/** Where the names of the four fields of a score stand in a scenario's texts. */
const FIELDS = ["0", "1", "2", "3"];

/** Says in two sentences what the phase is about. */
export function PhaseHint({
	phase,
	more = "",
}: {
	phase: "news" | "plan" | "reveal" | "answer" | "talks" | "close";
	/** A sentence behind them that holds in some months alone. */
	more?: string;
}): ReactNode {
	const { t, format, texts } = useWords();
	const first = useMatch((match) => match.months.length === 0);
	const seat = useMatch((match) => match.seat);
	if (!first) return null;
	const fields = format.names(FIELDS.map((at) => texts.text(["dims", seat, at, "name"])));
	return (
		<div className="play-hint">
			<Hint id={`play.${phase}`} title={t(`panels:hint.${phase}.title`)}>
				{format.sentences([t(`panels:hint.${phase}.text`, { fields }), more])}
			</Hint>
		</div>
	);
}
