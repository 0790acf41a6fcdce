// The instructor's message for whoever hears the page: said when it comes, and taken back when it is gone.
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { announce, takeBack } from "../../ui/live-region.tsx";

/** Announces a message; once there is none (null), its words are no longer found in the live region. */
export function useSaidAloud(said: { text: string } | null): void {
	const { t } = useTranslation("class");
	const spoken = useRef("");
	useEffect(() => {
		if (!said) return takeBack(spoken.current);
		spoken.current = t("play.messages.said", { text: said.text });
		announce(spoken.current);
	}, [said, t]);
}
