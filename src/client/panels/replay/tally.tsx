// How the forecasts have done so far: a mark for each answer, the count, and what the count is worth.
import type { ReactNode } from "react";
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import "./forecast.css";

/** Marks up to `step`, later ones left blank. */
export function TallyRow({
	words,
	replay,
	at,
	step,
	proof,
}: {
	words: Words;
	replay: Replay;
	at: number;
	step: ReplayStep;
	/** A link to where the model is tested. */
	proof?: ReactNode;
}): ReactNode {
	const { t, format } = words;
	const { of, strict, accepted } = step.tally;
	const near = accepted - strict;
	return (
		<section className="rp-tally" aria-label={t("replay:tally.label")}>
			<p>
				<span className="rp-marks" aria-hidden="true">
					{replay.answers.map((answer) => (
						<i key={answer.id} className={answer.at > at ? "is-open" : `is-${answer.verdict}`} />
					))}
				</span>
				<b>
					{of === 0
						? t("replay:tally.none")
						: t("replay:tally.right", { right: format.number(strict), of: format.number(of) })}
				</b>
			</p>
			{near > 0 ? <p className="rp-small">{t("replay:tally.accepted", { count: near })}</p> : null}
			<p className="rp-small">
				{t("replay:tally.honest", {
					right: format.number(replay.titForTat),
					of: format.number(replay.answers.length),
				})}{" "}
				{proof}
			</p>
		</section>
	);
}
