// The month opens: a headline from each capital, the event card, what the month brought, and the own forecast.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Art } from "../../ui/art.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Panel } from "../../ui/panel.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatMark } from "../../ui/seat-mark.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import { headlines, type Story } from "../../viewmodel/game/headlines.ts";
import { lastTold, monthsPlayed } from "../../viewmodel/game/in-play.ts";
import { type EventCard, eventCard } from "../../viewmodel/game/papers.ts";
import { FactChip, RuleChip } from "../common/chips.tsx";
import { Notices } from "../common/notices.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import { Voices } from "../common/voices.tsx";
import { useMyTurn, Waiting } from "../common/waiting.tsx";
import { Brought } from "./brought.tsx";
import { ForecastActs, ForecastForm, useForecast } from "./forecast-form.tsx";
import "./news.css";

/** The panel of the news. */
export function NewsPanel(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const mine = useMyTurn();
	const forecast = useForecast();
	const game = moment.view.position;
	const { t, format } = words;
	const sources = useMatch((match) => match.scenario.sources);
	const event = eventCard(words, moment, game.event, lastTold(sources));
	const month = format.date(monthStart(game.month), "monthOnly");
	// the first month has a hint, and has brought little: what is asked for must not lie below the fold
	const first = useMatch((match) => match.months.length === 0);
	const at = monthsPlayed(moment.book, game);
	return (
		<Panel
			over={t("panels:news.over", { month, n: at.month, months: at.months })}
			title={t("panels:news.title")}
			label={t("panels:news.title")}
			scrollKey={`news${game.month}`}
			className="news"
			actions={mine ? <ForecastActs forecast={forecast} /> : <Waiting />}
		>
			<PhaseHint phase="news" />
			<Notices />
			<ul className="news-heads" aria-label={t("panels:news.headlines")}>
				{headlines(words, moment).map((head) => (
					<li key={head.seat} className={head.seat}>
						{head.id.startsWith("home:") ? (
							<Art name={head.icon} size={32} />
						) : (
							<SeatMark seat={head.seat} art={head.icon} size={32} />
						)}
						<div>
							<h2>{head.title}</h2>
							<p>{head.text}</p>
						</div>
						{head.facts.map((id) => (
							<FactChip key={id} id={id} />
						))}
						{head.more.length === 0 ? null : <More stories={head.more} />}
					</li>
				))}
			</ul>
			<Voices />
			{event ? <Event event={event} /> : null}
			{first ? null : <Brought />}
			{mine ? <ForecastForm forecast={forecast} /> : <OwnForecast />}
			{first ? <Brought /> : null}
		</Panel>
	);
}

/** What else a capital did in the month before, beneath its headline. */
function More({ stories }: { stories: readonly Story[] }): ReactNode {
	const { t } = useWords();
	return (
		<Disclosure className="news-more" title={t("panels:news.more", { count: stories.length })}>
			<ul>
				{stories.map(({ id, title, text }) => (
					<li key={id}>
						<b>{title}</b>
						{text === "" ? null : <p>{text}</p>}
					</li>
				))}
			</ul>
		</Disclosure>
	);
}

function Event({ event }: { event: EventCard }): ReactNode {
	const { t } = useWords();
	return (
		<section className="news-event" aria-label={event.title}>
			<h2>
				<span>{event.title}</span>
				<span className="news-chips">
					{event.rules.slice(0, 1).map((id) => (
						<RuleChip key={id} id={id} named />
					))}
					{event.facts.slice(0, 2).map((id) => (
						<FactChip key={id} id={id} />
					))}
				</span>
			</h2>
			{event.supposed ? (
				<p className="news-supposed">
					<Art name="ui-help" size={16} />
					{t("panels:news.supposed")}
				</p>
			) : null}
			<p>{event.text}</p>
			{event.effects.length === 0 ? null : (
				<p className="news-effects">
					{event.effects.map((effect) => (
						<b key={effect.text} className={classes("delta", effect.gain ? "is-up" : "is-down")}>
							{effect.text}
						</b>
					))}
				</p>
			)}
			<div className="news-two">
				{(["cn", "us"] as const).map((seat) =>
					event.says[seat] === "" ? null : (
						<p key={seat} className={seat}>
							<b>{t(`panels:news.says.${seat}`)}</b>
							{event.says[seat]}
						</p>
					),
				)}
			</div>
		</section>
	);
}

/** The forecast that was sealed, while the other side still writes its own. */
function OwnForecast(): ReactNode {
	const { t, format, texts } = useWords();
	const forecast = useMatch((match) => match.view.position[match.seat].forecast);
	if (!forecast) return null;
	const what =
		forecast.expects === "words"
			? t("panels:news.words")
			: t("panels:news.uses", { lever: texts.text(["levers", forecast.expects]) });
	return (
		<section className="news-own">
			<h2>{t("panels:news.forecast")}</h2>
			<p>{t("panels:news.sealed", { what, percent: format.percent(forecast.percent / 100) })}</p>
		</section>
	);
}
