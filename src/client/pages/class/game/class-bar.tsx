// The bar of a class under the top bar: who one is, who is waited for, who sits on the other side, what was said.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";
import { Art } from "../../../ui/art.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { classes } from "../../../ui/seat.ts";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import { usePresence, useTurnText } from "./use-turn.ts";

/** Milliseconds that a command may take before it is worth a word. */
const SOON = 400;

/** True once commands have been on their way for a moment. */
function useSending(): boolean {
	const sending = useSeat((it) => it.sending > 0);
	const [late, setLate] = useState(false);
	useEffect(() => {
		if (!sending) return setLate(false);
		const timer = setTimeout(() => setLate(true), SOON);
		return () => clearTimeout(timer);
	}, [sending]);
	return sending && late;
}

/** Reads aloud when the turn comes to the person at the screen, or leaves them waiting. */
function useSpokenTurn(text: string): void {
	const last = useRef("");
	useEffect(() => {
		if (text === last.current) return;
		last.current = text;
		if (text !== "") announce(text);
	}, [text]);
}

/** The bar; its two buttons open the table and the messages. */
export function ClassBar({
	onTable,
	onMessages,
}: {
	onTable: () => void;
	onMessages: () => void;
}): ReactNode {
	const { t } = useTranslation(["class", "common"]);
	const seat = useMatch((it) => it.seat);
	const them = seat === "us" ? "cn" : "us";
	const name = useSeat((it) => it.name);
	const unread = useSeat((it) => it.unread);
	const turn = useTurnText();
	const other = usePresence(them);
	const sending = useSending();
	useSpokenTurn(turn.text);
	const seatName = t(`common:seat.${seat}`);
	return (
		<section className="class-bar" aria-label={t("class:play.bar")}>
			<p className="class-bar-you">
				<SeatEmblem seat={seat} size={24} />
				<span>
					<b>{name}</b> <small>{seatName}</small>
				</span>
			</p>
			<p className={classes("class-bar-turn", turn.mine && "is-mine")}>
				<Art name={turn.mine ? "ui-right" : "ui-clock"} size={16} />
				<span>{sending ? t("class:play.sending") : turn.text}</span>
			</p>
			<button type="button" className="class-bar-them ui-ink-button" onClick={onTable}>
				<SeatEmblem seat={them} size={22} />
				<span className={`class-bar-who is-${other.kind}`}>
					<span className="sr-only">
						{t("class:play.them", { seat: t(`common:seat.${them}`) })}{" "}
					</span>
					<span>{other.text}</span>
				</span>
			</button>
			<button
				type="button"
				className={classes("class-bar-said ui-ink-button", unread > 0 && "is-new")}
				onClick={onMessages}
				aria-label={t("class:play.messages.open", { count: unread })}
				title={t("class:play.messages.title")}
			>
				<Art name="ui-msg" size={18} />
				{unread > 0 ? <b aria-hidden="true">{unread}</b> : null}
			</button>
		</section>
	);
}
