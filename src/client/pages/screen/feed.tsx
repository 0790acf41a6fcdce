// What has just happened in the games, for everybody's eyes: the newest first, each with its game's number.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Tile } from "../../../classroom/tiles.ts";
import { Art } from "../../ui/art.tsx";
import { dealText, moveText } from "../../viewmodel/class/moves.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { type Headline, headlines } from "./grid.ts";
import { MoveMark } from "./move-mark.tsx";
import "./feed.css";

/** Lines that are kept. */
const LINES = 12;

const ICONS = { deal: "ui-swap", rupture: "ui-alert", end: "ui-check" } as const;

function textOf(words: Words, line: Headline): string {
	if (line.kind === "move") return moveText(words, line.move);
	if (line.kind === "deal") return dealText(words, words.t("teach:screen.signed"), line.clauses);
	return words.t(`teach:screen.feed.${line.kind}`);
}

/** Headlines of these games since the page was opened; a rematch leaves those of the games before behind. */
function useHeadlines(games: readonly Tile[]): readonly { id: number; line: Headline }[] {
	const seen = useRef<ReadonlyMap<number, Tile>>(new Map());
	const made = useRef(0);
	const [lines, setLines] = useState<readonly { id: number; line: Headline }[]>([]);
	useEffect(() => {
		const before = seen.current;
		seen.current = new Map(games.map((tile) => [tile.n, tile]));
		const fresh = games
			.filter((tile) => before.get(tile.n) !== tile)
			.flatMap((tile) => headlines(before.get(tile.n), tile))
			.map((line) => ({ id: ++made.current, line }));
		if (fresh.length > 0) setLines((old) => [...fresh.reverse(), ...old].slice(0, LINES));
	}, [games]);
	return lines.filter(({ line }) => games.some(({ n }) => n === line.n));
}

/** The list; silent for readers of the page, who have the games themselves. */
export function Feed({ games, words }: { games: readonly Tile[]; words: Words }): ReactNode {
	const { t } = words;
	const lines = useHeadlines(games);
	return (
		<section className="feed" aria-labelledby="feed">
			<h2 id="feed">{t("teach:screen.feed.title")}</h2>
			{lines.length === 0 ? <p>{t("teach:screen.feed.none")}</p> : null}
			<ol>
				{lines.map(({ id, line }) => (
					<li key={id} className={`is-${line.kind}`}>
						{line.kind === "move" ? (
							<MoveMark seat={line.move.seat} words={words} />
						) : (
							<Art name={ICONS[line.kind]} />
						)}
						<p>
							<b>{t("teach:dash.label.game", { n: line.n })}</b>
							<span>{textOf(words, line)}</span>
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}
