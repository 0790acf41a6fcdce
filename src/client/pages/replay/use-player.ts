// Where the replay stands and how it moves on: stepping, scrubbing, chapters, playing at a speed.
import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Replay } from "../../../insight/replay/types.ts";
import { motionReduced } from "../../ui/appearance.ts";
import { dayAt, nearestStep } from "../../viewmodel/replay/calendar.ts";
import { daysPerFrame, FRAME, restOn, SPEEDS, type Speed } from "../../viewmodel/replay/pace.ts";

export interface Player {
	step: number;
	/** Day of the record, from 1; runs ahead of the step's own while time passes. */
	day: number;
	playing: boolean;
	speed: Speed;
	/** False where the board should show the step at once: after a jump. */
	animate: boolean;
}

type Act =
	| { type: "go"; step: number; animate?: boolean }
	| { type: "pass"; days: number }
	| { type: "play"; on: boolean }
	| { type: "faster" };

function reduce(replay: Replay, state: Player, act: Act): Player {
	const last = replay.steps.length - 1;
	switch (act.type) {
		case "go": {
			const step = Math.min(Math.max(act.step, 0), last);
			const day = replay.steps[step]?.day ?? 1;
			if (step === state.step && day === state.day) return { ...state, playing: false };
			return { ...state, step, day, playing: false, animate: act.animate ?? false };
		}
		case "pass": {
			const next = replay.steps[state.step + 1];
			if (!next) return { ...state, playing: false };
			const day = state.day + act.days;
			if (day < next.day) return { ...state, day };
			const step = state.step + 1;
			return { ...state, step, day: next.day, animate: true, playing: step < last };
		}
		case "play": {
			// At its end the record begins anew.
			if (act.on && state.step === last)
				return { ...state, step: 0, day: 1, playing: true, animate: false };
			return { ...state, playing: act.on };
		}
		case "faster": {
			const at = SPEEDS.indexOf(state.speed);
			return { ...state, speed: SPEEDS[(at + 1) % SPEEDS.length] ?? 1 };
		}
	}
}

export interface PlayerActs {
	/** Shows a step at once, and stops. */
	go: (step: number) => void;
	/** One entry on or back, and stops. */
	move: (by: 1 | -1) => void;
	/** To the start of the next or present chapter (of the one before, from a chapter's start), and stops. */
	chapter: (by: 1 | -1) => void;
	/** To the entry nearest to a position 0-1 on the line; `held` = the slider is dragged. */
	scrub: (position: number, held: boolean) => void;
	toggle: () => void;
	faster: () => void;
}

/** Plays a replay, beginning at a step; stands still until it is told to play. */
export function usePlayer(replay: Replay, first: number): [Player, PlayerActs] {
	const [player, act] = useReducer((state: Player, one: Act) => reduce(replay, state, one), {
		step: first,
		day: replay.steps[first]?.day ?? 1,
		playing: false,
		speed: 1,
		animate: false,
	});
	const { step, day, playing, speed } = player;

	useEffect(() => {
		const here = replay.steps[step];
		const next = replay.steps[step + 1];
		if (!playing || !here) return;
		const gap = next ? next.day - here.day : 0;
		const resting = day === here.day;
		// Without motion, time does not pass before the eyes: entry follows entry.
		const days = motionReduced() ? gap : daysPerFrame(replay, step, speed);
		const wait = resting ? restOn(here) / speed : FRAME;
		const timer = setTimeout(() => act({ type: "pass", days }), wait);
		return () => clearTimeout(timer);
	}, [replay, step, day, playing, speed]);

	const go = useCallback((to: number) => act({ type: "go", step: to }), []);
	const move = useCallback(
		(by: 1 | -1) => act({ type: "go", step: step + by, animate: by === 1 }),
		[step],
	);
	const chapter = useCallback(
		(by: 1 | -1) => {
			const starts = replay.chapters.map((one) => one.step);
			const to = by === 1 ? starts.find((at) => at > step) : starts.findLast((at) => at < step);
			act({ type: "go", step: to ?? (by === 1 ? replay.steps.length - 1 : 0) });
		},
		[replay, step],
	);
	const scrub = useCallback(
		(position: number, held: boolean) => {
			const wanted = dayAt(replay, position);
			const near = nearestStep(replay, wanted);
			const here = replay.steps[step]?.day ?? 1;
			// A small step of the slider's own must never stick to the entry it is on.
			const stuck = !held && replay.steps[near]?.day === here && wanted !== here;
			act({ type: "go", step: stuck ? step + Math.sign(wanted - here) : near });
		},
		[replay, step],
	);
	const toggle = useCallback(() => act({ type: "play", on: !playing }), [playing]);
	const faster = useCallback(() => act({ type: "faster" }), []);
	const acts = useMemo(
		() => ({ go, move, chapter, scrub, toggle, faster }),
		[go, move, chapter, scrub, toggle, faster],
	);
	return [player, acts];
}
