// The instructor's page while the class runs: all games as tiles, one game in full, and the acts beside them.
import { type ReactNode, Suspense, use, useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { compile } from "../../../../rules/index.ts";
import { ruleData, type Scenario } from "../../../../scenario/index.ts";
import { useScenarioWords } from "../../../i18n/use-scenario-words.ts";
import type { classScenario } from "../../../stores/class/class-scenario.ts";
import { useClassScenario } from "../../../stores/class/use-class-scenario.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { BrandMark } from "../../../ui/brand.tsx";
import { Button } from "../../../ui/button.tsx";
import { NotePlace } from "../../../ui/note-place.tsx";
import { classes } from "../../../ui/seat.ts";
import { TermSlot } from "../../../ui/term-slot.tsx";
import { useMedia } from "../../../ui/use-media.ts";
import { Loading } from "../../app/plain-pages.tsx";
import { ConnectionNotice } from "../../class-common/connection-notice.tsx";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import { ActPanel } from "../acts/act-panel.tsx";
import { useQuickAct } from "../acts/use-act.ts";
import { Watch } from "../watch/whole-game.tsx";
import { Alarms } from "./alarms.tsx";
import { DashBar } from "./dash-bar.tsx";
import {
	ABOUT,
	type About,
	type ActName,
	type Acts,
	ActsContext,
	type Lore,
	LoreContext,
} from "./dash-context.ts";
import { Games } from "./games.tsx";
import { shortcutOf } from "./shortcuts.ts";
import { SummaryLine } from "./summary-line.tsx";
import "./dashboard.css";

const NAMESPACES = ["teach", "panels", "board", "common", "talks", "replay", "class"];
/** From here on the acts stand beside the games. */
const WIDE = "(min-width: 1180px)";

/** What the parts know of the scenario. */
function useLoreOf(scenario: Scenario): Lore {
	const words = useScenarioWords(scenario, NAMESPACES);
	const book = useMemo(() => compile(ruleData(scenario)), [scenario]);
	return useMemo(() => {
		const { accidentFrom, ruptureFrom } = book.n;
		return { words, scenario, book, limits: { accident: accidentFrom, rupture: ruptureFrom } };
	}, [words, scenario, book]);
}

/** Which act is open, on what. The focus goes back to where an act was opened from. */
function useActsState(wide: boolean): Acts {
	const [open, setOpen] = useState<ActName | null>(null);
	const [about, setAbout] = useState<About>(ABOUT);
	const opener = useRef<HTMLElement | null>(null);
	const go = useCallback((act: ActName, more: Partial<About> = {}) => {
		const from = document.activeElement;
		if (from instanceof HTMLElement && !from.closest(".act, .act-sheet")) opener.current = from;
		setAbout((old) => ({ ...ABOUT, game: old.game, ...more }));
		setOpen(act);
	}, []);
	const set = useCallback((more: Partial<About>) => setAbout((old) => ({ ...old, ...more })), []);
	const close = useCallback(() => {
		setOpen(null);
		setAbout((old) => ({ ...ABOUT, game: old.game }));
		const back = opener.current;
		opener.current = null;
		// what had the focus in the panel is gone once it has closed
		requestAnimationFrame(() => back?.isConnected && back.focus({ preventScroll: true }));
	}, []);
	return useMemo(
		() => ({ open: open ?? (wide ? "menu" : null), about, go, set, close, wide }),
		[open, about, go, set, close, wide],
	);
}

/** What a key does while a tile has the focus; true where it did something. */
function useShortcuts({ go }: Acts): (key: string) => boolean {
	const klass = useLesson((state) => state.class);
	const { run } = useQuickAct();
	return (key) => {
		const act = shortcutOf(key);
		if (act === undefined) return false;
		if (act === "pause") void run({ do: "pause", on: !klass?.paused }, () => "");
		else if (act === "freeze") void run({ do: "freeze", on: !klass?.frozen }, () => "");
		else go(act);
		return true;
	};
}

function Board({ scenario }: { scenario: Scenario }): ReactNode {
	const lore = useLoreOf(scenario);
	const wide = useMedia(WIDE);
	const acts = useActsState(wide);
	const link = useLesson((state) => state.link);
	const watching = useLesson((state) => state.watching);
	const watch = useLesson((state) => state.watch);
	const onKey = useShortcuts(acts);
	const { t } = lore.words;
	const { set } = acts;
	const look = useCallback(
		(n: number) => {
			watch(n);
			set({ game: n });
		},
		[watch, set],
	);
	const leave = useCallback(() => {
		const n = watching;
		look(0);
		requestAnimationFrame(() => document.getElementById(`tile-${n}`)?.focus());
	}, [look, watching]);
	return (
		<LoreContext value={lore}>
			<ActsContext value={acts}>
				<div className={classes("dash", wide && "is-wide")}>
					<title>{t("teach:dash.title")}</title>
					<DashBar />
					<main className="dash-main">
						<ConnectionNotice state={link} />
						<SummaryLine />
						<div hidden={watching > 0}>
							<Games onWatch={look} onKey={onKey} />
						</div>
						{watching > 0 ? <Watch onGo={look} onBack={leave} /> : null}
						<TermSlot />
					</main>
					<NotePlace />
					{/* one place in every window: an act half filled in stays so when it is made narrower */}
					<div className={classes(wide && "dash-side")}>
						<ActPanel />
					</div>
					<Alarms />
				</div>
			</ActsContext>
		</LoreContext>
	);
}

function Loaded({
	asked,
	onAgain,
}: {
	asked: ReturnType<typeof classScenario>;
	onAgain: () => void;
}): ReactNode {
	const { t } = useTranslation("teach");
	const answer = use(asked);
	if (answer.ok) return <Board scenario={answer.value} />;
	return (
		<main className="plain-page">
			<BrandMark size={64} />
			<h1>{t("dash.noScenario")}</h1>
			<p role="alert">
				<RefusalText code={answer.refusal} />
			</p>
			<Button kind="primary" onClick={onAgain}>
				{t("dash.tryAgain")}
			</Button>
		</main>
	);
}

/** The dashboard; it stands inside a `LessonProvider`. */
export function Dashboard(): ReactNode {
	const [asked, again] = useClassScenario();
	return (
		<Suspense fallback={<Loading />}>
			<Loaded asked={asked} onAgain={again} />
		</Suspense>
	);
}
