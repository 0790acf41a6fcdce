// Cells and dots of the meters from their numbers.
import type { MetersModel } from "./board-model.ts";

export type TensionCell = {
	/** Place in the row, 0..19. */
	at: number;
	look: "empty" | "calm" | "hot";
	/** Place among the cells that appeared last, from 0; null for the rest. */
	fresh: number | null;
};

const CELLS = 20;
/** px from cell to cell. */
const PITCH = 8.2;

/** Twenty cells of half a point each, and where the two marks stand, px. */
export function tensionCells(
	tension: Pick<MetersModel["tension"], "value" | "delta" | "accident" | "rupture">,
): {
	cells: TensionCell[];
	accident: number;
	rupture: number;
} {
	const full = Math.min(Math.max(Math.round(tension.value * 2), 0), CELLS);
	const before = Math.round((tension.value - tension.delta) * 2);
	const cells = Array.from({ length: CELLS }, (_, at): TensionCell => {
		const look = at >= full ? "empty" : at >= tension.accident * 2 ? "hot" : "calm";
		return { at, look, fresh: at < full && at >= before ? at - before : null };
	});
	return {
		cells,
		accident: tension.accident * 2 * PITCH - 1,
		rupture: tension.rupture * 2 * PITCH,
	};
}

/** One entry a dot: full, half or empty. Nothing is full where no truce runs. */
export function truceDots({
	days,
	dots,
	daysPerDot,
}: Pick<MetersModel["truce"], "days" | "dots" | "daysPerDot">): ("full" | "half" | "empty")[] {
	const left = (days ?? 0) / daysPerDot;
	return Array.from({ length: dots }, (_, index) => {
		if (left >= index + 1 - 1e-9) return "full";
		return left > index + 0.2 ? "half" : "empty";
	});
}
