// Whose turn it is, and who plays the other side, in words.
import { useTranslation } from "react-i18next";
import { useShallow } from "zustand/react/shallow";
import { useFormats } from "../../../i18n/format.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { presenceOf, type Turn, turnOf } from "./turn.ts";

/** Who is waited for. `text` "" = nobody. */
export interface TurnText {
	text: string;
	kind: Turn["kind"];
	/** The person at the screen can do something about it. */
	mine: boolean;
}

/** Who is waited for at the table now. */
export function useTurnText(): TurnText {
	const { t } = useTranslation(["class", "common"]);
	const format = useFormats();
	const table = useSeat((it) => it.table);
	const match = useMatch(
		useShallow(({ page, view, seat, classSeat }) => ({ page, view, seat, classSeat })),
	);
	const ended = useSeat((it) => it.class?.stage === "ended");
	if (!table) return { text: "", kind: "none", mine: false };
	const { kind, mine, names, month } = turnOf(table, match, ended);
	const them = match.seat === "us" ? "cn" : "us";
	const text =
		kind === "none"
			? ""
			: t(`class:play.turn.${kind}`, {
					names: format.list(names),
					count: names.length,
					month: month === 0 ? "" : format.date(monthStart(month), "monthOnly"),
					seat: t(`common:seat.${them}`),
				});
	return { text, kind, mine };
}

/** Who plays a side, in words. */
export function usePresence(side: "us" | "cn"): { text: string; kind: string } {
	const { t } = useTranslation("class");
	const format = useFormats();
	const picture = useSeat((it) => it.table?.seats[side]);
	if (!picture) return { text: "", kind: "people" };
	const { kind, names, month } = presenceOf(picture);
	const text = t(`play.presence.${kind}`, {
		names: format.list(names),
		month: month === 0 ? "" : format.date(monthStart(month), "monthOnly"),
	});
	return { text, kind };
}
