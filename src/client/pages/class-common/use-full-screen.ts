// The whole screen for this page, and back.
import { useEffect, useState } from "react";

/** Whether the page has the whole screen, and the act that changes it; null where the browser does not offer it. */
export function useFullScreen(): { on: boolean; toggle: () => void } | null {
	const [on, setOn] = useState(() => document.fullscreenElement !== null);
	useEffect(() => {
		const changed = (): void => setOn(document.fullscreenElement !== null);
		document.addEventListener("fullscreenchange", changed);
		return () => document.removeEventListener("fullscreenchange", changed);
	}, []);
	if (!document.fullscreenEnabled) return null;
	return {
		on,
		toggle: () => {
			const asked = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
			// a browser may say no; the page stays as it is
			asked.catch(() => {});
		},
	};
}
