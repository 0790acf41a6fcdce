// The records of a person's games in a class, fetched and kept on this device: of the one shown, and of those before it.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Came, EarlierGame } from "../../../../classroom/class/people.ts";
import type { TablePicture } from "../../../../classroom/pictures.ts";
import type { ChairPicture } from "../../../../classroom/protocol/from-server.ts";
import { type KeptRecord, keepRecord } from "../../../stores/class/class-record.ts";
import type { Seat } from "../../../stores/class/keys.ts";
import { gameNumberOf } from "../../../stores/class/seat-types.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import type { Desk } from "../../../stores/match-desk.ts";
import { useMatch } from "../../../stores/use-match.tsx";

/** A game before the one shown; `kept` null = its record is being fetched. */
export interface EarlierRecord extends EarlierGame {
	kept: KeptRecord | null;
}

/** Who took seats over in a game: the present one, or one that the person left behind. */
const cameIn = (game: number, chair: ChairPicture | null): Came =>
	(chair?.game === game ? chair : chair?.earlier.find((one) => one.game === game))?.came ?? {};

/** Months in which each seat's forecast was written in the place of its people, as JSON: every frame brings its own lists. */
function foreseenIn({ stood }: TablePicture): string {
	const of = (one: "us" | "cn"): number[] =>
		stood[one].filter(({ step, kept }) => step === "news" && !kept).map(({ month }) => month);
	return JSON.stringify({ us: of("us"), cn: of("cn") });
}

/** Fetches the record of the game shown and keeps it on this device; null while that goes on. */
export function useKeptRecord(seat: Seat, wanted: boolean): [KeptRecord | null, () => void] {
	const [kept, setKept] = useState<KeptRecord | null>(null);
	// of the game that is shown: the next one's frames may have come already
	const game = useMatch((it) => gameNumberOf(it.id));
	const side = useMatch((it) => it.seat);
	const month = useMatch((it) => it.view.position.month);
	const title = useSeat((it) => it.class?.title ?? "");
	const told = useSeat((it) => JSON.stringify(cameIn(game, it.chair)));
	const stead = useSeat((it) => (it.table?.game === game ? foreseenIn(it.table) : ""));
	const { session, token } = seat;
	const fetchIt = useCallback(async () => {
		if (!wanted) return;
		setKept(null);
		const came = JSON.parse(told) as Came;
		const foreseen = stead === "" ? undefined : (JSON.parse(stead) as Desk["foreseen"]);
		const own = { seat: side, came, foreseen };
		setKept(await keepRecord({ session, token, game, ...own, month, name: title }));
	}, [wanted, session, token, game, side, told, stead, month, title]);
	useEffect(() => void fetchIt(), [fetchIt]);
	return [kept, () => void fetchIt()];
}

/**
 * The games that the person played before the one shown, the latest first. Their records are fetched as soon as there
 * are any, so that nobody who was still reading when a rematch began loses the way to the debrief. What could not be
 * had is tried once more when `after` becomes true, and by the function given back.
 */
export function useEarlierRecords(
	seat: Seat,
	after: boolean,
): [readonly EarlierRecord[], () => void] {
	const [kept, setKept] = useState<ReadonlyMap<number, KeptRecord>>(new Map());
	const there = useRef(new Set<number>());
	// every frame of the class brings a list of its own
	const listed = useSeat((it) => JSON.stringify(it.chair?.earlier ?? []));
	const games = useMemo(() => JSON.parse(listed) as readonly EarlierGame[], [listed]);
	const shown = useMatch((it) => gameNumberOf(it.id));
	const name = useSeat((it) => it.class?.title ?? "");
	const { session, token } = seat;
	const fetchAll = useCallback(async () => {
		for (const { game, seat: side, came } of games) {
			if (there.current.has(game)) continue;
			const got = await keepRecord({ session, token, game, seat: side, came, month: null, name });
			if (got.ok) there.current.add(game);
			setKept((before) => new Map(before).set(game, got));
		}
	}, [games, session, token, name]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the page after the game tries again
	useEffect(() => void fetchAll(), [fetchAll, after]);
	const earlier = games
		.filter(({ game }) => game !== shown)
		.map((one) => ({ ...one, kept: kept.get(one.game) ?? null }));
	return [earlier, () => void fetchAll()];
}
