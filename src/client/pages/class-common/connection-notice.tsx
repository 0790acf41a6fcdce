// How the connection stands, in words, where it does not simply stand.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LinkState } from "../../stores/class/link.ts";
import { Art } from "../../ui/art.tsx";
import { announce } from "../../ui/live-region.tsx";
import "./connection-notice.css";

/** Milliseconds before a connection in the making is worth a word. */
const PATIENCE = 900;

/** Seconds until `retryAt` (ms since 1970), counted down; at least 0. */
function useSecondsUntil(retryAt: number | null): number {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		if (retryAt === null) return;
		setNow(Date.now());
		const timer = setInterval(() => setNow(Date.now()), 500);
		return () => clearInterval(timer);
	}, [retryAt]);
	return retryAt === null ? 0 : Math.max(0, Math.ceil((retryAt - now) / 1000));
}

/** True once `waiting` has lasted for a moment. */
function useLate(waiting: boolean): boolean {
	const [late, setLate] = useState(false);
	useEffect(() => {
		if (!waiting) return setLate(false);
		const timer = setTimeout(() => setLate(true), PATIENCE);
		return () => clearTimeout(timer);
	}, [waiting]);
	return late && waiting;
}

/** Reads aloud that a connection was lost, and that it is back. */
function useSpoken(at: LinkState["at"]): void {
	const { t } = useTranslation("class");
	const lost = useRef(false);
	useEffect(() => {
		if (at === "waiting" && !lost.current) {
			lost.current = true;
			announce(t("link.now"));
		}
		if (at === "open" && lost.current) {
			lost.current = false;
			announce(t("link.open"));
		}
	}, [at, t]);
}

/**
 * A line that says that the page is connecting, or has lost the connection; nothing while all is well. What is closed
 * for good has pages of its own.
 */
export function ConnectionNotice({ state }: { state: LinkState }): ReactNode {
	const { t } = useTranslation("class");
	const seconds = useSecondsUntil(state.at === "waiting" ? state.retryAt : null);
	const late = useLate(state.at === "connecting");
	useSpoken(state.at);
	if (state.at !== "waiting" && !late) return null;
	return (
		<section className={`connection-notice is-${state.at}`} aria-label={t("link.label")}>
			<Art name="ui-spring" size={18} />
			<p>
				{state.at === "connecting" ? t("link.connecting") : null}
				{state.at === "waiting" && seconds > 0 ? t("link.waiting", { count: seconds }) : null}
				{state.at === "waiting" && seconds === 0 ? t("link.now") : null}
			</p>
		</section>
	);
}
