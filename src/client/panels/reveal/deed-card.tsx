// One act of the month, face up: who, what, how heavy, whether it was told ahead, whether it breaks a promise.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Blow } from "../../ui/coins.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatMark } from "../../ui/seat-mark.tsx";
import { monthStart, nearDay } from "../../viewmodel/game/dates.ts";
import type { Deed } from "../../viewmodel/game/deeds.ts";
import { actDone, leverName } from "../../viewmodel/game/lever-words.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { leverIcon } from "../../viewmodel/icons.ts";
import { useWords } from "../common/use-words.ts";
import "./reveal.css";

/** When and how an act took force, in words. */
function whenText(words: Words, deed: Deed, month: number): string {
	const { t } = words;
	if (deed.step === "drop") return t("panels:reveal.dropped");
	if (deed.withdrawn) return t("panels:reveal.withdrawn");
	if (deed.step === "announce")
		return t("panels:reveal.announced", {
			date: nearDay(words, monthStart(deed.due), monthStart(month)),
		});
	if (deed.source === "due") return t("panels:reveal.due");
	if (deed.source === "answer") return t("panels:reveal.answer");
	return "";
}

/** The act as a card of a list. */
export function DeedCard({ deed }: { deed: Deed }): ReactNode {
	const words = useWords();
	const month = useMatch((match) => match.view.position.month);
	const { t } = words;
	const marks = [
		deed.source === "agency" ? t("panels:reveal.agency") : "",
		deed.surprise && deed.severity > 0 ? t("panels:reveal.surprise") : "",
		deed.harm === "" ? "" : t(`panels:reveal.${deed.harm}`),
	].filter(Boolean);
	return (
		<li className={classes("deed", deed.seat, deed.source === "agency" && "is-unordered")}>
			<SeatMark
				seat={deed.seat}
				art={leverIcon(deed.lever)}
				size={32}
				state={
					deed.withdrawn || deed.step === "drop"
						? "off"
						: deed.step === "announce"
							? "announced"
							: "force"
				}
			/>
			<div>
				<b>{leverName(words, deed.lever)}</b>
				<small>
					{[deed.act && actDone(words, deed.lever, deed.act), whenText(words, deed, month)]
						.filter(Boolean)
						.join(t("panels:separator"))}
				</small>
				{marks.length === 0 ? null : (
					<p className="deed-marks">
						{marks.map((mark) => (
							<span key={mark}>{mark}</span>
						))}
					</p>
				)}
			</div>
			{deed.severity > 0 ? <Blow severity={deed.severity} /> : null}
		</li>
	);
}
