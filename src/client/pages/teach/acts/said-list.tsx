// What has been said to the class and stands on its screens, each to be taken down before its time.
import { type ReactNode, useState } from "react";
import type { Message } from "../../../../classroom/class/types.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { gamesText } from "../../../viewmodel/class/touched.ts";
import { useLore } from "../dash/dash-context.ts";
import { useQuickAct } from "./use-act.ts";
import "./laid-list.css";

/** Messages that are listed, the latest. */
const SHOWN = 5;

function Line({ message, opened }: { message: Message; opened: number }): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { at, text, games, person } = message;
	const name = useLesson((state) => state.roster.find((one) => one.person === person)?.name ?? "");
	const { busy, run } = useQuickAct();
	let to = t("teach:acts.message.toAll");
	if (games !== null)
		to = t("teach:acts.inject.inGames", { count: games.length, games: gamesText(words, games) });
	if (person !== "") to = name;
	return (
		<li>
			<span>
				<b>{text}</b>
				<small>{t("teach:acts.message.sent", { to, time: format.lately(at, opened) })}</small>
			</span>
			<Button
				size="s"
				disabled={busy}
				aria-label={t("teach:acts.message.unsayName", { text })}
				onClick={() =>
					void run({ do: "unsay", at: String(at) }, (_, t) => t("teach:acts.message.unsaid"))
				}
			>
				{t("teach:acts.message.unsay")}
			</Button>
		</li>
	);
}

/** The latest messages, the newest first; nothing where none stands. */
export function SaidList(): ReactNode {
	const { t } = useLore().words;
	const messages = useLesson((state) => state.messages);
	const [opened] = useState(Date.now);
	if (messages.length === 0) return null;
	return (
		<section className="laid" aria-labelledby="laid-said">
			<h3 id="laid-said">{t("teach:acts.message.said")}</h3>
			<ul>
				{messages
					.slice(-SHOWN)
					.reverse()
					.map((message) => (
						<Line key={`${message.at} ${message.text}`} message={message} opened={opened} />
					))}
			</ul>
		</section>
	);
}
