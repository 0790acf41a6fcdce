// One running game on the screen: top bar, board, the panel of the page the match stands on, menu and cards.
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { CardsProvider } from "../../panels/common/cards.tsx";
import { AheadMark } from "../../panels/common/looks-ahead.tsx";
import { useMoment } from "../../panels/common/use-moment.ts";
import { useWords } from "../../panels/common/use-words.ts";
import { useMyTurn } from "../../panels/common/waiting.tsx";
import { navigate } from "../../router/router.tsx";
import { type Route, toPath } from "../../router/routes.ts";
import { atRestWithin } from "../../stores/at-rest.ts";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import { monthOf } from "../../viewmodel/game/moment.ts";
import { MenuDialog, type MenuEntry } from "./frame/menu-dialog.tsx";
import { PlayFrame } from "./frame/play-frame.tsx";
import { type PhaseId, TopBar } from "./frame/top-bar.tsx";
import { fetchLater, useLater } from "./later.ts";
import { PanelOf } from "./panel-of.tsx";
import { saveFile } from "./save-file.ts";

// The canvas is a third of a megabyte: the panel must not wait for it.
const MatchBoard = lazy(() => import("./match-board.tsx"));

/** Ms after which the later panels are fetched though the board is still on its way. */
const LATER = 5000;

const PHASE: Readonly<Record<string, PhaseId | null>> = {
	handover: null,
	contrition: "answer",
	over: null,
};

/** What a class has beside the game itself. */
export interface ClassParts {
	/** In the timer's place of the top bar. */
	clock: ReactNode;
	/** Under the top bar. */
	under: ReactNode;
	/** A panel in place of the match's own; null = the match's own. */
	panel: ReactNode;
	/** Entries of the menu. */
	entries: readonly MenuEntry[];
}

/** The game of the provider around it; `parts` where it is one of a class, `coach` where somebody guides through it. */
export function PlayView({ parts, coach }: { parts?: ClassParts; coach?: ReactNode }): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const clear = useSelection((selection) => selection.clear);
	const exportRecord = useMatch((match) => match.exportRecord);
	const [menu, setMenu] = useState(false);
	const [journal, setJournal] = useState(false);
	const ahead = useMatch((match) => match.ahead !== null);
	const { page, view } = moment;
	const mine = useMyTurn();
	const month = monthOf(moment);
	const start = useMatch((match) => match.options.start);
	const first = moment.book.data.starts[start].month;
	const place = `${page}${month}${view.seat}`;
	const sealed = page === "plan" && !mine;
	useEffect(() => atRestWithin(0, LATER, fetchLater), []);
	// What was picked on one page means nothing on the next.
	// biome-ignore lint/correctness/useExhaustiveDependencies: cleared wherever the place becomes another
	useEffect(clear, [place, clear]);
	return (
		<CardsProvider>
			<PlayFrame
				top={
					<>
						<TopBar
							monthDate={monthStart(month)}
							month={month - first + 1}
							months={view.position.months - first + 1}
							phase={page in PHASE ? (PHASE[page] ?? null) : (page as PhaseId)}
							clock={ahead ? <AheadMark /> : parts?.clock}
							onMenu={() => setMenu(true)}
						/>
						{parts?.under}
						{coach}
					</>
				}
				board={
					<Suspense fallback={null}>
						<MatchBoard />
					</Suspense>
				}
				scene={sealed || page === "reveal" ? `${sealed}${month}` : null}
				boardLabel={words.t("panels:common.board")}
				panel={parts?.panel ?? <PanelOf page={page} />}
			/>
			<MenuDialog
				open={menu}
				onClose={() => setMenu(false)}
				onJournal={() => setJournal(true)}
				{...(parts
					? { entries: parts.entries, leaveNote: words.t("common:menu.leaveClassNote") }
					: { onExport: () => saveFile(exportRecord()) })}
				onRules={() => {
					const rules: Route = { page: "learn", section: "rules" };
					// who leaves a class's page is away from their seat: the rules open beside it
					if (parts) open(`#${toPath(rules)}`, "_blank", "noopener");
					else navigate(rules);
				}}
				onLeave={() => navigate({ page: "front" })}
			/>
			<GameJournal open={journal} onClose={() => setJournal(false)} />
		</CardsProvider>
	);
}

/** The journal, which nobody opens a game with. */
function GameJournal({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
	const [asked, setAsked] = useState(open);
	if (open && !asked) setAsked(true);
	if (!asked) return null;
	return (
		<Suspense fallback={null}>
			<LaterJournal open={open} onClose={onClose} />
		</Suspense>
	);
}

function LaterJournal(props: { open: boolean; onClose: () => void }): ReactNode {
	const { JournalDialog } = useLater();
	return <JournalDialog {...props} />;
}
