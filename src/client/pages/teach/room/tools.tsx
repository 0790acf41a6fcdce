// What else can be done from the room: the projector's window, personal codes, the keys, the door.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../../router/router.tsx";
import type { Lesson } from "../../../stores/class/keys.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { classes } from "../../../ui/seat.ts";
import { useQuickAct } from "../acts/use-act.ts";
import { Keys, useNoted } from "./keys-card.tsx";
import "./tools.css";

function Tool({
	icon,
	title,
	note,
	mark,
	onClick,
}: {
	icon: string;
	title: string;
	note: string;
	/** Something is still to be done here. */
	mark?: boolean;
	onClick: () => void;
}): ReactNode {
	return (
		<li>
			<button type="button" className={classes("room-tool", mark && "is-marked")} onClick={onClick}>
				<Art name={icon} size={24} />
				<span>
					<b>{title}</b>
					<small>{note}</small>
				</span>
			</button>
		</li>
	);
}

function KeysTool({ lesson }: { lesson: Lesson }): ReactNode {
	const { t } = useTranslation("teach");
	const [seen, see] = useNoted(lesson.session);
	const [open, setOpen] = useState(false);
	const close = (): void => setOpen(false);
	return (
		<>
			<Tool
				icon="ui-lock"
				title={t("room.keys.title")}
				note={seen ? t("room.keys.tool") : t("room.keys.toolNew")}
				mark={!seen}
				onClick={() => setOpen(true)}
			/>
			<Dialog
				open={open}
				onClose={close}
				title={t("room.keys.title")}
				footer={
					<Button
						onClick={() => {
							see();
							close();
						}}
					>
						{t("room.keys.noted")}
					</Button>
				}
			>
				<p>{t("room.keys.text")}</p>
				<Keys lesson={lesson} />
			</Dialog>
		</>
	);
}

function DoorTool(): ReactNode {
	const { t } = useTranslation("teach");
	const door = useLesson((state) => state.door);
	const { busy, run } = useQuickAct();
	return (
		<Tool
			icon="ui-door"
			title={door ? t("room.door.open") : t("room.door.shut")}
			note={door ? t("room.door.openNote") : t("room.door.shutNote")}
			onClick={() => {
				if (busy) return;
				// the tool itself shows the change: only readers of the page need the words
				void run({ do: "door", open: !door }, () => "").then((done) => {
					if (done) announce(door ? t("room.door.shutDone") : t("room.door.openDone"));
				});
			}}
		/>
	);
}

/** The row of tools under the board. `opened`: people can come in, so that there is a door. */
export function Tools({
	lesson,
	opened,
	onNames,
}: {
	lesson: Lesson;
	opened: boolean;
	onNames: () => void;
}): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<ul className="room-tools" aria-label={t("room.tools.label")}>
			<li>
				<Link
					className="room-tool"
					to={{ page: "screen", session: lesson.session }}
					target="bargaining-chip-screen"
					rel="opener"
				>
					<Art name="ui-screen" size={24} />
					<span>
						<b>{t("room.tools.screen")}</b>
						<small>{t("room.tools.screenNote")}</small>
					</span>
				</Link>
			</li>
			<Tool
				icon="ui-card"
				title={t("room.names.title")}
				note={t("room.names.tool")}
				onClick={onNames}
			/>
			{opened ? <KeysTool lesson={lesson} /> : null}
			{opened ? <DoorTool /> : null}
		</ul>
	);
}
