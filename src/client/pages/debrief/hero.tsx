// The finding of a game in one sentence, what was played, and both seats' scores against par.
import type { ReactNode } from "react";
import type { Came } from "../../../classroom/class/people.ts";
import type { Debrief, SeatResult } from "../../../insight/debrief/index.ts";
import { type Computer, computerOf } from "../../../players/types.ts";
import type { GameRecord } from "../../../record/index.ts";
import { other, type Seat } from "../../../rules/index.ts";
import type { ComputerReason } from "../../stores/match-types.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Segmented } from "../../ui/choice.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { secondsAhead } from "../../viewmodel/insight/seconds-ahead.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { whyText } from "./why-text.ts";
import { monthName, monthYear, satFromFirst, takenOver } from "./words.ts";
import "./hero.css";

/** The headline: how the own seat did, and what it meant for the other. */
function findingText(words: Words, debrief: Debrief): string {
	const { own, them, gap, themGap, ending } = debrief.headline;
	const { t, format } = words;
	if (ending === "rupture") {
		return t(`debrief:headline.rupture.${own}`, { gap: format.fixed(gap) });
	}
	const first = t(`debrief:headline.own.${own}`, { gap: format.fixed(gap) });
	const second = t(`debrief:headline.them.${own}.${them}`, {
		seat: t(`common:seat.${other(debrief.seat)}`),
		gap: format.fixed(themGap),
	});
	return t("debrief:headline.both", { first, second });
}

function rivalText({ t, format }: Words, rival: Computer | null, seconds: number | null): string {
	if (!rival) return t("debrief:lead.person");
	const who = t(`debrief:lead.computer.${rival.character}`);
	if (rival.level === undefined) return who;
	return seconds === null
		? t(`debrief:lead.ahead.${rival.level}`, { who })
		: t("debrief:lead.ahead.timed", { who, seconds: format.fixed(seconds, 1) });
}

function leadText(
	words: Words,
	debrief: Debrief,
	record: GameRecord,
	since: (seat: Seat) => string | null,
	came: Came,
	reasons: readonly ComputerReason[],
): string {
	const { t } = words;
	const { seat, deals, last, ending, truceUntil } = debrief;
	const them = other(seat);
	const theirs = since(them);
	const rival = satFromFirst(came, them) ? null : computerOf(record.header.seats[them]);
	const against = rivalText(words, rival, secondsAhead(reasons, them));
	const said = [
		t("debrief:lead.played", {
			seat: t(`common:seat.${seat}`),
			from: monthYear(words, record.header.options.takeOver ?? 1),
			to: monthYear(words, last),
			rival: theirs ? t("debrief:lead.came", { who: against, month: theirs }) : against,
		}),
		deals.length === 0
			? t("debrief:lead.noDeal")
			: t("debrief:lead.deals", {
					count: deals.length,
					month: monthName(words, deals.at(-1)?.month ?? last),
				}),
	];
	if (ending === "rupture") said.push(t("debrief:lead.rupture", { month: monthYear(words, last) }));
	else if (ending === "stopped")
		said.push(t("debrief:lead.stopped", { month: monthYear(words, last) }));
	else if (truceUntil > last)
		said.push(t("debrief:lead.truce", { month: monthYear(words, truceUntil) }));
	else said.push(t("debrief:lead.noTruce"));
	if (debrief.month < last)
		said.push(t("debrief:lead.compared", { month: monthYear(words, debrief.month) }));
	return words.format.sentences(said);
}

function ScoreCard({
	words,
	result,
	player,
}: {
	words: Words;
	result: SeatResult;
	player: string;
}): ReactNode {
	const { t, format } = words;
	const { seat, score, par, gap } = result;
	return (
		<article className={`score-card ${seat}`}>
			<SeatEmblem seat={seat} size={40} />
			<div>
				<h2>{t(`common:seat.${seat}`)}</h2>
				<small>{player}</small>
			</div>
			<b className="score-points">{format.fixed(score)}</b>
			<p className="score-par">
				<span>{t("debrief:score.par", { par: format.fixed(par) })}</span>
				<b className={classes(gap < 0 ? "is-loss" : gap > 0 && "is-gain")}>{format.signed(gap)}</b>
			</p>
		</article>
	);
}

/** Head of the page. `onSeat` lets the two persons of one screen change sides. */
export function Hero({
	words,
	debrief,
	record,
	came,
	onSeat,
}: {
	words: Words;
	debrief: Debrief;
	record: GameRecord;
	came: Came;
	onSeat?: (seat: Seat) => void;
}): ReactNode {
	const { t } = words;
	const { seat, results } = debrief;
	const why = whyText(words, debrief);
	const reasons = useMatch((match) => match.reasons);
	const since = (one: Seat): string | null => takenOver(words, debrief, came, one);
	const player = (one: Seat): string => {
		const month = since(one);
		const own = one === seat;
		if (month) return t(own ? "debrief:score.youSince" : "debrief:score.since", { month });
		if (own) return t("debrief:score.you");
		const person = satFromFirst(came, one) || record.header.seats[one] === "person";
		return t(person ? "debrief:score.person" : "debrief:score.computer");
	};
	return (
		<section className="debrief-hero">
			<div>
				<h1>{findingText(words, debrief)}</h1>
				{why === "" ? null : <p className="debrief-why">{why}</p>}
				<p>{leadText(words, debrief, record, since, came, reasons)}</p>
				{onSeat ? (
					<Segmented
						label={t("debrief:score.from")}
						value={seat}
						options={SEATS.map((id) => ({
							id,
							label: t(`common:seat.${id}`),
						}))}
						onChange={onSeat}
					/>
				) : null}
			</div>
			<div className="score-cards">
				{SEATS.map((one) => (
					<ScoreCard key={one} words={words} result={results[one]} player={player(one)} />
				))}
			</div>
		</section>
	);
}
