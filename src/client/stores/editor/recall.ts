// Brings the words of a scenario made here back to the games that are played on it.
import type { Scenario } from "../../../scenario/index.ts";
import { bringWords } from "../../i18n/own-words.ts";
import { openDrafts } from "./drafts.ts";

/** Lets the scenario of a kept game speak the languages it was made with. Never rejects. */
export async function recallWords(scenario: Scenario, sha256: string): Promise<void> {
	try {
		const words = await (await openDrafts()).words(sha256);
		if (words) bringWords(scenario, words);
	} catch {
		// the game speaks English
	}
}
