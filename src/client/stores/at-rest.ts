// What a person waits for goes first: everything that can come later waits here until the page has it.

interface Later {
	ms: number;
	run: () => void;
	timer: ReturnType<typeof setTimeout> | undefined;
}

const waiting = new Set<Later>();
/** How many parts of the page are still on their way. */
let held = 0;

function begin(later: Later): void {
	later.timer = setTimeout(() => {
		waiting.delete(later);
		later.run();
	}, later.ms);
}

/** Says that a person waits for something; gives the way to say that it has come. */
export function hold(): () => void {
	held += 1;
	for (const { timer } of waiting) clearTimeout(timer);
	let over = false;
	return () => {
		if (over) return;
		over = true;
		held -= 1;
		if (held === 0) for (const later of waiting) begin(later);
	};
}

/** Runs once nothing has been waited for during `ms` on end; gives the way to call it off. */
export function atRest(ms: number, run: () => void): () => void {
	const later: Later = { ms, run, timer: undefined };
	waiting.add(later);
	if (held === 0) begin(later);
	return () => {
		clearTimeout(later.timer);
		waiting.delete(later);
	};
}

/** As `atRest`, but after `most` ms at the latest: what is waited for may never come. */
export function atRestWithin(ms: number, most: number, run: () => void): () => void {
	const off = (): void => {
		clearTimeout(latest);
		never();
	};
	const once = (): void => {
		off();
		run();
	};
	const latest = setTimeout(once, most);
	const never = atRest(ms, once);
	return off;
}

/** As `atRest`, for what may never be wanted: not for people who ask their browser to save data. */
export function fetchAtRest(ms: number, fetch: () => void): () => void {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData ? () => {} : atRest(ms, fetch);
}
