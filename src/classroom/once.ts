// Ids of commands that were carried out, so that none is twice. Every command adds one, so nothing is copied for it.

/** Never changed: an added id gives a new one. */
export interface Done {
	/** Ids with their place; shared by all that have grown from each other. */
	readonly places: Map<string, number>;
	/** Places that count: what stands behind was added by another that has grown from the same. */
	readonly count: number;
}

export const noneDone = (): Done => ({ places: new Map(), count: 0 });

export const isDone = ({ places, count }: Done, id: string): boolean =>
	(places.get(id) ?? count) < count;

/** With one more id. */
export function withDone(done: Done, id: string): Done {
	if (isDone(done, id)) return done;
	const { count } = done;
	let { places } = done;
	// another has grown from here, and did not come to be: its ids are left behind
	if (places.size > count) places = new Map([...places].filter(([, place]) => place < count));
	places.set(id, count);
	return { places, count: count + 1 };
}
