// The journal of the whole game, month by month, with the promises that stand.
import type { ReactNode } from "react";
import type { Game } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { journalLines } from "../../viewmodel/why/journal.ts";
import { useComputerSat } from "../common/came-in.ts";
import { useTalkWords } from "../talks/use-talk-words.ts";
import { useUnsigned } from "../talks/use-unsigned.ts";
import { JournalList } from "./journal-list.tsx";
import { Promises } from "./promises.tsx";
import "./journal.css";

/** The journal over the page, the present month first. */
export function JournalDialog({
	open,
	onClose,
}: {
	open: boolean;
	onClose: () => void;
}): ReactNode {
	const words = useTalkWords();
	return (
		<Dialog
			open={open}
			onClose={onClose}
			over={words.t("talks:journal.over")}
			title={words.t("talks:journal.title")}
			wide
		>
			{open ? <Journal words={words} /> : null}
		</Dialog>
	);
}

function Journal({ words }: { words: Words }): ReactNode {
	const months = useMatch((match) => match.months);
	const now = useMatch((match) => match.view.position);
	const seat = useMatch((match) => match.seat);
	// while a month's close is read, the next is not open yet: its news are told in it
	const open = useMatch(({ page }) => page !== "close" && page !== "over");
	const { t, format } = words;
	const computerSat = useComputerSat();
	return (
		<div className="jr">
			<section className="jr-month">
				<header>
					<h3>{t("talks:journal.promises")}</h3>
				</header>
				<Promises words={words} promises={now.promises} />
			</section>
			{open && now.phase !== "over" ? (
				<Month words={words} month={now.month} notes={now.notes} answered={now.phase === "talks"} />
			) : null}
			{[...months].reverse().map((one) => (
				<Month
					key={one.month}
					words={words}
					month={one.month}
					notes={one.position.closedNotes}
					aside={t(computerSat(one.month) ? "talks:journal.scoreComputer" : "talks:journal.score", {
						score: format.number(one.score[seat].total, 1),
					})}
				/>
			))}
		</div>
	);
}

function Month({
	words,
	month,
	notes,
	aside,
	answered = true,
}: {
	words: Words;
	month: number;
	notes: Game["notes"];
	aside?: string;
	/** The month's answers are given. */
	answered?: boolean;
}): ReactNode {
	const book = useMatch((match) => match.book);
	const told = useUnsigned(words, month);
	return (
		<section className="jr-month">
			<header>
				<h3>{words.format.date(monthStart(month), "month")}</h3>
				<span>{aside}</span>
			</header>
			<JournalList words={words} lines={journalLines(words, book, notes, told, answered)} />
		</section>
	);
}
