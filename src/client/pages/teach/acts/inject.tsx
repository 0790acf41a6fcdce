// Injects an event: a card of the scenario, which games it would reach, and why not the others.
import { type ReactNode, useMemo, useState } from "react";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { FactChip, RuleChip } from "../../../ui/chip.tsx";
import { classes } from "../../../ui/seat.ts";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import { type CardView, cardViews } from "../../../viewmodel/class/cards.ts";
import { gamesText, heated } from "../../../viewmodel/class/touched.ts";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { LaidList } from "./laid-list.tsx";
import { LoreCard, type LoreCardRef } from "./lore-card.tsx";
import { useAct } from "./use-act.ts";
import { type Preview, usePreview } from "./use-preview.ts";
import { useMeant, useWhyNot, WhichGames } from "./which-games.tsx";
import "./inject.css";

/** The cards, each with the number of games it could be laid into. */
function CardList({ cards, onPick }: { cards: readonly CardView[]; onPick: (id: string) => void }) {
	const { t } = useLore().words;
	const meant = useMeant();
	const { effect } = usePreview(meant ? { do: "inject", card: null, ...meant } : null);
	const reach = (id: string): number | null => (effect?.cards ? (effect.cards[id] ?? 0) : null);
	// the order stays: nothing moves away under a hand that is about to press
	const rows = cards.map((card) => ({ card, count: reach(card.id) }));
	return (
		<ul className="act-rows">
			{rows.map(({ card, count }) => (
				<li key={card.id}>
					<button
						type="button"
						className={classes(count === 0 && "is-dim")}
						onClick={() => onPick(card.id)}
					>
						<span>
							<b>{card.title}</b>
							<small>{card.origin}</small>
						</span>
						{count === null || !effect ? null : (
							<small>{t("teach:acts.inject.reach", { n: count, count: effect.of })}</small>
						)}
						<Art name="ui-right" size={18} />
					</button>
				</li>
			))}
		</ul>
	);
}

function OneCard({ card }: { card: CardView }): ReactNode {
	const { words } = useLore();
	const { t } = words;
	const [shown, setShown] = useState<LoreCardRef | null>(null);
	return (
		<article className="inject-card">
			<h3>{card.title}</h3>
			{card.supposed ? <p className="act-note">{t("panels:news.supposed")}</p> : null}
			<p>{card.text}</p>
			{card.needs === "" ? null : <p className="act-note">{card.needs}</p>}
			<ul className="inject-effects" aria-label={t("teach:acts.inject.effects")}>
				{card.effects.map(({ id, text, gain, seat }) => (
					<li key={id} className={gain ? "is-gain" : "is-loss"}>
						{seat === "" ? null : (
							<SeatEmblem seat={seat} size={16} label={t(`common:seat.${seat}`)} />
						)}
						{text}
					</li>
				))}
				{card.effects.length === 0 ? <li>{t("teach:acts.inject.noEffect")}</li> : null}
			</ul>
			<p className="inject-chips">
				{card.rules.map((id) => (
					<RuleChip
						key={id}
						id={id}
						title={words.texts.rule(id)?.name}
						onOpen={() => setShown({ kind: "rule", id })}
					/>
				))}
				{card.facts.map((id) => (
					<FactChip
						key={id}
						id={id}
						title={words.texts.fact(id)?.short}
						onOpen={() => setShown({ kind: "fact", id })}
					/>
				))}
			</p>
			<LoreCard card={shown} onClose={() => setShown(null)} />
		</article>
	);
}

/** What else the act would bring: heat, and events of the calendar that fall away. */
function Consequences({ card, preview }: { card: CardView; preview: Preview }): ReactNode {
	const { words, limits } = useLore();
	const { t, format, texts } = words;
	const tiles = useCurrentTiles();
	const effect = preview.effect;
	if (!effect) return null;
	const hot = heated(tiles, effect.touched, card.tension, limits);
	const near = hot.filter(({ at }) => at === "rupture");
	const away = new Map<string, number[]>();
	for (const { game, card: id } of effect.instead ?? [])
		away.set(id, [...(away.get(id) ?? []), game]);
	return (
		<>
			{near.length > 0 ? (
				<p className="act-warn">
					<Art name="ui-alert" size={18} />
					{t("teach:acts.inject.near", {
						count: near.length,
						games: gamesText(
							words,
							near.map(({ n }) => n),
						),
						adds: format.number(card.tension, 1),
						rupture: format.number(limits.rupture, 1),
					})}
				</p>
			) : null}
			{away.size === 0 ? null : (
				<section className="inject-away" aria-labelledby="inject-away">
					<h3 id="inject-away">{t("teach:acts.inject.instead")}</h3>
					<dl>
						{[...away].map(([id, games]) => (
							<div key={id}>
								<dt>{texts.text(["events", id, "title"])}</dt>
								<dd>
									{t("teach:acts.inject.inGames", {
										count: games.length,
										games: gamesText(words, games),
									})}
								</dd>
							</div>
						))}
					</dl>
				</section>
			)}
		</>
	);
}

/** The panel. */
export function Inject(): ReactNode {
	const { words, scenario } = useLore();
	const { t } = words;
	const { close } = useActs();
	const cards = useMemo(() => cardViews(words, scenario), [words, scenario]);
	const [picked, setPicked] = useState("");
	const card = cards.find(({ id }) => id === picked);
	const meant = useMeant();
	const command = card && meant ? ({ do: "inject", card: card.id, ...meant } as const) : null;
	const preview = usePreview(command);
	const whyNot = useWhyNot();
	const { busy, refusal, problems, run } = useAct();
	if (!card) {
		return (
			<ActFrame key="list" title={t("teach:acts.inject.title")} note={t("teach:acts.inject.note")}>
				<LaidList />
				<CardList cards={cards} onPick={setPicked} />
			</ActFrame>
		);
	}
	const count = preview.effect?.touched.length ?? 0;
	const ready = command !== null && preview.at === "known" && count > 0;
	return (
		<ActFrame
			key={card.id}
			title={t("teach:acts.inject.title")}
			note={t("teach:acts.nothingYet")}
			refusal={refusal}
			problems={problems}
			foot={
				<>
					<Button onClick={() => setPicked("")}>{t("teach:acts.inject.other")}</Button>
					<Button
						kind="primary"
						disabled={busy}
						blocked={ready ? null : whyNot}
						onClick={async () => {
							if (!command) return;
							const done = await run(command, ({ touched }, t) =>
								t("teach:acts.inject.done", { count: touched.length, card: card.title }),
							);
							if (done) close();
						}}
					>
						{t("teach:acts.inject.do", { count })}
					</Button>
				</>
			}
		>
			<OneCard card={card} />
			<WhichGames what="inject" preview={preview} heading={t("teach:acts.wouldTouch")} />
			<Consequences card={card} preview={preview} />
		</ActFrame>
	);
}
