// What both could have signed, month by month: the frontier of each month's talks.
import { type ReactNode, useMemo, useState } from "react";
import type { Debrief } from "../../../../insight/debrief/index.ts";
import type { GameRecord } from "../../../../record/index.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { frontierModel } from "../../../viewmodel/insight/frontier.ts";
import { MonthPicker } from "../month-picker.tsx";
import { FrontierMonth } from "./frontier-month.tsx";
import { useFrontier } from "./use-frontier.ts";
import "./frontier.css";

/** The section; months come in as they are reckoned, the picture waits for none but its own. */
export function FrontierSection({
	words,
	debrief,
	record,
}: {
	words: Words;
	debrief: Debrief;
	record: GameRecord;
}): ReactNode {
	const { t } = words;
	const { months, of, again, failed } = useFrontier(record);
	const [wanted, setWanted] = useState<number | null>(null);
	const models = useMemo(() => months.map(frontierModel), [months]);
	const signed = models.find(({ finding }) => finding.kind === "signed");
	const left = of === null ? null : of - models.length;
	// What is shown unasked does not change under the reader: a signed month, or, once none can come, the first.
	const shown =
		models.find(({ month }) => month === wanted) ?? signed ?? (left === 0 ? models[0] : undefined);
	return (
		<section className="debrief-section">
			<h2>{t("insight:frontier.title")}</h2>
			<p className="debrief-sub">{t("insight:frontier.lead")}</p>
			{again ? <p className="frontier-note">{t("insight:again")}</p> : null}
			{failed ? <p role="alert">{t("insight:failed")}</p> : null}
			{of === 0 ? <p>{t("insight:frontier.noTalks")}</p> : null}
			<p className="frontier-note frontier-status" role="status">
				{failed || left === 0
					? null
					: left === null
						? t("insight:begins")
						: t("insight:frontier.left", { count: left })}
			</p>
			{of === 0 || failed ? null : (
				<MonthPicker
					words={words}
					legend={t("insight:frontier.months")}
					months={models.map(({ month, finding: { kind } }) => ({
						month,
						note: t(`insight:frontier.month.${kind}`),
						good: kind === "signed",
					}))}
					value={shown?.month}
					onChange={setWanted}
				/>
			)}
			{shown ? (
				<FrontierMonth
					key={shown.month}
					words={words}
					book={debrief.book}
					seat={debrief.seat}
					model={shown}
				/>
			) : of === 0 || failed ? null : (
				<div className="frontier-space" aria-hidden="true" />
			)}
		</section>
	);
}
