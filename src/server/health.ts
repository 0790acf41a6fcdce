// Whether this process can serve classes: a proxy in front sends nobody to one that cannot.
import type { Classroom } from "./classroom.ts";

/** Milliseconds for which an answer of the store counts: whoever asks often does not make it work. */
const FRESH = 2000;

/** Asks the store whether it answers, at most every two seconds; what fails is told to the log. Never throws. */
export function createHealth({
	store,
	clock,
	trouble,
}: Pick<Classroom, "store" | "clock" | "trouble">): () => Promise<boolean> {
	let at = Number.NEGATIVE_INFINITY;
	let answers = Promise.resolve(true);
	const ask = async (): Promise<boolean> => {
		try {
			await store.check();
			return true;
		} catch (error) {
			trouble(error);
			return false;
		}
	};
	return () => {
		const now = clock();
		// a clock that was set back is no reason to wait for it
		if (now - at >= FRESH || now < at) {
			at = now;
			answers = ask();
		}
		return answers;
	};
}
