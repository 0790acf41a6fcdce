// What a start would do now, asked anew whenever the room has changed.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StartEffect } from "../../../../classroom/pairing.ts";
import { useFormats } from "../../../i18n/format.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";

/** Milliseconds in which changes are gathered before the server is asked. */
const GATHER = 150;

/** What the start would come to; null = nobody is in the room, or it is not known yet. */
export function useStart(): StartEffect | null {
	const preview = useLesson((state) => state.preview);
	const open = useLesson((state) => state.class?.stage === "open");
	const connected = useLesson((state) => state.link.at === "open");
	// the size of seats and everybody who has come in; nothing else changes the answer
	const size = useLesson((state) => state.settings?.size ?? 1);
	const people = useLesson((state) => state.names.length);
	const [found, setFound] = useState<StartEffect | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: size and people change the answer
	useEffect(() => {
		if (!open || !connected) return;
		let late = false;
		const timer = setTimeout(async () => {
			const told = await preview({ do: "start" });
			if (!late) setFound(told.ok ? (told.effect.start ?? null) : null);
		}, GATHER);
		return () => {
			late = true;
			clearTimeout(timer);
		};
	}, [preview, open, connected, size, people]);
	return found;
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
		return format.list(parts);
	};
}
