// What brings the instructor back: the secret link and the recovery code, to be copied or written down.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { toPath } from "../../../router/routes.ts";
import { isOwnMachine } from "../../../stores/class/address.ts";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import { keepsForGood, type Lesson } from "../../../stores/class/keys.ts";
import { usePreferences } from "../../../stores/preferences.ts";
import { Button } from "../../../ui/button.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { notify } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { grouped } from "../../class-common/grouped.ts";
import "./keys-card.css";

/** Under which the preferences remember that the keys were noted. */
const noted = (session: string): string => `class-keys-${session}`;

/** Whether the keys of a session have been noted, and the act that says so. */
export function useNoted(session: string): [boolean, () => void] {
	const seen = usePreferences(({ hintsSeen }) => hintsSeen.includes(noted(session)));
	const see = usePreferences((state) => state.seeHint);
	return [seen, () => see(noted(session))];
}

function Line({
	label,
	shown,
	masked,
	copied,
	note,
}: {
	label: string;
	shown: string;
	/** What stands in its place until it is asked for; left out = it is shown at once. */
	masked?: string | undefined;
	/** What goes on the clipboard. */
	copied: string;
	note: string;
}): ReactNode {
	const { t } = useTranslation("teach");
	const [blocked, setBlocked] = useState(false);
	const [asked, setAsked] = useState(masked === undefined);
	return (
		<div className="keys-line">
			<dt>{label}</dt>
			<dd>
				<code className={blocked ? "is-whole" : undefined}>
					{blocked ? copied : asked ? shown : masked}
				</code>
				{masked === undefined ? null : (
					<Button
						size="s"
						aria-label={t("room.keys.showName", { name: label })}
						aria-pressed={asked}
						onClick={() => setAsked(!asked)}
					>
						{t("room.keys.show")}
					</Button>
				)}
				<Button
					size="s"
					aria-label={t("room.keys.copyName", { name: label })}
					onClick={async () => {
						const done = await copyText(copied);
						setBlocked(!done);
						notify((t) =>
							done ? t("teach:room.keys.copied", { name: label }) : t("teach:room.keys.notCopied"),
						);
					}}
				>
					{t("room.keys.copy")}
				</Button>
				<small>{note}</small>
			</dd>
		</div>
	);
}

/**
 * Both keys. The link opens the session at the address this page has, or where no other device can open that, at the one
 * that the class is told; its middle is not shown.
 */
export function Keys({ lesson }: { lesson: Lesson }): ReactNode {
	const { t } = useTranslation("teach");
	const { session, secret, recovery } = lesson;
	const { address } = useJoinAddress();
	const here = `${location.origin}${location.pathname}`;
	const link = `${isOwnMachine(here) ? address : here}#${toPath({ page: "teach", session, secret })}`;
	return (
		<>
			{keepsForGood() ? null : <Notice>{t("room.keys.forgets")}</Notice>}
			<dl className="keys">
				<Line
					label={t("room.keys.recovery")}
					shown={recovery === "" ? t("room.keys.elsewhere") : grouped(recovery)}
					// the page may be on the wall already
					masked={recovery === "" ? undefined : grouped(recovery).replaceAll(/[^-]/g, "•")}
					copied={recovery}
					note={t("room.keys.recoveryNote")}
				/>
				<Line
					label={t("room.keys.link")}
					shown={`${link.slice(0, -secret.length)}${secret.slice(0, 4)}…`}
					copied={link}
					note={t("room.keys.linkNote")}
				/>
			</dl>
		</>
	);
}

/** The card that a new session begins with; nothing waits for it. */
export function KeysCard({ lesson }: { lesson: Lesson }): ReactNode {
	const { t } = useTranslation("teach");
	const [, see] = useNoted(lesson.session);
	return (
		<section className="keys-card on-paper" aria-labelledby="keys-card">
			<h2 id="keys-card">{t("room.keys.title")}</h2>
			<p>{t("room.keys.text")}</p>
			<Keys lesson={lesson} />
			<Button onClick={see} icon="ui-check">
				{t("room.keys.noted")}
			</Button>
		</section>
	);
}
