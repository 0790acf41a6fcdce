// In a class: who looks on, and why no move is taken now; in a delegation: why one is not the person's own to make.
import type { ReactNode } from "react";
import type { LeverId } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Notice } from "../../ui/panel.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import { useWords } from "./use-words.ts";

/**
 * Tells who else decides: for a lever its holder, for "" (whatever belongs to no lever) the head of the delegation.
 * Null where the person at the screen may do it, and always outside a class.
 */
function useHolder(): (lever: LeverId | "") => string | null {
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

/** Why nothing can be decided now: the class is paused. Null where it runs, and outside a class. */
export function useStill(): string | null {
	const { t } = useWords();
	const paused = useMatch((match) => match.classSeat?.still === "paused");
	return paused ? t("class:refusals.paused") : null;
}

/** For whoever looks on while the computer has their seat: how long. Null where they decide, and outside a class. */
export function useLooksOn(): string | null {
	const { t, format } = useWords();
	const hold = useMatch((match) => match.classSeat?.hold ?? null);
	if (hold === null) return null;
	return hold.why === "later"
		? t("class:play.hold.later", { month: format.date(monthStart(hold.month), "monthOnly") })
		: t("class:play.hold.computer");
}

/** Why a button is shut: the class stands still, or somebody else decides. */
export function useHeld(): (lever: LeverId | "") => string | null {
	const still = useStill();
	const holder = useHolder();
	return (lever) => still ?? holder(lever);
}

/** Who else decides, as a note; nothing where the person may act. */
export function HeldNote({ lever = "" }: { lever?: LeverId | "" }): ReactNode {
	const held = useHolder()(lever);
	return held === null ? null : <Notice tone="plain">{held}</Notice>;
}
