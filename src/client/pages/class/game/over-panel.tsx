// The panel after the own game: its result, its debrief, and what the class does now.
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ParStrip } from "../../../panels/close/par-strip.tsx";
import { useTalkWords } from "../../../panels/talks/use-talk-words.ts";
import { type KeptRecord, keepRecord } from "../../../stores/class/class-record.ts";
import type { Seat } from "../../../stores/class/keys.ts";
import { gameNumberOf } from "../../../stores/class/seat-types.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice, Panel } from "../../../ui/panel.tsx";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import { AfterCard } from "../lobby/after-card.tsx";
import "../../../panels/close/close.css";

/** Fetches the game's record and keeps it on this device; null while that goes on. */
function useKeptRecord(seat: Seat, wanted: boolean): [KeptRecord | null, () => void] {
	const [kept, setKept] = useState<KeptRecord | null>(null);
	// of the game that is shown: the next one's frames may have come already
	const game = useMatch((it) => gameNumberOf(it.id));
	const side = useMatch((it) => it.seat);
	const month = useMatch((it) => it.view.position.month);
	const title = useSeat((it) => it.class?.title ?? "");
	const { session, token } = seat;
	const fetchIt = useCallback(async () => {
		if (!wanted) return;
		setKept(null);
		setKept(await keepRecord({ session, token, game, seat: side, month, name: title }));
	}, [wanted, session, token, game, side, month, title]);
	useEffect(() => void fetchIt(), [fetchIt]);
	return [kept, () => void fetchIt()];
}

/** `over`: the own game has come to its end; else the class has ended before it. */
export function OverPanel({ seat, over }: { seat: Seat; over: boolean }): ReactNode {
	const { t } = useTranslation("class");
	const words = useTalkWords();
	const picture = useSeat((it) => it.class);
	const closed = useMatch((it) => it.months.at(-1));
	// a game that its class cut short is told as far as it was played
	const wanted = useMatch((it) => over || it.view.position.vars.closed > 0);
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
			<AfterCard
				seat={seat}
				picture={picture}
				over={over}
				result={closed ? <ParStrip words={words} closed={closed} /> : undefined}
				debrief={kept?.ok ? { page: "debrief", gameId: kept.id } : null}
			/>
			{wanted && kept === null ? <p role="status">{t("play.over.coming")}</p> : null}
		</Panel>
	);
}
