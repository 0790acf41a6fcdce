// Asks what a command would do, again whenever it or the games change.
import { useEffect, useState } from "react";
import type { Effect, InstructorCommand } from "../../../../classroom/class/commands.ts";
import type { HeldTile, LessonRefusal, LessonStore } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";

export type Preview =
	/** Nothing is known yet. */
	| { at: "asking"; effect: null }
	| { at: "known"; effect: Effect }
	/** It would do nothing, or is not allowed now. */
	| { at: "refused"; effect: null; refusal: LessonRefusal };

/** Milliseconds without a change before the server is asked. */
const STILL = 120;

/** What of the games an act can depend on. */
const mark = ({ tile }: HeldTile): string =>
	`${tile.n}.${tile.month}.${tile.phase}.${tile.cards.length}.${tile.waiting.length}.${tile.seats.us.runner}.${tile.seats.cn.runner}`;

const marks = (state: LessonStore): string =>
	`${state.class?.paused} ${state.class?.frozen} ${Object.values(state.tiles).map(mark).join()}`;

/** What `command` would do now; `asking` as long as only an older command's answer is known. null = nothing to ask. */
export function usePreview(command: InstructorCommand | null): Preview {
	const preview = useLesson((state) => state.preview);
	const around = useLesson(marks);
	const key = command ? JSON.stringify(command) : "";
	const [known, setKnown] = useState<{ key: string; preview: Preview }>({
		key: "",
		preview: { at: "asking", effect: null },
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what the command meets has changed
	useEffect(() => {
		if (key === "") return;
		const asked = JSON.parse(key) as InstructorCommand;
		let stale = false;
		const timer = setTimeout(async () => {
			const told = await preview(asked);
			if (stale) return;
			setKnown({
				key,
				preview: told.ok
					? { at: "known", effect: told.effect }
					: { at: "refused", effect: null, refusal: told.refusal },
			});
		}, STILL);
		return () => {
			stale = true;
			clearTimeout(timer);
		};
	}, [preview, key, around]);
	return known.key === key && key !== "" ? known.preview : { at: "asking", effect: null };
}
