// What has passed at the table this month, told where the talks go on: who refused, who left, and what may still come.
import type { ReactNode } from "react";
import { Notice } from "../../ui/panel.tsx";
import { calledText } from "../../viewmodel/talks/called.ts";
import { passed } from "../../viewmodel/talks/passed.ts";
import { isBarred } from "./parts.tsx";
import { UnsignedNote } from "./unsigned-note.tsx";
import type { TalksDesk } from "./use-talks.ts";

/** What the leaders' call of this month has done; nothing where there was none. */
export function Called({ desk }: { desk: TalksDesk }): ReactNode {
	const told = calledText(desk.words, desk.game);
	return told === "" ? null : <Notice tone="plain">{told}</Notice>;
}

/** The other side's refusal or leave with its reason; nothing where it has done neither. */
export function PassedThere({ desk }: { desk: TalksDesk }): ReactNode {
	const { words, book, game, them, themName: seat } = desk;
	const { refused, left } = passed(book, game, them);
	if (!refused && !left) return null;
	const gone = refused ? "refusedLeft" : "leftThem";
	const said = left
		? words.t(`talks:said.${gone}`, { seat })
		: words.t("talks:said.refusedBy", { seat });
	const may = words.t(
		`talks:said.${left ? (isBarred(desk) ? "mayBarred" : "mayThem") : "mayNext"}`,
	);
	return (
		<>
			<p className="tk-said">{words.format.sentences([said, may])}</p>
			<UnsignedNote bare words={words} month={game.month} />
		</>
	);
}

/** The own refusal, where it is the month's last, and the own leave, beside an offer of the other side or before one of one's own. */
export function PassedHere({ desk }: { desk: TalksDesk }): ReactNode {
	const { words, book, game, seat, them, themName } = desk;
	const { refused, left } = passed(book, game, seat);
	if (!refused && !left) return null;
	const say = (key: string): string => words.t(`talks:said.${key}`, { seat: themName });
	const lines: string[] = [];
	if (left) lines.push(say("youLeft"));
	if (refused && game.talks.standing) lines.push(say("next"));
	else if (refused) {
		lines.push(say("refused"), say(passed(book, game, them).left ? "stillYou" : "stillEither"));
	}
	return <Notice tone="plain">{words.format.sentences(lines)}</Notice>;
}
