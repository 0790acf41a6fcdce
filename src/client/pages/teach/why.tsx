// Why a session does not open, in words for whoever runs it: the class's own texts speak to students.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type RefusalCode, RefusalText } from "../class-common/refusal-text.tsx";

/** The reason, and what to do. */
export function Why({ code }: { code: RefusalCode }): ReactNode {
	const { t } = useTranslation("teach");
	if (code === "noSession" || code === "gone") return t("room.noKey.gone");
	return <RefusalText code={code} />;
}
