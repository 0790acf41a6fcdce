// Pairs a candidate against a base in slices ordered base, candidate, base, so that drift of the machine cancels.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Slice } from "./slices.ts";

export interface PairedFigure {
	/** Median moves per second of processor time. */
	base: number;
	candidate: number;
	/** Median, lower and upper quartile of candidate/base over the pairs. */
	ratio: { median: number; low: number; high: number };
	pairs: number;
}

/** A slice that got less of a core than this is done again. */
const SHARE = 0.9;
const RETRIES = 6;

async function ask<T>(worker: Worker, request: object): Promise<T> {
	worker.postMessage(request);
	const [answer] = (await once(worker, "message")) as [T];
	return answer;
}

async function slice(worker: Worker, ms: number): Promise<number> {
	let best: Slice | undefined;
	for (let i = 0; i < RETRIES; i++) {
		const s = await ask<Slice>(worker, { ms });
		if (!best || s.cpu / s.wall > best.cpu / best.wall) best = s;
		if (s.cpu / s.wall >= SHARE) break;
	}
	const s = best as Slice;
	return s.moves / (s.cpu / 1000);
}

export const quantile = (list: readonly number[], q: number): number => {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;
};

/** Measures one pair of worker files; throws where their checksums of the same games differ. */
export async function pair(
	baseFile: URL,
	candidateFile: URL,
	pairs: number,
	ms: number,
): Promise<PairedFigure> {
	const base = new Worker(baseFile);
	const candidate = new Worker(candidateFile);
	try {
		const [a, b] = [
			await ask<number>(base, { check: true }),
			await ask<number>(candidate, { check: true }),
		];
		if (a !== b)
			throw new Error(
				`${baseFile.pathname} and ${candidateFile.pathname} play different games: ${a} and ${b}`,
			);
		// Warm-up: half a second each, not counted.
		await slice(base, 500);
		await slice(candidate, 500);
		const ratios: number[] = [];
		const bases: number[] = [];
		const candidates: number[] = [];
		for (let i = 0; i < pairs; i++) {
			const before = await slice(base, ms);
			const it = await slice(candidate, ms);
			const after = await slice(base, ms);
			bases.push((before + after) / 2);
			candidates.push(it);
			ratios.push((2 * it) / (before + after));
		}
		return {
			base: quantile(bases, 0.5),
			candidate: quantile(candidates, 0.5),
			ratio: {
				median: quantile(ratios, 0.5),
				low: quantile(ratios, 0.25),
				high: quantile(ratios, 0.75),
			},
			pairs,
		};
	} finally {
		await Promise.all([base.terminate(), candidate.terminate()]);
	}
}
