// What an offer is worth to the seat at the screen against no deal, by dimension, with its own forecast of no deal.
import { type ReactNode, useId } from "react";
import type { Game, Seat, Worth } from "../../../rules/index.ts";
import { classes } from "../../ui/seat.ts";
import { monthStart, nearDay } from "../../viewmodel/game/dates.ts";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { toldWorth } from "../../viewmodel/talks/safety.ts";
import { LEVER_IDS } from "../../viewmodel/talks/seats.ts";
import { DimensionBars } from "../charts/dimension-bars.tsx";

/** Months that the reckoning of worth looks ahead. */
const AHEAD = 2;

/** Measures that take force by themselves while nothing is agreed, with their dates. */
function threats(words: Words, game: Game): string[] {
	return LEVER_IDS.flatMap((lever) => {
		const { announced, due } = game.levers[lever];
		if (announced < 0 || due > game.month + AHEAD) return [];
		const date = nearDay(words, monthStart(due), monthStart(game.month));
		return [words.t("talks:worth.threat", { lever: leverName(words, lever), date })];
	});
}

/** What comes without a deal, by the seat's own reckoning. */
function noDealText(words: Words, game: Game, worth: Worth): string {
	const { t, format } = words;
	const ahead = threats(words, game);
	const plain = t("talks:worth.noDeal", {
		tension: format.fixed(worth.noDeal.tension),
		shortage: format.percent(worth.noDeal.shortage),
	});
	return ahead.length > 0
		? format.sentences([plain, t("talks:worth.ahead", { list: format.list(ahead) })])
		: plain;
}

/** The forecast of no deal alone, before anything is composed. */
export function NoDeal({
	words,
	game,
	worth,
}: {
	words: Words;
	game: Game;
	worth: Worth;
}): ReactNode {
	return <p className="tk-no-deal is-alone">{noDealText(words, game, worth)}</p>;
}

/** What a worth is made of: the dimensions of the seat's score, and what it does to the danger of rupture. */
function WorthParts({ words, seat, worth }: { words: Words; seat: Seat; worth: Worth }): ReactNode {
	const { t, texts } = words;
	const { dimensions, safety } = toldWorth(worth);
	const bars = dimensions.map((value, index) => ({
		id: String(index),
		name: texts.text(["dims", seat, String(index)]),
		value,
	}));
	if (safety !== 0)
		bars.push({
			id: "safety",
			name: t(safety > 0 ? "talks:worth.safer" : "talks:worth.hotter"),
			value: safety,
		});
	return <DimensionBars bars={bars} />;
}

/** What one swap by itself is worth to the own seat; opened, it says what that is made of. */
export function SwapWorth({
	words,
	seat,
	worth,
}: {
	words: Words;
	seat: Seat;
	worth: Worth;
}): ReactNode {
	const { t, format } = words;
	const { total } = worth;
	return (
		<details className="tk-worth">
			<summary>
				{t("talks:row.forYou")}
				{format.gap}
				<b className={classes(total < 0 ? "is-loss" : total > 0 && "is-gain")}>
					{format.signed(total, 1)}
				</b>
			</summary>
			<WorthParts {...{ words, seat, worth }} />
			<p>{t("talks:row.alone")}</p>
		</details>
	);
}

/** Worth to the own seat; the other side's is not known, so it is not shown. */
export function WorthSection({
	words,
	seat,
	game,
	worth,
	early,
}: {
	words: Words;
	seat: Seat;
	game: Game;
	worth: Worth;
	/** Some of it runs out before the game does. */
	early: boolean;
}): ReactNode {
	const id = useId();
	const { t, format } = words;
	return (
		<section className="tk-value" aria-labelledby={id}>
			<h2 id={id}>{t("talks:worth.title")}</h2>
			<p className={classes("tk-big", worth.total < 0 ? "is-loss" : worth.total > 0 && "is-gain")}>
				{format.signed(worth.total, 1)}
				<small>{t("talks:worth.unit")}</small>
			</p>
			<WorthParts {...{ words, seat, worth }} />
			{early ? <p className="tk-no-deal">{t("talks:worth.early")}</p> : null}
			<p className="tk-no-deal">{noDealText(words, game, worth)}</p>
		</section>
	);
}
