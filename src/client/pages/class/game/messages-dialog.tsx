// What the instructor has said, to be read again.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { Dialog } from "../../../ui/dialog.tsx";

/** All messages, the newest first. */
export function MessagesDialog({
	open,
	onClose,
}: {
	open: boolean;
	onClose: () => void;
}): ReactNode {
	const { t } = useTranslation("class");
	return (
		<Dialog open={open} onClose={onClose} title={t("play.messages.title")}>
			{open ? <List /> : null}
		</Dialog>
	);
}

function List(): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	const messages = useSeat((it) => it.messages);
	const read = useSeat((it) => it.read);
	const [opened] = useState(Date.now);
	// a message that comes while the list is open has been seen, too
	// biome-ignore lint/correctness/useExhaustiveDependencies: with each message
	useEffect(read, [messages, read]);
	if (messages.length === 0) return <p>{t("play.messages.none")}</p>;
	return (
		<ol className="class-messages">
			{[...messages].reverse().map(({ at, text }) => (
				<li key={`${at} ${text}`}>
					<small>{format.lately(at, opened)}</small>
					<p>{text}</p>
				</li>
			))}
		</ol>
	);
}
