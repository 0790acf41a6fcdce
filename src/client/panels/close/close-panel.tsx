// The close of a month: the score against par, why each number moved, and the month's journal.
import { type ReactNode, useMemo, useState } from "react";
import { announcedCauses, toldCause } from "../../../insight/told-cause.ts";
import { navigate } from "../../router/router.tsx";
import type { ClosedMonth } from "../../stores/match-types.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Soon } from "../../ui/soon.tsx";
import { forecastFate } from "../../viewmodel/game/brief.ts";
import { followedBreaches } from "../../viewmodel/game/broken-halves.ts";
import { monthStart } from "../../viewmodel/game/dates.ts";
import { monthsPlayed } from "../../viewmodel/game/in-play.ts";
import type { Breakdown } from "../../viewmodel/why/breakdown.ts";
import { breakdowns, moved } from "../../viewmodel/why/breakdown.ts";
import { journalLines } from "../../viewmodel/why/journal.ts";
import { namePath, type Section } from "../../viewmodel/why/numbers.ts";
import { useComputerSat } from "../common/came-in.ts";
import { ForecastScore } from "../common/forecast-score.tsx";
import { InStead } from "../common/in-stead.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { Voices } from "../common/voices.tsx";
import { JournalDialog } from "../journal/journal-dialog.tsx";
import { JournalList } from "../journal/journal-list.tsx";
import { clauseName } from "../talks/clause-words.ts";
import { useTalkWords } from "../talks/use-talk-words.ts";
import { useUnsigned } from "../talks/use-unsigned.ts";
import { Outcome } from "./outcome.tsx";
import { ParStrip } from "./par-strip.tsx";
import { WhyCard } from "./why-card.tsx";
import "./close.css";

/** The panel of the close; nothing while no month is closed. */
export function ClosePanel(): ReactNode {
	const closed = useMatch((match) => match.closed);
	return closed ? <Close closed={closed} /> : null;
}

function Close({ closed }: { closed: ClosedMonth }): ReactNode {
	const words = useTalkWords();
	const { t, format, texts } = words;
	const book = useMatch((match) => match.book);
	const months = useMatch((match) => match.months);
	const seat = useMatch((match) => match.seat);
	const next = useMatch((match) => match.next);
	const [journal, setJournal] = useState(false);
	const { position, month } = closed;
	const earlier = months.findLast((one) => one.month < month)?.position ?? null;
	const { sections, still } = useMemo(
		() => moved(breakdowns(book, position, earlier)),
		[book, position, earlier],
	);
	const told = followedBreaches(months, closed).map(({ clause, first }) => ({
		by: toldCause(`breach:${clause}`, position.closedNotes),
		text: t("talks:close.halfBroken", {
			clause: clauseName(words, clause),
			seat: t(`common:seat.${first}`),
		}),
	}));
	const computerSat = useComputerSat()(month);
	const announced = announcedCauses(position.closedNotes);
	const unsigned = useUnsigned(words, month);
	const page = useMatch((match) => match.page);
	const id = useMatch((match) => match.id);
	const last = position.phase === "over";
	const foremost: readonly Section[] = ["relations", "magnets", seat];
	const title = t(page === "over" ? "talks:close.ended" : "talks:close.title");
	const card = (one: Breakdown): ReactNode => (
		<WhyCard key={one.told.id} {...{ words, book, seat, one, told, announced }} />
	);
	return (
		<Panel
			over={t("talks:close.over", { month: format.date(monthStart(month), "monthOnly") })}
			title={title}
			label={title}
			scrollKey={`close:${month}`}
			className="cl"
			actions={
				<Button
					kind="primary"
					onClick={page === "over" ? () => navigate({ page: "debrief", gameId: id }) : next}
					cost={last ? undefined : t("common:month.of", monthsPlayed(book, position))}
				>
					{page === "over"
						? t("talks:close.debrief")
						: last
							? t("talks:close.finish")
							: t("talks:close.next", {
									month: format.date(monthStart(position.month), "monthOnly"),
								})}
				</Button>
			}
		>
			<PhaseHint phase="close" />
			<InStead />
			<Voices />
			<Outcome
				words={words}
				notes={position.closedNotes}
				seat={seat}
				unsigned={unsigned}
				computerSat={computerSat}
			/>
			{computerSat ? null : <ForecastScore fate={forecastFate(position, seat, month)} />}
			<ParStrip words={words} closed={closed} />
			<Soon>
				<div className="cl-foremost">
					{sections
						.filter(({ section }) => foremost.includes(section))
						.map(({ section, list }) => (
							<section key={section} className="cl-why">
								<h2 className="sr-only">{t(`talks:close.section.${section}`)}</h2>
								{list.map(card)}
							</section>
						))}
				</div>
				<Soon>
					<div className="cl-rest">
						<div>
							{sections
								.filter(({ section }) => !foremost.includes(section))
								.map(({ section, list }) => (
									<Disclosure
										key={section}
										className="cl-more"
										title={t(`talks:close.section.${section}`)}
										note={t("talks:close.moved", { count: list.length })}
									>
										<div className="cl-why">{list.map(card)}</div>
									</Disclosure>
								))}
							{still.length > 0 ? (
								<p className="cl-still">
									{t("talks:close.still", {
										list: format.list(still.map((one) => texts.text(namePath(one.told.id)))),
									})}
								</p>
							) : null}
						</div>
						<section className="cl-journal">
							<header>
								<h2>{t("talks:journal.month")}</h2>
								<button type="button" onClick={() => setJournal(true)}>
									{t("talks:journal.whole")}
								</button>
							</header>
							<JournalList
								words={words}
								lines={journalLines(words, book, position.closedNotes, unsigned)}
							/>
						</section>
					</div>
				</Soon>
			</Soon>
			<JournalDialog open={journal} onClose={() => setJournal(false)} />
		</Panel>
	);
}
