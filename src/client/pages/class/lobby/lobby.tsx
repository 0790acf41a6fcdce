// The lobby: one's own name, how many are here, the code to come back with, and what the game is about.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClassPicture } from "../../../../classroom/protocol/from-server.ts";
import { rich } from "../../../i18n/rich.ts";
import { hasMoved, Link } from "../../../router/router.tsx";
import { hold } from "../../../stores/at-rest.ts";
import type { Seat } from "../../../stores/class/keys.ts";
import type { LinkState } from "../../../stores/class/link.ts";
import { Brand } from "../../../ui/brand.tsx";
import { LanguageSwitch } from "../../../ui/settings.tsx";
import { TermSlot } from "../../../ui/term-slot.tsx";
import { ConnectionNotice } from "../../class-common/connection-notice.tsx";
import { Messages, type TeacherMessage } from "./messages.tsx";
import { usePrefetchedBoard } from "./prefetch.ts";
import { Primer } from "./primer.tsx";
import { SeatCode } from "./seat-code.tsx";
import "./lobby.css";

/** What is waited for, and how many are here. */
function Waiting({
	picture,
	opening,
}: {
	picture: ClassPicture | null;
	opening: boolean;
}): ReactNode {
	const { t } = useTranslation("class");
	const stage = picture?.stage ?? "open";
	const over = stage === "ended" && !opening;
	return (
		<>
			<p className="lobby-waiting">
				{over ? null : (
					<span className="lobby-dots" aria-hidden="true">
						<i />
						<i />
						<i />
					</span>
				)}
				{t(opening ? "lobby.opening" : `lobby.stage.${stage}`)}
			</p>
			{over ? null : picture === null ? (
				<p className="lobby-count" aria-hidden="true">
					{"\u00a0"}
				</p>
			) : (
				<p className="lobby-count">
					<span>
						{rich(t("lobby.here", { count: picture.here }), {
							b: (words) => <b key="here">{words}</b>,
						})}
					</span>
					{picture.people > picture.here ? (
						<small>{t("lobby.away", { count: picture.people - picture.here })}</small>
					) : null}
				</p>
			)}
		</>
	);
}

/**
 * The whole page of somebody who has no game yet. `picture` null = the server has not told yet; `opening`: they have one,
 * and it is on its way.
 */
export function Lobby({
	seat,
	picture,
	link,
	messages,
	opening = false,
}: {
	seat: Seat;
	picture: ClassPicture | null;
	link: LinkState;
	messages: readonly TeacherMessage[];
	opening?: boolean;
}): ReactNode {
	const { t } = useTranslation("class");
	const heading = useRef<HTMLHeadingElement>(null);
	const [seen, setSeen] = useState(false);
	useEffect(() => (opening ? hold() : undefined), [opening]);
	usePrefetchedBoard(seen, picture?.people ?? 0);
	// the button that led here is gone, and the focus with it
	useEffect(() => {
		if (hasMoved()) heading.current?.focus({ preventScroll: true });
	}, []);
	const [onEnd] = useState(() => () => setSeen(true));
	return (
		<div className="lobby">
			<title>{t("title", { ns: "common", page: t("lobby.title") })}</title>
			<header className="lobby-bar">
				<Brand />
				<LanguageSwitch />
			</header>
			<ConnectionNotice state={link} />
			<main>
				<section className="lobby-you">
					<p className="lobby-class">{picture?.title || t("lobby.title")}</p>
					<h1 ref={heading} tabIndex={-1}>
						{t(picture?.stage === "ended" && !opening ? "lobby.over" : "lobby.in", {
							name: seat.name,
						})}
					</h1>
					<Waiting picture={picture} opening={opening} />
					<Messages messages={messages} />
				</section>
				<aside className="lobby-code on-paper" aria-label={t("code.title")}>
					<h2>{t("code.title")}</h2>
					<SeatCode seat={seat} />
					<p className="lobby-other">
						<Link to={{ page: "join", code: seat.code }}>
							{t("lobby.other", { name: seat.name })}
						</Link>
					</p>
				</aside>
				<Primer onEnd={onEnd} />
				<TermSlot />
			</main>
		</div>
	);
}
