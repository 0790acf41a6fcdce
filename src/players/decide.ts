// One decision of the computer's seat, from its own view alone.
import type { Book, Chance, View } from "../rules/index.ts";
import { answer, contrition } from "./answer.ts";
import { forecast } from "./forecast.ts";
import { plan } from "./plan.ts";
import { talks } from "./talks.ts";
import type { Decision, Temper } from "./types.ts";

/**
 * The move that a character makes in its seat's place, always a legal one; null where the seat has nothing to
 * decide. Sees the view and nothing else; equal arguments and dice give equal decisions.
 */
export function decide(book: Book, view: View, chance: Chance, temper: Temper): Decision | null {
	if (view.legal.length === 0) return null;
	switch (view.position.phase) {
		case "news":
			return forecast(book, view, chance, temper);
		case "plan":
			return plan(book, view, chance, temper);
		case "contrition":
			return contrition(view, chance, temper);
		case "answer":
			return answer(book, view, chance, temper);
		case "talks":
			return talks(book, view, chance, temper);
		default:
			return null;
	}
}
