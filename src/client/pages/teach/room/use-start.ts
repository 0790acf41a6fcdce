// What a start would do, from the games that it would make, and in words.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { effectOf, type StartEffect } from "../../../../classroom/pairing.ts";
import { useFormats } from "../../../i18n/format.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";

/** What the start would come to; null = nobody is in the room, or it is not known yet. */
export function useStart(): StartEffect | null {
	const pairing = useLesson((state) => state.pairing);
	return useMemo(() => (pairing.length === 0 ? null : effectOf(pairing)), [pairing]);
}

/** The effect in words: "14 pairs and 1 against the computer". */
export function useStartText(): (start: StartEffect) => string {
	const { t } = useTranslation("teach");
	const format = useFormats();
	return ({ pairs, alone, smallest, largest }) => {
		const parts: string[] = [];
		if (pairs > 0 && largest > 1)
			parts.push(
				smallest === largest
					? t("room.start.delegations", { count: pairs * 2, size: largest })
					: t("room.start.mixed", { count: pairs * 2, smallest, largest }),
			);
		else if (pairs > 0) parts.push(t("room.start.pairs", { count: pairs }));
		if (alone > 0) parts.push(t("room.start.alone", { count: alone }));
		return format.clauses(parts);
	};
}
