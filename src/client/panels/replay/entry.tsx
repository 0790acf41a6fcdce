// What happened on a step: date, title, text, the acts it stands for on the board, and the entry it answers.
import type { ReactNode } from "react";
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";
import type { Book, Swap } from "../../../rules/index.ts";
import { classes } from "../../ui/seat.ts";
import { SeatMark } from "../../ui/seat-mark.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { leverIcon } from "../../viewmodel/icons.ts";
import { deedsOfStep, deedText } from "../../viewmodel/replay/acts.ts";
import { dealOf, givenBy, lagText, titleOf } from "../../viewmodel/replay/story.ts";
import "./entry.css";

/** The terms of a signed deal, Beijing's first. */
function Deal({
	words,
	book,
	deal,
}: {
	words: Words;
	book: Book;
	deal: readonly Swap[];
}): ReactNode {
	return (
		<div className="rp-deal">
			{(["cn", "us"] as const).map((seat) => (
				<div key={seat} className={seat}>
					<h3>{words.t(`board:offer.gives.${seat}`)}</h3>
					<ul>
						{givenBy(words, book, deal, seat).map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</div>
			))}
		</div>
	);
}

/** The entry as a part of the panel. */
export function Entry({
	words,
	book,
	replay,
	step,
	onGo,
}: {
	words: Words;
	book: Book;
	replay: Replay;
	step: ReplayStep;
	onGo: (step: number) => void;
}): ReactNode {
	const { t, format, texts } = words;
	const told = texts.dated(step.id);
	const from = replay.steps.findIndex((one) => one.id === step.answers);
	const deeds = deedsOfStep(book, step);
	const deal = dealOf(step);
	return (
		<section
			className={classes("rp-entry", step.seat === "us" || step.seat === "cn" ? step.seat : "")}
			aria-label={t("replay:entry.happened")}
		>
			<p className="rp-entry-over">
				<time dateTime={step.date}>{format.date(step.date, "full")}</time>
				<span>{t(`replay:list.seat.${step.seat}`)}</span>
			</p>
			<h2>{titleOf(words, step.id)}</h2>
			<p>{told?.text ?? ""}</p>
			{deeds.length === 0 ? null : (
				<ul className="rp-deeds">
					<li className="rp-small">{t("replay:entry.acts")}</li>
					{deeds.map((deed) => (
						<li key={`${deed.lever}:${deed.act}:${deed.how}`}>
							<SeatMark
								seat={deed.seat}
								art={leverIcon(deed.lever)}
								size={22}
								state={deed.how === "announce" ? "announced" : "force"}
							/>
							{deedText(words, deed)}
						</li>
					))}
				</ul>
			)}
			{deal === null ? null : <Deal words={words} book={book} deal={deal} />}
			{from < 0 ? null : (
				<p className="rp-small">
					{t("replay:entry.answers")}{" "}
					<button type="button" className="rp-link" onClick={() => onGo(from)}>
						{titleOf(words, step.answers)}
					</button>
					{t("panels:separator")}
					{lagText(words, step.lag)}
				</p>
			)}
			{replay.steps[replay.restart] === step ? (
				<p className="rp-restart">{t("replay:entry.restart")}</p>
			) : null}
			{told?.confidence === "high" ? null : (
				<p className="rp-small">{t("replay:entry.inferred")}</p>
			)}
		</section>
	);
}
