// The room before the games: how to get in, who has come, and the one button that opens it and then starts.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import type { Lesson } from "../../../stores/class/keys.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { NotePlace } from "../../../ui/note-place.tsx";
import { classes } from "../../../ui/seat.ts";
import { useMedia } from "../../../ui/use-media.ts";
import { ConnectionNotice } from "../../class-common/connection-notice.tsx";
import { JoinBoard } from "../../class-common/join-board.tsx";
import { useSettingWords, withoutScenario } from "../new/settings.ts";
import { useSpan } from "../new/span.ts";
import { AddressChoice } from "./address-choice.tsx";
import { GoButton } from "./go-button.tsx";
import { KeysCard, useNoted } from "./keys-card.tsx";
import type { Code } from "./names.ts";
import { NamesView } from "./names-view.tsx";
import { RoomBar } from "./room-bar.tsx";
import { Roster } from "./roster.tsx";
import { SettingsDialog } from "./settings-dialog.tsx";
import { Tools } from "./tools.tsx";
import { useStart } from "./use-start.ts";
import "./room.css";

/** Before it is opened: what will stand here, and the keys to note meanwhile. */
function Closed({ lesson }: { lesson: Lesson }): ReactNode {
	const { t } = useTranslation("teach");
	const [seen] = useNoted(lesson.session);
	return (
		<div className="room-closed">
			<div className="room-closed-square" aria-hidden="true">
				<Art name="ui-door" size={72} />
			</div>
			<p>{t("room.closed")}</p>
			{seen ? null : <KeysCard lesson={lesson} />}
		</div>
	);
}

function Board({ lesson, onNames }: { lesson: Lesson; onNames: () => void }): ReactNode {
	const { t } = useTranslation("teach");
	const title = useLesson((state) => state.class?.title ?? "");
	const opened = useLesson((state) => state.class?.stage === "open");
	const door = useLesson((state) => state.door);
	const code = useLesson((state) => state.code);
	const { address } = useJoinAddress();
	return (
		<section className="room-board" aria-label={t("room.join.label")}>
			<header>
				<h1>{title || t("room.untitled")}</h1>
				<p className="room-stage">{opened ? t("room.stageOpen") : t("room.stageRoom")}</p>
			</header>
			{opened && code !== "" ? (
				<div className={classes("room-join", !door && "is-shut")}>
					<JoinBoard code={code} address={address}>
						{door ? <AddressChoice /> : <p className="room-shut">{t("room.door.board")}</p>}
					</JoinBoard>
				</div>
			) : (
				<Closed lesson={lesson} />
			)}
			<Tools lesson={lesson} opened={opened} onNames={onNames} />
		</section>
	);
}

function Side(): ReactNode {
	const { t } = useTranslation("teach");
	const settings = useLesson((state) => state.settings);
	const words = useSettingWords();
	const span = useSpan(settings?.scenario);
	const start = useStart();
	const wide = useMedia("(min-width: 900px)");
	return (
		<section className="room-side on-paper" aria-label={t("room.side")}>
			<Roster />
			<footer>
				{/* where the page scrolls as one, this may be out of sight */}
				{wide ? <NotePlace /> : null}
				<div className="room-settings">
					<ul aria-label={t("new.made")}>
						{settings === null
							? null
							: words(withoutScenario(settings), span).map((word) => <li key={word}>{word}</li>)}
					</ul>
					<SettingsDialog />
				</div>
				<GoButton start={start} />
			</footer>
		</section>
	);
}

/** The page. */
export function Room({ lesson }: { lesson: Lesson }): ReactNode {
	const { t } = useTranslation("teach");
	const link = useLesson((state) => state.link);
	const title = useLesson((state) => state.class?.title ?? "");
	const [naming, setNaming] = useState(false);
	const [codes, setCodes] = useState<readonly Code[]>([]);
	return (
		<div className={classes("room", naming && "is-naming")}>
			<title>{t("title", { ns: "common", page: title || t("room.untitled") })}</title>
			<RoomBar />
			<ConnectionNotice state={link} />
			{naming ? (
				<NamesView codes={codes} onCodes={setCodes} onBack={() => setNaming(false)} />
			) : (
				<main>
					<Board lesson={lesson} onNames={() => setNaming(true)} />
					<Side />
				</main>
			)}
		</div>
	);
}
