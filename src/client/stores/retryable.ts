// What is fetched or opened once and remembered; what failed may be asked for again.

export interface Retryable<T> {
	/** To be awaited: what failed before is asked for anew. */
	ask(key: string): Promise<T>;
	/**
	 * For `use`: as `ask`, but what failed is given again until the failure was shown. A page that waits is drawn again
	 * once its promise has failed: given a new one each time, it would ask without end.
	 */
	draw(key: string): Promise<T>;
	/** What was asked for and has not failed. */
	get(key: string): Promise<T> | undefined;
	forget(key: string): void;
	keys(): readonly string[];
}

/** Failures that no page has shown yet, of all that is remembered. */
const untold = new Set<Map<string, unknown>>();

/** Says that a page has shown that something failed: whoever draws it next asks again. */
export function failureShown(): void {
	for (const failed of untold) failed.clear();
}

/** Remembers by its key what `load` gives. */
export function retryable<T>(load: (key: string) => Promise<T>): Retryable<T> {
	const asked = new Map<string, Promise<T>>();
	const failed = new Map<string, Promise<T>>();
	untold.add(failed);
	function ask(key: string): Promise<T> {
		const known = asked.get(key);
		if (known) return known;
		const coming = load(key);
		asked.set(key, coming);
		failed.delete(key);
		coming.catch(() => {
			if (asked.get(key) !== coming) return;
			asked.delete(key);
			failed.set(key, coming);
		});
		return coming;
	}
	return {
		ask,
		draw: (key) => failed.get(key) ?? ask(key),
		get: (key) => asked.get(key),
		forget: (key) => {
			asked.delete(key);
			failed.delete(key);
		},
		keys: () => [...asked.keys()],
	};
}
