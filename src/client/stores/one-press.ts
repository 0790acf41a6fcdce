// A button pressed twice before the page can answer means what it says once.

/** As `run`; asked for the same again while that is still under way, it gives that one's result. */
export function onePress<Asked, Result>(
	run: (asked: Asked) => Promise<Result>,
): (asked: Asked) => Promise<Result> {
	const underway = new Map<string, Promise<Result>>();
	return (asked) => {
		const key = JSON.stringify(asked);
		const before = underway.get(key);
		if (before) return before;
		const result = run(asked);
		underway.set(key, result);
		const over = (): void => void underway.delete(key);
		result.then(over, over);
		return result;
	};
}
