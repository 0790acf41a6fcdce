// Which of the instructor's messages to everybody stands on the wall: for a while of the class's own time.
import { useEffect, useRef, useState } from "react";
import { ON_WALL } from "../../../classroom/limits.ts";
import { type Said, stands } from "../../stores/class/lesson-store.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";

/** The message that stands on the wall now; null where none does. A pause stops its time, too. */
export function useOnWall(): Said | null {
	const said = useLesson((state) => state.said);
	const still = useLesson((state) => stands(state.class));
	const time = useRef({ of: said, left: ON_WALL });
	const [gone, setGone] = useState<Said | null>(null);
	useEffect(() => {
		if (!said || still) return;
		if (time.current.of !== said) time.current = { of: said, left: ON_WALL };
		const own = time.current;
		const from = performance.now();
		const timer = setTimeout(() => setGone(said), own.left);
		return () => {
			clearTimeout(timer);
			own.left -= performance.now() - from;
		};
	}, [said, still]);
	return said === gone ? null : said;
}

/** A message, but for one that was said while the games ran, once they are over: it is not left standing over their end. */
export function useUntilOver<T>(over: boolean, said: T | null): T | null {
	const [end, setEnd] = useState({ over: false, said });
	if (over !== end.over) setEnd({ over, said });
	return over && said === end.said ? null : said;
}
