// The panel after the own game: its result, its debrief, and what the class does now.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { ParStrip } from "../../../panels/close/par-strip.tsx";
import { useTalkWords } from "../../../panels/talks/use-talk-words.ts";
import type { Seat } from "../../../stores/class/keys.ts";
import { gameNumberOf } from "../../../stores/class/seat-types.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice, Panel } from "../../../ui/panel.tsx";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import { AfterCard } from "../lobby/after-card.tsx";
import { type EarlierRecord, useKeptRecord } from "./kept-records.ts";
import { useCame } from "./use-came.ts";
import "../../../panels/close/close.css";

/**
 * `over`: the own game has come to its end; else the class has ended before it. `earlier`: the person's games before it,
 * the latest first; `onEarlier` fetches those again that could not be had.
 */
export function OverPanel({
	seat,
	over,
	earlier,
	onEarlier,
}: {
	seat: Seat;
	over: boolean;
	earlier: readonly EarlierRecord[];
	onEarlier: () => void;
}): ReactNode {
	const { t } = useTranslation("class");
	const words = useTalkWords();
	const picture = useSeat((it) => it.class);
	const game = useMatch((it) => gameNumberOf(it.id));
	const side = useMatch((it) => it.seat);
	const closed = useMatch((it) => it.months.at(-1));
	// a game that its class cut short is told as far as it was played
	const wanted = useMatch((it) => over || it.view.position.vars.closed > 0);
	const came = useCame();
	const format = useFormats();
	const [kept, again] = useKeptRecord(seat, wanted);
	if (!picture) return null;
	const title = over ? t("play.over.title") : t("play.over.stopped");
	return (
		<Panel title={title} label={title} scrollKey={`over${over}`} className="class-over">
			{kept?.ok === false ? (
				<div className="notices">
					<Notice>
						{kept.refusal === "unreadable" ? (
							t("play.over.unreadable")
						) : (
							<RefusalText code={kept.refusal} />
						)}
					</Notice>
					<Button onClick={again}>{t("play.over.again")}</Button>
				</div>
			) : null}
			{came ? (
				<Notice tone="plain">
					{t(came.joined ? "play.joined" : "play.came", {
						month: format.date(monthStart(came.month), "monthOnly"),
					})}
				</Notice>
			) : null}
			<AfterCard
				seat={seat}
				picture={picture}
				over={over}
				result={closed ? <ParStrip words={words} closed={closed} /> : undefined}
				game={game}
				side={side}
				debrief={kept?.ok ? debriefOf(kept.id) : null}
				earlier={earlier.map((one) => ({
					game: one.game,
					seat: one.seat,
					coming: one.kept === null,
					debrief: one.kept?.ok ? debriefOf(one.kept.id) : null,
				}))}
				onEarlier={onEarlier}
			/>
			{wanted && kept === null ? <p role="status">{t("play.over.coming")}</p> : null}
		</Panel>
	);
}

const debriefOf = (gameId: string) => ({ page: "debrief", gameId }) as const;
