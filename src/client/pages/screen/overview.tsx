// All games of a class at a glance, for everybody's eyes: month, phase, tension, what both sides may know anyway.
import { type ReactNode, Suspense, use, useEffect, useMemo } from "react";
import { compile } from "../../../rules/index.ts";
import { ruleData, type Scenario } from "../../../scenario/index.ts";
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import type { classScenario } from "../../stores/class/class-scenario.ts";
import type { Said } from "../../stores/class/lesson-store.ts";
import { useClassScenario } from "../../stores/class/use-class-scenario.ts";
import { useCurrentTiles, useLesson } from "../../stores/class/use-lesson.tsx";
import { Art } from "../../ui/art.tsx";
import { classSummary } from "../../viewmodel/class/summary.ts";
import { Loading } from "../app/plain-pages.tsx";
import { RefusalText } from "../class-common/refusal-text.tsx";
import { useUntilOver } from "../class-common/use-on-wall.ts";
import { DeckLink } from "./ended.tsx";
import { Feed } from "./feed.tsx";
import { Games } from "./games.tsx";
import { LateDoor } from "./late-door.tsx";
import { SaidNote } from "./said.tsx";
import { ScreenHead } from "./screen-head.tsx";
import { StepClock } from "./step-clock.tsx";
import { TimeOfDay } from "./time-of-day.tsx";
import "./overview.css";

const NAMESPACES = ["teach", "class", "panels", "board", "common"];
/** Milliseconds until a scenario that did not come is asked for again: nobody stands at a projector. */
const AGAIN = 5000;

/** What stands over the games: how the connection is, what the instructor says. */
interface Above {
	notice: ReactNode;
	said: Said | null;
	/** Something lies over all of it: nothing can be reached, and nothing moves when it is taken away. */
	covered?: boolean;
}

function Board({ scenario, notice, said, covered }: Above & { scenario: Scenario }): ReactNode {
	const words = useScenarioWords(scenario, NAMESPACES);
	const limits = useMemo(() => {
		const { accidentFrom, ruptureFrom } = compile(ruleData(scenario)).n;
		return { accident: accidentFrom, rupture: ruptureFrom };
	}, [scenario]);
	const { t } = words;
	const klass = useLesson((state) => state.class);
	const games = useCurrentTiles();
	const sum = useMemo(
		() => classSummary(words, games, klass ?? { people: 0, here: 0 }, scenario.starts.geneva.month),
		[words, games, klass, scenario],
	);
	const paused = klass?.paused ?? false;
	const over = sum.month === "" && games.length > 0;
	const shown = useUntilOver(over, said);
	return (
		<div className="overview" inert={covered}>
			<ScreenHead>
				<div className="overview-when">
					<b>{sum.month === "" ? t("screen.allOver") : sum.month}</b>
					<span>{sum.month === "" ? t("screen.sum.games", { count: sum.games }) : sum.of}</span>
				</div>
				<StepClock words={words} />
				{paused ? (
					<p className="overview-paused" role="status">
						<Art name="ui-pause" size={26} />
						{t("screen.paused")}
					</p>
				) : (
					<TimeOfDay />
				)}
			</ScreenHead>
			{notice}
			{shown ? <SaidNote said={shown} /> : null}
			<main>
				<Games games={games} words={words} limits={limits} />
				<aside aria-label={t("screen.aside")}>
					{over ? <DeckLink className="screen-deck" /> : null}
					<Feed games={games} words={words} />
					{over ? null : <LateDoor />}
				</aside>
			</main>
		</div>
	);
}

function Loaded({
	asked,
	onAgain,
	...above
}: Above & {
	asked: ReturnType<typeof classScenario>;
	onAgain: () => void;
}): ReactNode {
	const answer = use(asked);
	useEffect(() => {
		if (answer.ok) return;
		const timer = setTimeout(onAgain, AGAIN);
		return () => clearTimeout(timer);
	}, [answer, onAgain]);
	if (answer.ok) return <Board scenario={answer.value} {...above} />;
	return (
		<main className="plain-page">
			<p role="alert">
				<RefusalText code={answer.refusal} />
			</p>
		</main>
	);
}

/** The page. */
export function Overview(above: Above): ReactNode {
	const [asked, again] = useClassScenario();
	return (
		<Suspense fallback={<Loading />}>
			<Loaded asked={asked} onAgain={again} {...above} />
		</Suspense>
	);
}
