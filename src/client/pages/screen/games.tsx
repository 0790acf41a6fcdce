// The games as cards in as many columns as show them largest; what stands on a card follows its size.
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Tile } from "../../../classroom/tiles.ts";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { dealText, moveText } from "../../viewmodel/class/moves.ts";
import { tileView } from "../../viewmodel/class/tile.ts";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { columnsFor, latestMoves } from "./grid.ts";
import { MoveMark } from "./move-mark.tsx";
import { GameClock } from "./step-clock.tsx";
import "./tension.css";
import "./games.css";
import "./games-many.css";

interface Limits {
	accident: number;
	rupture: number;
}

/** Moves that the largest cards have room for. */
const MOVES = 3;

function Card({ tile, words, limits }: { tile: Tile; words: Words; limits: Limits }): ReactNode {
	const { t } = words;
	const view = useMemo(() => tileView(words, tile, limits), [words, tile, limits]);
	const broken = tile.ending === "rupture";
	const level = view.over ? "over" : view.tension.level;
	return (
		<li className={classes("game-card", `is-${level}`, broken && "is-broken")}>
			<article aria-label={t("teach:dash.label.game", { n: tile.n })}>
				<header>
					<b className="game-number">{tile.n}</b>
					<p>
						<span className="game-month">{view.month}</span>
						<span className="game-brief">{view.monthBrief}</span>
						<span className="game-phase">{broken ? t("teach:screen.ruptured") : view.phase}</span>
					</p>
					<GameClock n={tile.n} />
				</header>
				<ul className="game-seats">
					{view.seats.map(({ seat, names }) => {
						const waits = !view.over && tile.waiting.includes(seat);
						return (
							<li key={seat} className={seat}>
								<SeatEmblem seat={seat} label={t(`common:seat.${seat}`)} />
								<span className="game-names">{names}</span>
								{waits ? (
									<Art name="ui-clock" label={t("teach:screen.waits")} className="game-waits" />
								) : null}
								{tile.scores ? (
									<b className="game-score">
										<span className="sr-only">{t("teach:screen.score")}</span>{" "}
										{words.format.fixed(tile.scores[seat], 1)}
									</b>
								) : null}
							</li>
						);
					})}
				</ul>
				{view.over ? (
					<p className="game-end">
						<Art name={broken ? "ui-alert" : "ui-check"} />
						{view.ending}
					</p>
				) : (
					<ul className="game-moves">
						{latestMoves(tile, MOVES).map((move, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the same move may come twice
							<li key={at}>
								<MoveMark seat={move.seat} words={words} />
								<span>{moveText(words, move)}</span>
							</li>
						))}
					</ul>
				)}
				{tile.deal ? (
					<p className="game-deal">
						{dealText(
							words,
							t("teach:screen.signedIn", {
								month: words.format.date(monthStart(tile.deal.month), "monthOnly"),
							}),
							tile.deal.clauses,
						)}
					</p>
				) : null}
				<div className="game-tension">
					<span>{t("teach:screen.tension")}</span>
					<i aria-hidden="true">
						{view.tension.cells.map(({ at, look }) => (
							<u key={at} className={`is-${look}`} />
						))}
					</i>
					<b>{view.tension.text}</b>
					{view.over || view.tension.level === "calm" ? null : (
						<em>
							<Art name="ui-alert" />
							<span>
								{view.tension.level === "rupture"
									? t("teach:dash.trouble.rupture")
									: t("teach:dash.trouble.tension")}
							</span>
						</em>
					)}
				</div>
			</article>
		</li>
	);
}

/** Width and height of a box in px, followed. */
function useSize(box: { current: HTMLElement | null }): { width: number; height: number } {
	const [size, setSize] = useState({ width: 1200, height: 800 });
	useEffect(() => {
		const { current } = box;
		if (!current) return;
		const watch = new ResizeObserver(([entry]) => {
			if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
		});
		watch.observe(current);
		return () => watch.disconnect();
	}, [box]);
	return size;
}

/** All cards, by number. */
export function Games({
	games,
	words,
	limits,
}: {
	games: readonly Tile[];
	words: Words;
	limits: Limits;
}): ReactNode {
	const box = useRef<HTMLUListElement>(null);
	const { width, height } = useSize(box);
	const columns = columnsFor(games.length, width, height);
	return (
		<ul
			ref={box}
			className="game-cards"
			aria-label={words.t("teach:dash.games")}
			style={{ "--columns": columns } as CSSProperties}
		>
			{games.map((tile) => (
				<Card key={tile.n} tile={tile} words={words} limits={limits} />
			))}
		</ul>
	);
}
