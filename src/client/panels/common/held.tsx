// In a delegation: why a move of the seat is not the person's own to make.
import type { ReactNode } from "react";
import type { LeverId } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Notice } from "../../ui/panel.tsx";
import { useWords } from "./use-words.ts";

/**
 * Tells who else decides: for a lever its holder, for "" (whatever belongs to no lever) the head of the delegation.
 * Null where the person at the screen may do it, and always outside a class.
 */
export function useHeld(): (lever: LeverId | "") => string | null {
	const { t } = useWords();
	const it = useMatch((match) => match.classSeat);
	const seat = useMatch((match) => match.seat);
	return (lever) => {
		if (!it || it.members.length < 2) return null;
		if (lever === "") return it.head === null ? null : t("class:play.held.head", { name: it.head });
		const holder = it.holders[lever];
		if (!holder) return null;
		const office = t(`class:play.office.${seat}.${holder.office}`);
		return t("class:play.held.lever", { name: holder.name, office });
	};
}

/** The same as a note; nothing where the person may act. */
export function HeldNote({ lever = "" }: { lever?: LeverId | "" }): ReactNode {
	const held = useHeld()(lever);
	return held === null ? null : <Notice tone="plain">{held}</Notice>;
}
