// Both plans turned over: what that moved, each side's acts, what fell due, an agency's own act, accidents, markets.
import { type ReactNode, useEffect } from "react";
import type { Seat } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { Panel } from "../../ui/panel.tsx";
import { answered } from "../../viewmodel/game/answered.ts";
import { deedsOf } from "../../viewmodel/game/deeds.ts";
import type { Change } from "../../viewmodel/game/effects.ts";
import { shownChange } from "../../viewmodel/game/figures.ts";
import { GROUPS, struckChange } from "../../viewmodel/game/groups.ts";
import { stepDone } from "../../viewmodel/game/lever-words.ts";
import { shown } from "../../viewmodel/game/moment.ts";
import { eventCard } from "../../viewmodel/game/papers.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { FactChip, RuleChip } from "../common/chips.tsx";
import { Effects } from "../common/effect-list.tsx";
import { Notices } from "../common/notices.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { Reasons } from "../common/reasons.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import { Voices } from "../common/voices.tsx";
import { DeedCard } from "./deed-card.tsx";

/** The panel of the reveal. */
export function RevealPanel(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const next = useMatch((match) => match.next);
	const { month, phase } = useMatch((match) => match.view.position);
	const { t } = words;
	const game = shown(moment);
	const deeds = deedsOf(game);
	const them = moment.view.seat === "us" ? "cn" : "us";
	// Of the other side it is only known what can be seen; of itself a side knows that it did nothing.
	const none = (seat: Seat): string =>
		t(seat === them ? "panels:reveal.unseen" : "panels:reveal.nothing");
	const acts = SEATS.map((seat) => {
		const name = t(`common:seat.${seat}`);
		const own = deeds.filter((deed) => deed.seat === seat);
		if (own.length === 0) return words.format.told(name, none(seat));
		const list = own.map((deed) => stepDone(words, deed)).join(t("panels:separator"));
		return t("panels:reveal.spoken", { seat: name, deeds: list });
	});
	const spoken = words.format.sentences(acts);
	useEffect(() => announce(spoken), [spoken]);
	const told = ["tension", "trust", ...GROUPS[moment.view.seat]] as const;
	const changes = told.flatMap((id): Change[] => {
		// as the board tells it, beside the number itself
		const change = shownChange({ id, d: struckChange(game, id) }, game.vars[id]);
		return change.d === 0 ? [] : [change];
	});
	const steps = { contrition: "toContrition", answer: "toAnswer", talks: "toTalks" };
	// a class's game may be months ahead of the page: then another page comes first
	const go = (month === game.month && steps[phase as keyof typeof steps]) || "go";
	// a struck side that answered alone has done so already: the talks' page tells of it first
	const theirs = go === "toTalks" && answered(moment).some(({ seat }) => seat === them);
	return (
		<Panel
			over={t("panels:reveal.over")}
			title={t("panels:reveal.title")}
			label={t("panels:reveal.title")}
			scrollKey={`reveal${game.month}`}
			className="reveal"
			actions={
				<Button kind="primary" onClick={next}>
					{t(`panels:reveal.${theirs ? "toTheirs" : go}`)}
				</Button>
			}
		>
			<PhaseHint
				phase="reveal"
				more={deeds.some(({ source }) => source === "agency") ? t("panels:hint.reveal.slip") : ""}
			/>
			<Notices />
			{/* first: however much both did, what came of it is seen without scrolling, on a phone too */}
			<section className="reveal-moved">
				<h2>{t("panels:reveal.changes")}</h2>
				<Effects changes={changes} empty={t("panels:reveal.noChange")} />
			</section>
			<Voices />
			{SEATS.map((seat) => {
				const own = deeds.filter((deed) => deed.seat === seat);
				return (
					<section key={seat} className={`reveal-side ${seat}`}>
						<h2>{t(`panels:reveal.of.${seat}`)}</h2>
						{own.length === 0 ? (
							<p className="reveal-none">{none(seat)}</p>
						) : (
							<ul>
								{own.map((deed) => (
									<DeedCard key={deed.id} deed={deed} />
								))}
							</ul>
						)}
						{seat === them ? (
							<Reasons types={["order", "drop", "seal"]} month={game.month} />
						) : null}
					</section>
				);
			})}
			<AgencyCard />
			<Accidents />
		</Panel>
	);
}

/** The act nobody ordered, with its chance; nothing where every act was ordered. */
export function AgencyCard({ children }: { children?: ReactNode }): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const note = shown(moment).notes.find((one) => one.kind === "agencyCard");
	const card = note ? eventCard(words, moment, note.about) : null;
	if (!note || !card) return null;
	return (
		<section className="agency-card">
			<h2>{card.title}</h2>
			<p>{card.text}</p>
			<p className="agency-why">
				{words.t("panels:reveal.agencyChance", { percent: words.format.percent(note.n / 1000) })}
				<RuleChip id="R22" named />
				{card.facts.slice(0, 1).map((id) => (
					<FactChip key={id} id={id} />
				))}
			</p>
			{children}
		</section>
	);
}

/** Accident cards of the month, and a fall of the market. */
function Accidents(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const game = shown(moment);
	const market = game.notes.filter((note) => note.kind === "market").map((note) => note.about);
	const cards = [...game.accidents, ...market].flatMap((id, index) => {
		const card = eventCard(words, moment, id);
		return card ? [{ key: `${id}${index}`, card }] : [];
	});
	if (cards.length === 0) return null;
	return (
		<section className="reveal-accidents">
			<h2>
				{words.t(game.accidents.length > 0 ? "panels:reveal.accidents" : "panels:reveal.market")}
			</h2>
			<ul>
				{cards.map(({ key, card }) => (
					<li key={key}>
						<b>{card.title}</b> {card.text}{" "}
						{card.effects.map((effect) => effect.text).join(words.t("panels:separator"))}
						{card.facts.slice(0, 1).map((id) => (
							<FactChip key={id} id={id} />
						))}
					</li>
				))}
			</ul>
		</section>
	);
}
