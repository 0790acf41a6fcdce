// While the computer looks ahead: how far it has come, and a way to have it decide at once.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "./use-words.ts";
import "./looks-ahead.css";

/** In the act row, while nobody else may move. */
export function LooksAhead(): ReactNode {
	const { t, format } = useWords();
	const ahead = useMatch((match) => match.ahead);
	const decideNow = useMatch((match) => match.decideNow);
	if (!ahead) return null;
	const label = t("panels:common.ahead.label", { seat: t(`common:seat.${ahead.seat}`) });
	return (
		<div className="looks-ahead">
			<p role="status">{label}</p>
			<progress
				aria-label={label}
				aria-valuetext={t("panels:common.ahead.done", { percent: format.percent(ahead.share) })}
				value={ahead.share}
			/>
			<Button onClick={decideNow}>{t("panels:common.ahead.now")}</Button>
		</div>
	);
}

/** In the top bar, while a person plans and the computer does too. */
export function AheadMark(): ReactNode {
	const { t } = useWords();
	const ahead = useMatch((match) => match.ahead);
	if (!ahead) return null;
	const seat = t(`common:seat.${ahead.seat}`);
	return (
		<span className={`ahead-mark ${ahead.seat}`} title={t("panels:common.ahead.label", { seat })}>
			<progress aria-label={t("panels:common.ahead.label", { seat })} value={ahead.share} />
			<span aria-hidden="true">{t("panels:common.ahead.chip")}</span>
		</span>
	);
}
