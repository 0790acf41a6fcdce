// How the sessions kept on this device stand now: asked one after another, so that a long list stays a single line.
import { useEffect, useState } from "react";
import type { ClassPicture } from "../../../../classroom/protocol/from-server.ts";
import type { AnyRefusal } from "../../../../classroom/refusals.ts";
import type { Lesson } from "../../../stores/class/keys.ts";
import { openLink } from "../../../stores/class/link.ts";

/** What is known of a session. `refused`: the server does not open it any more. */
export type Standing =
	| { at: "open"; class: ClassPicture }
	| { at: "refused"; why: "replaced" | "gone" | AnyRefusal };

/** Milliseconds to wait for one session. */
const PATIENCE = 5000;
/** Sessions in a row that the server does not know before it is asked no more: each counts as a wrong guess. */
const MOST_REFUSED = 5;

/** Asks for one session. `stop` ends the asking; null = no answer in time. */
function ask({ session, secret }: Lesson, stop: AbortSignal): Promise<Standing | null> {
	return new Promise((resolve) => {
		const end = (found: Standing | null): void => {
			clearTimeout(late);
			stop.removeEventListener("abort", none);
			link.close();
			resolve(found);
		};
		const none = (): void => end(null);
		const link = openLink({
			as: "instructor",
			session,
			secret,
			onFrame: (frame) => {
				if (frame.type === "class") end({ at: "open", class: frame.class });
			},
			onState: (state) => {
				if (state.at === "closed") end({ at: "refused", why: state.why });
			},
		});
		const late = setTimeout(none, PATIENCE);
		stop.addEventListener("abort", none);
	});
}

/** Standings by session, filled in as they come. */
export function useStanding(lessons: readonly Lesson[]): Readonly<Record<string, Standing>> {
	const [found, setFound] = useState<Readonly<Record<string, Standing>>>({});
	useEffect(() => {
		const stop = new AbortController();
		const run = async (): Promise<void> => {
			let refused = 0;
			for (const lesson of lessons) {
				if (stop.signal.aborted || refused >= MOST_REFUSED) return;
				const standing = await ask(lesson, stop.signal);
				if (stop.signal.aborted) return;
				// no server: the others would not answer either
				if (!standing) return;
				if (standing.at === "refused") refused += 1;
				setFound((old) => ({ ...old, [lesson.session]: standing }));
			}
		};
		void run();
		return () => stop.abort();
	}, [lessons]);
	return found;
}
