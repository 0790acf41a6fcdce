// Why the computer left the own offer unsigned, read aloud as it is shown.
import { type ReactNode, useEffect } from "react";
import { announce } from "../../ui/live-region.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { useUnsigned } from "./use-unsigned.ts";

/** The reason given last this month; nothing where none was. `bare` = what was done stands beside it already. */
export function UnsignedNote({
	words,
	month,
	bare = false,
}: {
	words: Words;
	month: number;
	bare?: boolean;
}): ReactNode {
	const last = useUnsigned(words, month).at(-1);
	const said = last
		? words.format.sentences([
				words.t(`talks:unsigned.how.${last.how}`, { seat: words.t(`common:seat.${last.seat}`) }),
				last.why,
			])
		: "";
	useEffect(() => {
		if (said !== "") announce(said);
	}, [said]);
	return last ? <p className="tk-unsigned">{bare ? last.why : said}</p> : null;
}
