// The deck on the screen: one slide at a time, a bar to page with; on paper all slides, one a page.
import {
	type ComponentType,
	type ReactNode,
	type RefObject,
	useEffect,
	useEffectEvent,
	useMemo,
	useRef,
	useState,
} from "react";
import { flushSync } from "react-dom";
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import { compile } from "../../../rules/index.ts";
import { ruleData, type Scenario } from "../../../scenario/index.ts";
import { type Box, FixedCharts } from "../../panels/charts/box.tsx";
import { announce } from "../../ui/live-region.tsx";
import { type SlideId, slidesOf } from "../../viewmodel/deck/slides.ts";
import { DeckBar, type DeckBarProps } from "./deck-bar.tsx";
import type { SlideProps } from "./slide.tsx";
import { ClosingSlide } from "./slides/closing.tsx";
import { DealSlide } from "./slides/deals.tsx";
import { ForecastSlide } from "./slides/forecasts.tsx";
import { HeatSlide } from "./slides/heat.tsx";
import { PathSlide } from "./slides/paths.tsx";
import { PromiseSlide } from "./slides/promises.tsx";
import { QuestionSlide } from "./slides/questions.tsx";
import { ScoreSlide } from "./slides/scores.tsx";
import { TitleSlide } from "./slides/title.tsx";
import { WorthSlide } from "./slides/worth.tsx";
import { usePaging } from "./use-paging.ts";
import { useDeckWords } from "./words.ts";
import "./deck.css";
import "./print.css";

const SLIDE: Readonly<Record<SlideId, ComponentType<SlideProps>>> = {
	title: TitleSlide,
	scores: ScoreSlide,
	paths: PathSlide,
	deals: DealSlide,
	worth: WorthSlide,
	forecasts: ForecastSlide,
	promises: PromiseSlide,
	heat: HeatSlide,
	questions: QuestionSlide,
	closing: ClosingSlide,
};

/** Size of a chart on paper, in px of its own. */
const ON_PAPER: Box = { width: 1500, height: 640, em: 25 };

/** True while the page is being printed. */
function usePrinting(): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const before = (): void => flushSync(() => setPrinting(true));
		const after = (): void => setPrinting(false);
		addEventListener("beforeprint", before);
		addEventListener("afterprint", after);
		return () => {
			removeEventListener("beforeprint", before);
			removeEventListener("afterprint", after);
		};
	}, []);
	return printing;
}

function fullScreen(): void {
	const done = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen?.();
	// a browser that does not allow it leaves the page as it is
	done?.catch(() => undefined);
}

/** The deck. `back`: the page of the class that it leads back to. */
export function Deck({
	session,
	debrief,
	scenario,
	back,
}: {
	session: string;
	debrief: ClassDebrief;
	scenario: Scenario;
	back: DeckBarProps["back"];
}): ReactNode {
	const words = useDeckWords(scenario);
	const { t } = words;
	const book = useMemo(() => compile(ruleData(scenario)), [scenario]);
	const slides = useMemo(() => slidesOf(debrief), [debrief]);
	const printing = usePrinting();
	const [followed, setFollowed] = useState(0);
	const [numbers, setNumbers] = useState(false);
	const paging = usePaging(session, slides, {
		f: fullScreen,
		n: () => setNumbers((on) => !on),
	});
	const stage = useRef<HTMLElement>(null);
	useArrival(stage, paging.at, () => {
		const title = stage.current?.querySelector("h1")?.textContent ?? "";
		announce(title);
	});
	const props = { words, debrief, book, of: slides.length, followed, onNumbers: setNumbers };
	return (
		<div className="deck">
			<title>{t("common:title", { page: debrief.title || t("deck:untitled") })}</title>
			<main ref={stage} {...paging.swipe}>
				{printing ? (
					<FixedCharts box={ON_PAPER}>
						{slides.map((id, i) => {
							const One = SLIDE[id];
							return <One key={id} {...props} n={i + 1} numbers={false} paper />;
						})}
					</FixedCharts>
				) : (
					<Current slides={slides} at={paging.at} props={{ ...props, numbers, paper: false }} />
				)}
			</main>
			<DeckBar
				words={words}
				debrief={debrief}
				slides={slides}
				at={paging.at}
				go={paging.go}
				followed={followed}
				onFollow={setFollowed}
				onFullScreen={fullScreen}
				back={back}
			/>
		</div>
	);
}

function Current({
	slides,
	at,
	props,
}: {
	slides: readonly SlideId[];
	at: number;
	props: Omit<SlideProps, "n">;
}): ReactNode {
	const id = slides[at];
	if (!id) return null;
	const One = SLIDE[id];
	return <One key={id} {...props} n={at + 1} />;
}

/**
 * After paging: the new slide's title takes the focus and is read with its number. Who pages with the bar's buttons
 * keeps the focus there, and hears it.
 */
function useArrival(stage: RefObject<HTMLElement | null>, at: number, tell: () => void): void {
	const before = useRef(at);
	const arrive = useEffectEvent(() => {
		window.scrollTo(0, 0);
		const active = document.activeElement;
		if (active instanceof HTMLElement && active.closest(".deck-bar")) tell();
		else stage.current?.querySelector("h1")?.focus({ preventScroll: true });
	});
	useEffect(() => {
		if (before.current === at) return;
		before.current = at;
		arrive();
	}, [at]);
}
