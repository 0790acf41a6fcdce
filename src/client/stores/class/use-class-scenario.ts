// The scenario of the class around a page, for pages that suspend until it is there.
import { useCallback, useMemo, useState } from "react";
import { classScenario } from "./class-scenario.ts";
import { useLesson } from "./use-lesson.tsx";

/**
 * The answer to be waited for with `use`, and a way to ask again where it failed. Call it outside of what suspends: there
 * a promise that failed would be lost with the first drawing, and asked for for ever.
 */
export function useClassScenario(): readonly [ReturnType<typeof classScenario>, () => void] {
	const sha256 = useLesson((state) => state.class?.scenario ?? "");
	const [turn, setTurn] = useState(0);
	const { asked } = useMemo(() => ({ turn, asked: classScenario(sha256) }), [sha256, turn]);
	const again = useCallback(() => setTurn((n) => n + 1), []);
	return [asked, again];
}
