// Why a session does not open, for whoever runs it: in words (the class's own texts speak to students), and what is left to do.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { reloadFromServer } from "../../stores/updates.ts";
import { Button } from "../../ui/button.tsx";
import { type RefusalCode, RefusalText } from "./refusal-text.tsx";

/** The reason, and what to do. */
export function Why({ code }: { code: RefusalCode }): ReactNode {
	const { t } = useTranslation("teach");
	if (code === "noSession" || code === "gone") return t("room.noKey.gone");
	return <RefusalText code={code} />;
}

/** True where the kept keys will never open anything again; else it is this page that is too old, or the line. */
export const isGone = (code: RefusalCode): boolean =>
	code === "noSession" || code === "gone" || code === "wrongSecret";

/** True where the page and the server do not understand each other: the page has to be loaded again. */
export const isOld = (code: string | undefined): boolean =>
	code === "otherVersion" || code === "badFrame";

/** Loads the page again, which brings the server's own version of it. */
export function Reload({
	size = "m",
	kind = "plain",
}: {
	size?: "s" | "m";
	kind?: "plain" | "primary";
}): ReactNode {
	const { t } = useTranslation("class");
	return (
		<Button size={size} kind={kind} onClick={() => void reloadFromServer()}>
			{t("play.trouble.reload")}
		</Button>
	);
}
