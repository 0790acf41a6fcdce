// One decision of the computer's seat, from its own view alone.
import type { Book, Chance } from "../rules/index.ts";
import { answer, contrition } from "./answer.ts";
import { forecast } from "./forecast.ts";
import type { Option } from "./options.ts";
import { plan } from "./plan.ts";
import type { Recall } from "./recall.ts";
import { talks } from "./talks.ts";
import type { Decision, Seen, Temper } from "./types.ts";

/**
 * The move that a character makes in its seat's place, always a legal one; null where the seat has nothing to
 * decide. Sees the view and nothing else; equal arguments and dice give equal decisions. `recall` spares thinking
 * again, and changes no decision; it belongs to one book and one character.
 */
export function decide(
	book: Book,
	view: Seen,
	chance: Chance,
	temper: Temper,
	recall?: Recall<readonly Option[]>,
): Decision | null {
	if (view.legal.length === 0) return null;
	switch (view.position.phase) {
		case "news":
			return forecast(book, view, chance, temper);
		case "plan":
			return plan(book, view, chance, temper, recall);
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
