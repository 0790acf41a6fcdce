// How often others have their turn while something is under way.

/** Turns of the event loop that come while `work` is under way. */
export async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
	let turns = -1;
	let next: NodeJS.Immediate;
	const turn = (): void => {
		turns++;
		next = setImmediate(turn);
	};
	turn();
	await work().finally(() => clearImmediate(next));
	return turns;
}
