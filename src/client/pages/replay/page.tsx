import { type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { LeverId, Seat } from "../../../rules/index.ts";
import { BoardView } from "../../overlay/board-view.tsx";
import { PieceCard } from "../../panels/common/piece-card.tsx";
import { ReplayPanel, type ReplayTab } from "../../panels/replay/replay-panel.tsx";
import { useReplayWords } from "../../panels/replay/use-replay-words.ts";
import { Link, navigate } from "../../router/router.tsx";
import { keeper } from "../../stores/saves-match.ts";
import { announce, notify } from "../../ui/live-region.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import { explained } from "../../viewmodel/game/piece.ts";
import { atCursor, replayBoard } from "../../viewmodel/replay/board.ts";
import { addressOf, stepAt } from "../../viewmodel/replay/calendar.ts";
import { momentOf } from "../../viewmodel/replay/moment.ts";
import { titleOf } from "../../viewmodel/replay/story.ts";
import { hasPage, type PageProps, preload } from "../app/doors.ts";
import { PlayFrame } from "../play/frame/play-frame.tsx";
import { type Loaded, loadReplay } from "./load.ts";
import { ReplayBar } from "./replay-bar.tsx";
import { TAKE_FROM, TAKE_TO, takeOver } from "./take-over.ts";
import { useKeys } from "./use-keys.ts";
import { type Player, usePlayer } from "./use-player.ts";

/** Ms a step must stand before it is read aloud and written to the address. */
const SETTLED = 350;

function useTakeOver(
	{ scenario }: Loaded,
	month: number,
	name: string,
): ((seat: Seat) => void) | null {
	const begun = useRef(false);
	const take = useCallback(
		(seat: Seat): void => {
			if (begun.current) return;
			begun.current = true;
			preload("play");
			takeOver(scenario, month, seat, name, keeper).then(
				(gameId) => navigate({ page: "play", gameId }),
				() => {
					begun.current = false;
					notify((t) => t("replay:take.failed"), "alert");
				},
			);
		},
		[scenario, month, name],
	);
	return month >= TAKE_FROM && month <= TAKE_TO ? take : null;
}

/**
 * Keeps the page's address and what is read aloud true to a step, once it has stood a moment; and follows an
 * address that was changed from outside.
 */
function useFollow(
	{ replay }: Loaded,
	{ step, playing, speed }: Player,
	date: string | undefined,
	spoken: string,
	go: (step: number) => void,
): void {
	const told = useRef(step);
	const written = useRef(date);
	// Played fast, the record is not read out entry by entry.
	const quiet = playing && speed > 1;
	useEffect(() => {
		if (told.current === step || quiet) return;
		const timer = setTimeout(() => {
			told.current = step;
			written.current = addressOf(replay, step);
			announce(spoken);
			navigate({ page: "replay", date: written.current }, { replace: true });
		}, SETTLED);
		return () => clearTimeout(timer);
	}, [replay, step, spoken, quiet]);
	useEffect(() => {
		if (date === written.current) return;
		written.current = date;
		go(stepAt(replay, date));
	}, [replay, date, go]);
}

function Shown({ loaded, date }: { loaded: Loaded; date: string | undefined }): ReactNode {
	const { scenario, book, replay } = loaded;
	const words = useReplayWords(scenario);
	const { t, format } = words;
	const [player, acts] = usePlayer(replay, stepAt(replay, date));
	const { step, day, playing, animate } = player;
	const [tab, setTab] = useState<ReplayTab>("now");
	const [query, setQuery] = useState("");
	const held = useRef(false);
	const entry = replay.steps[step];
	const board = useMemo(() => replayBoard(words, book, replay, step), [words, book, replay, step]);
	const model = useMemo(
		() => atCursor(words, replay, board, { step, day, playing }),
		[words, replay, board, step, day, playing],
	);
	const spoken = t("replay:spoken", {
		date: format.date(entry?.date ?? replay.from, "full"),
		title: titleOf(words, entry?.id ?? ""),
	});
	useFollow(loaded, player, date, spoken, acts.go);
	useKeys(acts, replay.steps.length - 1);
	const month = format.date(monthStart(entry?.month ?? 1), "month");
	const onTake = useTakeOver(loaded, entry?.month ?? 0, t("replay:take.name", { month }));
	const searchLever = useCallback(
		(lever: string) => {
			setQuery(leverName(words, lever as LeverId));
			setTab("all");
		},
		[words],
	);
	const explain = (id: string): ReactNode => {
		if (!entry) return null;
		const piece = explained(words, momentOf(book, replay, step, entry), model, id);
		const name = (rule: string): ReactNode => (
			<span key={rule}>{words.texts.rule(rule)?.name ?? rule}</span>
		);
		return piece ? <PieceCard {...{ words, piece }} rule={name} fact={() => null} /> : null;
	};
	const onScrub = useCallback((position: number) => acts.scrub(position, held.current), [acts]);
	return (
		<>
			<title>{t("common:title", { page: t("replay:title") })}</title>
			<PlayFrame
				boardLabel={t("replay:board", { date: format.date(entry?.date ?? "", "full") })}
				top={<ReplayBar {...{ words, replay, player, acts }} />}
				board={
					<div
						className="replay-board"
						onPointerDownCapture={() => {
							held.current = true;
						}}
						onPointerUpCapture={() => {
							held.current = false;
						}}
					>
						<BoardView
							model={model}
							explain={explain}
							animate={animate}
							onSelectLever={searchLever}
							onScrub={onScrub}
							onPlay={acts.toggle}
						/>
					</div>
				}
				panel={
					<ReplayPanel
						{...{ words, book, replay, tab, query, onTake }}
						at={step}
						proof={
							hasPage("trust") ? (
								<Link to={{ page: "trust" }}>{t("replay:tally.proof")}</Link>
							) : null
						}
						onTab={setTab}
						onQuery={setQuery}
						onGo={acts.go}
					/>
				}
			/>
		</>
	);
}

/** The replay page. Suspends while the record comes. */
export default function ReplayPage({ route }: PageProps<"replay">): ReactNode {
	const loaded = use(loadReplay());
	return <Shown loaded={loaded} date={route.date} />;
}
