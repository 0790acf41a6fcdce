// What has been injected: events that wait for their month, each to be taken back until then, and those that have come.
import { type ReactNode, useMemo } from "react";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { type Laid, laidCards } from "../../../viewmodel/class/laid.ts";
import { gamesText } from "../../../viewmodel/class/touched.ts";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { useLore } from "../dash/dash-context.ts";
import { useQuickAct } from "./use-act.ts";
import "./laid-list.css";

/** Events of all games, by month. */
export function useLaid(): ReturnType<typeof laidCards> {
	const tiles = useCurrentTiles();
	return useMemo(() => laidCards(tiles), [tiles]);
}

/** An event's name, its month and its games, in words. */
export function useLaidWords(): (laid: Laid) => { card: string; month: string; games: string } {
	const { words } = useLore();
	const { format, texts, t } = words;
	return ({ card, month, games }) => ({
		card: texts.text(["events", card, "title"]),
		month: format.date(monthStart(month), "monthOnly"),
		games: t("teach:acts.inject.inGames", { count: games.length, games: gamesText(words, games) }),
	});
}

/** Takes an event that waits out of its games again. */
export function TakeBack({ laid }: { laid: Laid }): ReactNode {
	const { t } = useLore().words;
	const { card } = useLaidWords()(laid);
	const { busy, run } = useQuickAct();
	return (
		<Button
			size="s"
			disabled={busy}
			aria-label={t("teach:acts.inject.recallName", { card })}
			onClick={() =>
				void run({ do: "recall", games: laid.games, card: laid.card }, ({ touched }, t) =>
					t("teach:acts.inject.recalled", { card, count: touched.length }),
				)
			}
		>
			{t("teach:acts.inject.recall")}
		</Button>
	);
}

/** Both lists; nothing where nothing was injected. */
export function LaidList(): ReactNode {
	const { t } = useLore().words;
	const { waiting, come } = useLaid();
	const wordsOf = useLaidWords();
	const rows = (list: readonly Laid[], back: boolean): ReactNode => (
		<ul>
			{list.map((laid) => {
				const { card, month, games } = wordsOf(laid);
				return (
					<li key={`${laid.month} ${laid.card}`}>
						<span>
							<b>{card}</b>
							<small>
								{t(back ? "teach:acts.inject.waits" : "teach:acts.inject.came", { month, games })}
							</small>
						</span>
						{back ? <TakeBack laid={laid} /> : null}
					</li>
				);
			})}
		</ul>
	);
	return (
		<>
			{waiting.length === 0 ? null : (
				<section className="laid" aria-labelledby="laid-waiting">
					<h3 id="laid-waiting">{t("teach:acts.inject.waiting")}</h3>
					{rows(waiting, true)}
				</section>
			)}
			{come.length === 0 ? null : (
				<section className="laid" aria-labelledby="laid-come">
					<h3 id="laid-come">{t("teach:acts.inject.log")}</h3>
					{rows(come, false)}
				</section>
			)}
		</>
	);
}
