// The time left, large: to the step that most games are in, for the whole room; and to each game, on its card.
import type { ReactNode } from "react";
import { stands, tileAt } from "../../stores/class/lesson-store.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import { leftText } from "../../viewmodel/class/clock.ts";
import { stepTime } from "../../viewmodel/class/step-time.ts";
import { phaseText } from "../../viewmodel/class/tile.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { Countdown } from "../class-common/countdown.tsx";
import { useBeat } from "../class-common/use-second.ts";
import "./step-clock.css";

/** Milliseconds by which clocks of games may differ and still be told as one. */
const ALIKE = 3000;
/** Milliseconds from which it presses. */
const SHORT = 30_000;

/** The step of most games and the time left in it, from the one that has least to the one that has most. */
export function StepClock({ words }: { words: Words }): ReactNode {
	const { t, format } = words;
	const klass = useLesson((state) => state.class);
	const tiles = useLesson((state) => state.tiles);
	const still = stands(klass);
	const held = Object.values(tiles).filter(({ tile }) => !tile.followed);
	const runs = !still && held.some(({ tile }) => tile.left !== null);
	const now = useBeat(runs);
	const step = stepTime(
		held.map((one) => ({
			tile: one.tile,
			left: tileAt(one, klass, runs ? Math.max(now, one.at) : one.at).left,
		})),
	);
	if (!step) return null;
	const { phase, games, of, left } = step;
	const ends = left && (left.most - left.least < ALIKE ? [left.most] : [left.least, left.most]);
	const time = ends && format.span(ends.map(leftText));
	const short = left !== null && !still && left.most <= SHORT;
	return (
		<div className={classes("overview-step", short && "is-short")}>
			<p>
				<b>{phaseText(words, phase)}</b>
				{time === null ? null : (
					<b
						className="overview-left"
						role="timer"
						aria-label={t(still ? "class:left.still" : "class:left.label", { time })}
					>
						<Art name={still ? "ui-pause" : short ? "ui-alert" : "ui-clock"} />
						<span aria-hidden="true">{time}</span>
					</b>
				)}
			</p>
			<span>
				{format.items([
					games < of ? t("teach:screen.step.some", { n: games, count: of }) : "",
					t(time === null ? "teach:screen.step.noClock" : "teach:screen.step.left"),
				])}
			</span>
		</div>
	);
}

/** The time left to one game; nothing where no clock runs. */
export function GameClock({ n }: { n: number }): ReactNode {
	const held = useLesson((state) => state.tiles[n]);
	const still = useLesson((state) => stands(state.class));
	if (!held || held.tile.phase === "over") return null;
	return <Countdown className="game-time" left={held.tile.left} at={held.at} still={still} />;
}
