// The index of the shipped scenarios: what there is to choose from before any of them has been fetched.
import index from "../../../assets/scenarios/index.json";

/** One shipped scenario as the index tells it; its name and what it is for stand in the texts of `scenarios`. */
export interface Shipped {
	id: string;
	/** About how long its shortest game takes, minutes. */
	minutes: number;
	/** First month of a game, and the last months one can choose from; 1 = May 2025. */
	first: number;
	months: readonly number[];
	/** Levers of both sides that can be moved. */
	levers: number;
}

/** All shipped scenarios, the main one first. */
export const SHIPPED: readonly Shipped[] = index;

/** The scenario that is played where nobody chooses one; the record and its replay belong to it. */
export const MAIN = "geneva-to-busan";

/** A shipped scenario by its id. */
export const shippedOf = (id: string): Shipped | undefined => SHIPPED.find((one) => one.id === id);

/** About how long so many months of a scenario take, minutes; one that is not shipped counts as the main one does. */
export function minutesFor(id: string, played: number): number {
	const { minutes, first, months } = shippedOf(id) ?? (SHIPPED[0] as Shipped);
	const shortest = (months[0] ?? first) - first + 1;
	return Math.max(5, Math.round((minutes * played) / shortest / 5) * 5);
}

declare const __SCENARIO_HASHES__: Readonly<Record<string, string>>;

/** SHA-256 of a shipped scenario's body, where a build has put it in; what has none is worked out. */
export const shippedHash = (id: string): string | undefined => __SCENARIO_HASHES__[id];
