// All games of the class as tiles: sorted, filtered, found by name; arrow keys move among them.
import {
	type CSSProperties,
	type KeyboardEvent,
	type ReactNode,
	useCallback,
	useMemo,
	useRef,
	useState,
} from "react";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Segmented } from "../../../ui/choice.tsx";
import { classes } from "../../../ui/seat.ts";
import { arrange, counts, type Only, type Sorting } from "../../../viewmodel/class/arrange.ts";
import { type Acts, useActs, useLore } from "./dash-context.ts";
import { columnsOf, roveGrid } from "./rove.ts";
import { KEYS } from "./shortcuts.ts";
import { TileCard } from "./tile.tsx";
import { useGrow } from "./use-grow.ts";
import { useHeldOrder } from "./use-held-order.ts";
import "./games.css";

/** More games than this begin as small tiles. */
const MANY = 24;
/** Acts that may be meant for some games only. */
const CHOOSING: ReadonlySet<Acts["open"]> = new Set([
	"inject",
	"message",
	"time",
	"advance",
	"rematch",
]);

/** Games chosen for the open act; null = nothing is being chosen. */
const chosenOf = ({ open, about }: Acts): readonly number[] | null =>
	CHOOSING.has(open) ? about.games : null;

/** Looks into a game, or, while games are chosen for an act, chooses it or lets it go. */
function usePress(acts: Acts, onWatch: (n: number) => void): (n: number) => void {
	const chosen = chosenOf(acts);
	const { set } = acts;
	// every tile is drawn again when games are being chosen, and only then
	return useCallback(
		(n: number) => {
			if (chosen === null) onWatch(n);
			else set({ games: chosen.includes(n) ? chosen.filter((one) => one !== n) : [...chosen, n] });
		},
		[chosen, onWatch, set],
	);
}

interface Choice {
	sorting: Sorting;
	only: Only;
	find: string;
	/** null = by the number of games. */
	small: boolean | null;
}

function Toolbar({
	choice,
	small,
	stale,
	change,
	onSort,
}: {
	choice: Choice;
	small: boolean;
	stale: boolean;
	change: (part: Partial<Choice>) => void;
	onSort: () => void;
}): ReactNode {
	const { t } = useLore().words;
	const tiles = useLesson((state) => state.tiles);
	const count = useMemo(() => counts(Object.values(tiles).map(({ tile }) => tile)), [tiles]);
	const shown: Only[] = ["all", "trouble"];
	if (count.over > 0) shown.push("over");
	if (count.earlier > 0) shown.push("earlier");
	return (
		<div className="games-bar">
			<Segmented
				label={t("teach:dash.only.label")}
				hideLabel
				options={shown.map((id) => ({
					id,
					label: t(`teach:dash.only.${id}`, { count: count[id] }),
				}))}
				value={choice.only}
				onChange={(only) => change({ only })}
			/>
			<label className="games-find">
				<span className="sr-only">{t("teach:dash.find")}</span>
				<input
					type="search"
					value={choice.find}
					placeholder={t("teach:dash.find")}
					onChange={(event) => change({ find: event.target.value })}
				/>
			</label>
			{stale ? (
				<button type="button" className="games-stale" onClick={onSort}>
					<Art name="ui-spring" size={16} />
					{t("teach:dash.sortAgain")}
				</button>
			) : null}
			<Segmented
				className="games-sort"
				label={t("teach:dash.sort.label")}
				hideLabel
				options={(["trouble", "number"] as const).map((id) => ({
					id,
					label: t(`teach:dash.sort.${id}`),
				}))}
				value={choice.sorting}
				onChange={(sorting) => change({ sorting })}
			/>
			<button
				type="button"
				className="games-size"
				aria-pressed={small}
				onClick={() => change({ small: !small })}
			>
				{t("teach:dash.small")}
			</button>
		</div>
	);
}

/** The tiles, and the row of choices above them. */
export function Games({
	onWatch,
	onKey,
}: {
	onWatch: (n: number) => void;
	/** A shortcut pressed while a tile has the focus; true where it was one. */
	onKey: (key: string) => boolean;
}): ReactNode {
	const { t } = useLore().words;
	const acts = useActs();
	const tiles = useLesson((state) => state.tiles);
	const order = useLesson((state) => state.order);
	const [choice, setChoice] = useState<Choice>({
		sorting: "trouble",
		only: "all",
		find: "",
		small: null,
	});
	const [at, setAt] = useState(0);
	const list = useRef<HTMLUListElement>(null);
	const wanted = useMemo(() => arrange(tiles, order, choice), [tiles, order, choice]);
	const { shown, stale, sort, box } = useHeldOrder(
		wanted,
		`${choice.sorting} ${choice.only} ${choice.find}`,
	);
	const small = choice.small ?? order.length > MANY;
	const grow = useGrow(list, shown.length, small);
	const chosen = chosenOf(acts);
	const press = usePress(acts, onWatch);
	const move = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const buttons = [...(list.current?.querySelectorAll<HTMLElement>("li > button") ?? [])];
		const from = buttons.indexOf(document.activeElement as HTMLElement);
		if (from < 0) return;
		const to = roveGrid(event.key, from, buttons.length, columnsOf(buttons));
		if (to === undefined && !onKey(event.key)) return;
		event.preventDefault();
		if (to !== undefined) buttons[to]?.focus();
	};
	return (
		<section className="games" aria-label={t("teach:dash.games")}>
			<Toolbar
				choice={choice}
				small={small}
				stale={stale}
				change={(part) => setChoice((old) => ({ ...old, ...part }))}
				onSort={sort}
			/>
			<ul
				ref={list}
				className={classes(
					"games-grid",
					small && "is-small",
					grow.by > 1 && "is-grown",
					!small && grow.whole && "is-whole",
				)}
				aria-label={t("teach:dash.tiles")}
				aria-describedby="games-keys"
				onKeyDown={move}
				style={{ "--grow": grow.by, "--lines": grow.lines } as CSSProperties}
				{...box}
			>
				{shown.map((n) => (
					<TileCard
						key={n}
						n={n}
						small={small}
						chosen={chosen === null ? null : chosen.includes(n)}
						tab={shown.includes(at) ? n === at : n === shown[0]}
						onPress={press}
						onFocus={setAt}
					/>
				))}
			</ul>
			{shown.length === 0 ? <p className="games-none">{t("teach:dash.none")}</p> : null}
			<p id="games-keys" className="games-keys" data-no-terms="">
				<span>{t("teach:dash.keys.move")}</span>
				{KEYS.map(({ key, id }) => (
					<span key={id}>
						<kbd>{key.toUpperCase()}</kbd> {t(`teach:dash.keys.${id}`)}
					</span>
				))}
			</p>
		</section>
	);
}
