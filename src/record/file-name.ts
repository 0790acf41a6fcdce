// The name of an exported record.
import type { Header } from "./types.ts";

/** `bargaining-chip-2026-03-01-us.jsonl`: the day the game began, and the seat of the person, or `both`. */
export function fileName(header: Pick<Header, "created" | "seats">): string {
	const { us, cn } = header.seats;
	const seat = us === "person" && cn === "person" ? "both" : cn === "person" ? "cn" : "us";
	return `bargaining-chip-${header.created.slice(0, 10)}-${seat}.jsonl`;
}
