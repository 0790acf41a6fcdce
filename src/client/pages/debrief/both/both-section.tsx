// Both seats: one month read from each side of the table, topic beside topic.
import { type ReactNode, useId, useMemo, useState } from "react";
import { bothSeatsOf, type Debrief, fiercest } from "../../../../insight/debrief/index.ts";
import type { GameRecord } from "../../../../record/index.ts";
import { classes } from "../../../ui/seat.ts";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import type { Words } from "../../../viewmodel/game/words.ts";
import { readingOf, TOPICS } from "../../../viewmodel/insight/both-seats.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { MonthPicker } from "../month-picker.tsx";
import { monthYear } from "../words.ts";
import "./both.css";

/** The section; the month in which most was struck comes first. Nothing where no month was planned. */
export function BothSection({
	words,
	debrief,
	record,
}: {
	words: Words;
	debrief: Debrief;
	record: GameRecord;
}): ReactNode {
	const { t } = words;
	const id = useId();
	const months = useMemo(() => bothSeatsOf(record) ?? [], [record]);
	const [wanted, setWanted] = useState<number | null>(null);
	const shown = months.find(({ month }) => month === wanted) ?? fiercest(months);
	if (!shown) return null;
	// the own seat stands first: it is what the reader looks for
	const order = debrief.seat === "us" ? SEATS.toReversed() : SEATS;
	return (
		<section className="debrief-section both">
			<h2>{t("insight:both.title")}</h2>
			<p className="debrief-sub">{t("insight:both.lead")}</p>
			<MonthPicker
				words={words}
				legend={t("insight:both.months")}
				months={months.map(({ month, us, cn }) => ({
					month,
					note: t("insight:both.month", { count: us.blows.length + cn.blows.length }),
				}))}
				value={shown.month}
				onChange={setWanted}
			/>
			<p className="both-month" role="status">
				{monthYear(words, shown.month)}
			</p>
			<div className="both-seats">
				{order.map((seat) => {
					const reading = readingOf(words, shown, seat);
					return (
						<article key={seat} className={classes("both-seat", seat)} aria-labelledby={id + seat}>
							<h3 id={id + seat}>
								<SeatEmblem seat={seat} size={26} />
								{t(`common:seat.${seat}`)}
							</h3>
							<dl>
								{TOPICS.map((topic) => (
									<div key={topic}>
										<dt>{t(`insight:both.rows.${topic}`)}</dt>
										{reading[topic].map((sentence) => (
											<dd key={sentence}>{sentence}</dd>
										))}
									</div>
								))}
							</dl>
						</article>
					);
				})}
			</div>
		</section>
	);
}
