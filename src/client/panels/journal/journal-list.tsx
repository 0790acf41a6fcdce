// Lines of the journal: who, in which part of the month, and what.
import type { ReactNode } from "react";
import { classes } from "../../ui/seat.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import type { JournalLine } from "../../viewmodel/why/journal.ts";
import "./journal.css";

/** The lines of one month; says so where nothing happened. */
export function JournalList({
	words,
	lines,
}: {
	words: Words;
	lines: readonly JournalLine[];
}): ReactNode {
	const { t } = words;
	if (lines.length === 0) return <p className="jr-none">{t("talks:journal.nothing")}</p>;
	return (
		<ul className="jr-list">
			{lines.map((line) => (
				<li key={line.id}>
					<i className={classes("jr-mark", line.seat, !line.done && "is-dashed")} />
					<span className="jr-part">{t(`common:phase.${line.part}`)}</span>
					<span>
						<span className="sr-only">{seatName(words, line)}</span>
						{line.text}
					</span>
				</li>
			))}
		</ul>
	);
}

const seatName = (words: Words, line: JournalLine): string =>
	line.seat === "both" ? "" : `${words.t(`common:seat.${line.seat}`)}: `;
