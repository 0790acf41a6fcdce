// Which games an act is meant for, and what it would do to each: numbers that can be read, pressed and counted.
import { type ReactNode, useMemo } from "react";
import type { InstructorCommand } from "../../../../classroom/class/commands.ts";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Segmented } from "../../../ui/choice.tsx";
import { classes } from "../../../ui/seat.ts";
import { type Cell, cellsOf, leftLines } from "../../../viewmodel/class/touched.ts";
import { useActs, useLore } from "../dash/dash-context.ts";
import type { Preview } from "./use-preview.ts";
import "./which-games.css";

/** "All games | Chosen": with `Chosen`, numbers and tiles are pressed to choose. */
function Meant(): ReactNode {
	const { t } = useLore().words;
	const { about, set } = useActs();
	return (
		<Segmented
			label={t("teach:acts.which.label")}
			options={[
				{ id: "all", label: t("teach:acts.which.all") },
				{ id: "some", label: t("teach:acts.which.some") },
			]}
			value={about.games === null ? "all" : "some"}
			onChange={(id) => set({ games: id === "all" ? null : (about.games ?? []) })}
		/>
	);
}

function Numbers({ cells }: { cells: readonly Cell[] }): ReactNode {
	const { t } = useLore().words;
	const { about, set } = useActs();
	const { games } = about;
	return (
		<ul className="which-numbers" aria-label={t("teach:acts.which.numbers")}>
			{cells.map((cell) => (
				<li key={cell.n}>
					{games === null ? (
						<span className={`which-cell is-${cell.state}`}>
							<span aria-hidden="true">{cell.n}</span>
							<span className="sr-only">{t(`teach:acts.cell.${cell.state}`, { n: cell.n })}</span>
						</span>
					) : (
						<button
							type="button"
							className={classes("which-cell", `is-${cell.state}`)}
							aria-pressed={cell.state !== "out"}
							aria-label={t(`teach:acts.cell.${cell.state}`, { n: cell.n })}
							onClick={() =>
								set({
									games: games.includes(cell.n)
										? games.filter((n) => n !== cell.n)
										: [...games, cell.n],
								})
							}
						>
							{cell.n}
						</button>
					)}
				</li>
			))}
		</ul>
	);
}

/** The choice of games with what the act would touch: "11 of 15 games", their numbers, and why others are left alone. */
export function WhichGames({
	what,
	preview,
	heading,
}: {
	what: InstructorCommand["do"];
	preview: Preview;
	/** "Would touch". */
	heading: string;
}): ReactNode {
	const { words } = useLore();
	const { t } = words;
	const { about } = useActs();
	const none = useNoneChosen();
	const tiles = useCurrentTiles();
	const cells = useMemo(
		() => cellsOf(what, tiles, about.games, preview.effect),
		[what, tiles, about.games, preview.effect],
	);
	// "0 of 0" would say nothing: what to do is said instead
	const nothing = about.games !== null && about.games.length === 0;
	const asking = preview.at === "asking" && !nothing;
	const count = cells.filter(({ state }) => state === "touched").length;
	const meant = cells.filter(({ state }) => state !== "out").length;
	return (
		<div className={classes("which", asking && "is-asking")}>
			<Meant />
			{nothing ? (
				<p className="which-none" role="status">
					{none}
				</p>
			) : (
				<p className="which-count" role="status">
					<span>{heading}</span>
					<b>{asking ? t("teach:acts.asking") : count}</b>
					<span>{t("teach:acts.ofGames", { count: meant })}</span>
				</p>
			)}
			<Numbers cells={cells} />
			{asking
				? null
				: leftLines(words, cells).map(({ why, text }) => (
						<p key={why} className="act-note">
							{text}
						</p>
					))}
		</div>
	);
}

/** Why an act on games cannot be carried out yet: none is chosen, or it would touch none. */
export function useWhyNot(): string {
	const { t } = useLore().words;
	const none = useNoneChosen();
	return useMeant() === null ? none : t("teach:acts.touchesNone");
}

/** How games are chosen: a sheet over the tiles leaves only their numbers to press. */
export function useNoneChosen(): string {
	const { t } = useLore().words;
	const { wide } = useActs();
	return t(wide ? "teach:acts.which.none" : "teach:acts.which.noneHere");
}

/** Games that a command can be sent for: null while "chosen" holds none, where there is nothing to ask or do. */
export function useMeant(): { games: readonly number[] | null } | null {
	const { about } = useActs();
	return about.games !== null && about.games.length === 0 ? null : { games: about.games };
}
