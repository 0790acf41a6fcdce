// What has passed at the table this month, told where the talks go on: who refused, who left, and what may still come.
import type { ReactNode } from "react";
import { Notice } from "../../ui/panel.tsx";
import { passed } from "../../viewmodel/talks/passed.ts";
import { isBarred } from "./parts.tsx";
import { UnsignedNote } from "./unsigned-note.tsx";
import type { TalksDesk } from "./use-talks.ts";

/** The other side's refusal or leave with its reason; nothing where it has done neither. */
export function PassedThere({ desk }: { desk: TalksDesk }): ReactNode {
	const { words, game, them, themName: seat } = desk;
	const { refused, left } = passed(game, them);
	if (!refused && !left) return null;
	const gone = isBarred(desk) ? "leftBarred" : "leftThem";
	return (
		<>
			<p className="tk-said">{words.t(`talks:said.${left ? gone : "refusedBy"}`, { seat })}</p>
			<UnsignedNote bare words={words} month={game.month} />
		</>
	);
}

/** The own refusal and the own leave, beside an offer of the other side or before one of one's own. */
export function PassedHere({ desk }: { desk: TalksDesk }): ReactNode {
	const { words, game, seat, them, themName } = desk;
	const { refused, left } = passed(game, seat);
	if (!refused && !left) return null;
	const say = (key: string): string => words.t(`talks:said.${key}`, { seat: themName });
	const lines: string[] = [];
	if (left) lines.push(say("youLeft"));
	if (refused && game.talks.standing) lines.push(say("next"));
	else if (refused) {
		lines.push(say("refused"), say(passed(game, them).left ? "stillYou" : "stillEither"));
	}
	return <Notice tone="plain">{words.format.sentences(lines)}</Notice>;
}
