// Strips of a class: what stops the game, what has happened to it, what the instructor says.
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import type { SeatNotice } from "../../../stores/class/seat-types.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";
import { Art } from "../../../ui/art.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { useFrame } from "../../../ui/frame-context.ts";
import { useNotePlace } from "../../../ui/note-place.tsx";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { ConnectionNotice } from "../../class-common/connection-notice.tsx";
import { RefusalWhole } from "../../class-common/refusal-text.tsx";
import { useSaidAloud } from "../../class-common/use-said-aloud.ts";
import { useCame, useSat } from "./use-came.ts";
import "./strips.css";

/** One strip. `alert` is read at once; the others politely. */
function Strip({
	icon,
	tone = "plain",
	alert = false,
	acts,
	children,
}: {
	icon: string;
	tone?: "plain" | "warn";
	alert?: boolean;
	acts?: ReactNode;
	children: ReactNode;
}): ReactNode {
	return (
		<div className={`class-strip is-${tone}`} role={alert ? "alert" : "status"}>
			<Art name={icon} size={18} />
			<div className="class-strip-text">{children}</div>
			{acts}
		</div>
	);
}

/** All strips that stand now: on a desk in the class's bar, else above the acts, where they cover and move nothing. */
export function Banners({ onMessages }: { onMessages: () => void }): ReactNode {
	const { t } = useTranslation("class");
	const link = useSeat((it) => it.link);
	const kept = useSeat((it) => it.sending > 0 && it.link.at !== "open");
	const paused = useSeat((it) => it.class?.paused === true && it.class.stage === "running");
	const { layout } = useFrame();
	const place = useNotePlace(undefined);
	const strips = (
		<div className="class-strips">
			<ConnectionNotice state={link} />
			{kept ? <Strip icon="ui-clock">{t("play.kept")}</Strip> : null}
			{paused ? (
				<Strip icon="ui-pause" tone="warn">
					{t("play.paused")}
				</Strip>
			) : null}
			<SeatStrip />
			<PassedStrip />
			<NoticeStrip />
			<MessageStrip onMessages={onMessages} />
		</div>
	);
	return layout === "desk" || place === null ? strips : createPortal(strips, place);
}

/** The person does not decide for the seat just now. */
function SeatStrip(): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	const seat = useMatch((it) => it.seat);
	const hold = useMatch((it) => it.classSeat?.hold ?? null);
	const over = useMatch((it) => it.view.position.phase === "over");
	const away = useSeat((it) => it.table?.seats[seat].runner === "standIn");
	const here = useSeat((it) => it.here);
	const at = useMatch((it) => it.view.position.month);
	const ended = useSeat((it) => it.class?.stage === "ended");
	const came = useCame();
	const sat = useSat();
	// nobody decides any more
	if (over || ended) return null;
	if (hold?.why === "later") {
		const month = format.date(monthStart(hold.month), "monthOnly");
		return <Strip icon="ui-eye">{t("play.later", { month })}</Strip>;
	}
	if (hold?.why === "computer") return <Strip icon="ui-eye">{t("play.given")}</Strip>;
	if (!away) {
		// told in the month they come in, whose first pages speak of the one before
		const told = sat === at ? "sat" : came?.month !== at ? null : came.joined ? "joined" : "came";
		if (told === null) return null;
		const month = format.date(monthStart(at), "monthOnly");
		return <Strip icon="ui-eye">{t(`play.${told}`, { month })}</Strip>;
	}
	return (
		<Strip
			icon="ui-alert"
			tone="warn"
			acts={
				<Button size="s" kind="primary" onClick={here}>
					{t("play.takeOver")}
				</Button>
			}
		>
			{t("play.standIn")}
		</Strip>
	);
}

/** The game has gone past the page that is read, by decisions in the reader's place. */
function PassedStrip(): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	const passed = useMatch((it) => it.classSeat?.passed?.by ?? null);
	const phase = useMatch((it) => it.view.position.phase);
	const at = useMatch((it) => it.view.position.month);
	const same = useMatch((it) => it.page === "reveal" && it.revealed?.position.month === at);
	const ended = useSeat((it) => it.class?.stage === "ended");
	const catchUp = useSeat((it) => it.catchUp);
	if (passed === null || ended) return null;
	const month = format.date(monthStart(at), "monthOnly");
	const step = t(`play.passed.step.${phase}`);
	return (
		<Strip
			icon="ui-alert"
			tone="warn"
			alert
			acts={
				<Button size="s" kind="primary" onClick={catchUp}>
					{t("play.passed.go", { where: same && phase !== "over" ? step : month })}
				</Button>
			}
		>
			{t(`play.passed.${passed}`, { month, step })}
		</Strip>
	);
}

function useNoticeText(): (notice: Exclude<SeatNotice, { kind: "refused" }>) => string {
	const { t } = useTranslation(["class", "common"]);
	const format = useFormats();
	return (notice) => {
		switch (notice.kind) {
			case "undone":
				return t("class:play.undone", {
					month: format.date(monthStart(notice.month), "month"),
				});
			case "swapped":
				return t("class:play.swapped", { seat: t(`common:seat.${notice.seat}`) });
			case "newGame":
				return t("class:play.newGame", { seat: t(`common:seat.${notice.seat}`) });
		}
	};
}

/** What the person must be told once. */
function NoticeStrip(): ReactNode {
	const { t } = useTranslation("class");
	const notice = useSeat((it) => it.notice);
	const dismiss = useSeat((it) => it.dismiss);
	const ended = useSeat((it) => it.class?.stage === "ended");
	const text = useNoticeText();
	// how to go on is told only where the game does
	if (!notice || (ended && notice.kind !== "refused")) return null;
	return (
		<Strip
			icon="ui-alert"
			tone="warn"
			alert
			acts={
				<IconButton surface="ink" icon="ui-cross" label={t("play.dismiss")} onClick={dismiss} />
			}
		>
			{notice.kind === "refused" ? <RefusalWhole {...notice} /> : text(notice)}
		</Strip>
	);
}

/** The latest message, until it has been taken note of or the next step begins; the bar still counts it and opens the list. */
function MessageStrip({ onMessages }: { onMessages: () => void }): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	const unread = useSeat((it) => it.unread);
	const latest = useSeat((it) => it.said);
	const read = useSeat((it) => it.read);
	const [opened] = useState(Date.now);
	useSaidAloud(latest);
	if (!latest) return null;
	return (
		<section className="class-strip is-said" aria-label={t("play.messages.title")}>
			<Art name="ui-msg" size={18} />
			<p>
				<b>{t("play.messages.from")}</b> {latest.text}{" "}
				<small>{format.lately(latest.at, opened)}</small>
			</p>
			{unread > 1 ? (
				<Button size="s" onClick={onMessages}>
					{t("play.messages.more", { count: unread - 1 })}
				</Button>
			) : null}
			<Button size="s" onClick={read}>
				{t("play.messages.got")}
			</Button>
		</section>
	);
}
