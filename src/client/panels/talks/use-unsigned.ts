// What the computer left unsigned in a month, and why, for every page that tells of the talks.
import { useMemo } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { type Told, unsignedIn } from "../../viewmodel/talks/unsigned.ts";

/** The offers the computer left unsigned in a month, with the reason of each. */
export function useUnsigned(words: Words, month: number): readonly Told[] {
	const book = useMatch((match) => match.book);
	const reasons = useMatch((match) => match.reasons);
	return useMemo(() => unsignedIn(words, book, reasons, month), [words, book, reasons, month]);
}
