// The time that is left, counted from the moment it was told: clocks of devices differ, spans do not.
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "../../ui/art.tsx";
import { announce } from "../../ui/live-region.tsx";
import { classes } from "../../ui/seat.ts";
import { clockText } from "../../viewmodel/class/clock.ts";
import { useSecondsLeft } from "./use-second.ts";
import "./countdown.css";

/** Seconds at which the time left is read aloud. */
const SPOKEN: readonly number[] = [60, 30, 10];
/** Seconds from which it presses. */
const SHORT = 30;

/**
 * The time left as "1:05". `left`: milliseconds that were left when `performance.now()` was `at`; null = no clock
 * runs, and nothing is drawn. `still`: the clock stands. `spoken`: minute, half minute and ten seconds are read aloud.
 */
export function Countdown({
	left,
	at,
	still = false,
	spoken = false,
	className,
}: {
	left: number | null;
	at: number;
	still?: boolean;
	spoken?: boolean;
	className?: string;
}): ReactNode {
	const { t } = useTranslation("class");
	const seconds = useSecondsLeft(left, at, still);
	const runs = seconds !== null && seconds > 0 && !still;
	useEffect(() => {
		if (!spoken || !runs || seconds === null || !SPOKEN.includes(seconds)) return;
		announce(t("left.seconds", { count: seconds }));
	}, [spoken, runs, seconds, t]);
	if (seconds === null) return null;
	const time = clockText(seconds * 1000);
	return (
		<span
			className={classes(
				"countdown",
				runs && seconds <= SHORT && "is-short",
				still && "is-still",
				className,
			)}
			role="timer"
			aria-label={still ? t("left.still", { time }) : t("left.label", { time })}
		>
			<Art name={still ? "ui-pause" : seconds <= SHORT ? "ui-alert" : "ui-clock"} />
			<span aria-hidden="true">{time}</span>
		</span>
	);
}
