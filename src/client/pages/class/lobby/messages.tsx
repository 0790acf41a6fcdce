// What the instructor wrote to the class, the newest first.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { Art } from "../../../ui/art.tsx";

export interface TeacherMessage {
	/** Milliseconds since 1970. */
	at: number;
	text: string;
}

/** Messages that are shown. */
const SHOWN = 3;

/** The latest messages; nothing where there are none. */
export function Messages({ messages }: { messages: readonly TeacherMessage[] }): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	const latest = [...messages].sort((a, b) => b.at - a.at).slice(0, SHOWN);
	return (
		<div className="lobby-messages" role="log" aria-label={t("lobby.messages")}>
			{latest.map(({ at, text }) => (
				<p key={`${at} ${text}`}>
					<Art name="ui-msg" size={18} />
					<span>
						{text} <small>{format.moment(at)}</small>
					</span>
				</p>
			))}
		</div>
	);
}
