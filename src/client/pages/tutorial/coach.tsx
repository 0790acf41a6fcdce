// The coach of the guided month: one card that says the next thing, points at the control for it, and waits.
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { useMoment } from "../../panels/common/use-moment.ts";
import { navigate } from "../../router/router.tsx";
import { useTutorial } from "../../stores/tutorial.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { useFrame } from "../../ui/frame-context.ts";
import { announce, notify } from "../../ui/live-region.tsx";
import { classes } from "../../ui/seat.ts";
import { figuresOf, sceneOf } from "../../viewmodel/tutorial/scene.ts";
import { type Coached, STEP_COUNT, stepOf } from "../../viewmodel/tutorial/steps.ts";
import { byKeyboard, useArrival, useGuide, useTouch } from "./arrival.ts";
import { ringAt, useBeside } from "./beside.ts";
import { useTarget } from "./use-target.ts";
import "./coach.css";

const NONE: readonly string[] = [];
const NAMESPACES = ["tutorial", "panels", "board", "common"];

/** The coach of the game around it; leads to the plain game when the month is over or the person has had enough. */
export function Coach({ gameId }: { gameId: string }): ReactNode {
	const moment = useMoment();
	const passed = useTutorial((tutorial) => tutorial.passed);
	const finish = useTutorial((tutorial) => tutorial.finish);
	const step = useMemo(() => stepOf(sceneOf(moment, passed)), [moment, passed]);
	const over = step === null;
	useEffect(() => {
		if (!over) return;
		finish();
		navigate({ page: "play", gameId }, { replace: true });
	}, [over, finish, gameId]);
	return step ? <Card step={step} gameId={gameId} /> : null;
}

function Card({ step, gameId }: { step: Coached; gameId: string }): ReactNode {
	const words = useScenarioWords(
		useMatch((match) => match.scenario),
		NAMESPACES,
	);
	const { t } = words;
	const moment = useMoment();
	const forecast = useMatch((match) => match.forecast);
	const worth = useMatch((match) => match.worth);
	const pass = useTutorial((tutorial) => tutorial.pass);
	const finish = useTutorial((tutorial) => tutorial.finish);
	const { layout } = useFrame();
	const heading = useId();
	const card = useRef<HTMLElement>(null);
	const keyed = useRef(false);
	const target = useTarget(step.at);
	const about = useTarget(step.about === step.at ? NONE : step.about) ?? target;
	const box = target?.box ?? null;
	const beside = useBeside(card, box, step.at.length === 0 && step.id !== "wait");
	const guide = useGuide(step);
	const { id, ending } = step;
	// each step says its own text first
	const [folded, setFolded] = useState<string | null>(null);
	const isFolded = layout === "phone" && folded === id;
	const title = t(`tutorial:step.${id}.title`);
	const text = t(`tutorial:step.${id}.text`, figuresOf(words, moment, id, { forecast, worth }));
	const spoken = words.format.sentences([title, text]);
	useEffect(() => announce(spoken), [spoken]);
	useArrival(step, card, keyed);
	useTouch(ending === "touch" ? (target?.element ?? null) : null, () => pass(id));

	const leave = (): void => {
		finish();
		navigate({ page: "play", gameId }, { replace: true });
	};
	return (
		<>
			{target && box ? (
				<span
					className={classes("coach-ring", target.bare && "is-bare")}
					style={ringAt(box)}
					aria-hidden="true"
				/>
			) : null}
			<section
				ref={card}
				className={classes(
					"coach on-paper",
					box && "is-pointing",
					isFolded && "is-folded",
					ending === "end" && "is-end",
					beside.signless && "is-signless",
				)}
				style={layout === "desk" ? beside.style : undefined}
				aria-labelledby={heading}
			>
				<p className="coach-over">
					<span>{t("tutorial:over", { n: step.n, of: STEP_COUNT })}</span>
					<button
						type="button"
						onClick={() => {
							leave();
							notify((t) => t("tutorial:skipped"));
						}}
					>
						{t("tutorial:skip")}
					</button>
				</p>
				<h2 id={heading}>{title}</h2>
				{layout === "phone" ? (
					<button
						type="button"
						className="coach-fold"
						aria-label={t("tutorial:fold")}
						aria-expanded={!isFolded}
						aria-controls={`${heading}text`}
						onClick={() => setFolded(isFolded ? null : id)}
					/>
				) : null}
				<p id={`${heading}text`} className="coach-text" hidden={isFolded}>
					{text}
				</p>
				<div className="coach-acts">
					{ending === "read" ? (
						<Button
							kind="primary"
							size="s"
							onClick={() => {
								keyed.current = byKeyboard();
								pass(id);
							}}
						>
							{t("tutorial:next")}
						</Button>
					) : null}
					{ending === "end" ? (
						<>
							<Button kind="primary" size="s" onClick={leave}>
								{t("tutorial:goOn")}
							</Button>
							<Button
								size="s"
								onClick={() => {
									finish();
									navigate({ page: "learn" });
								}}
							>
								{t("tutorial:learn")}
							</Button>
						</>
					) : null}
					{(ending === "act" || ending === "touch") && about ? (
						// where the thing is in sight already, only a keyboard needs the way there
						<Button
							size="s"
							className={classes("coach-show", about.plain && "is-spare")}
							onClick={() => guide(about.element)}
						>
							{t("tutorial:show")}
						</Button>
					) : null}
				</div>
			</section>
		</>
	);
}
