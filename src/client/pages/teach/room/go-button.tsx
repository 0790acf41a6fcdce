// The act of the moment: first opens the room, then starts the games. The button says what it will do before it does it.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StartEffect } from "../../../../classroom/pairing.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { type RefusalCode, RefusalText } from "../../class-common/refusal-text.tsx";
import { useStartText } from "./use-start.ts";
import "./go-button.css";

/** One button for both, so that the focus stays where it is. */
export function GoButton({ start }: { start: StartEffect | null }): ReactNode {
	const { t } = useTranslation("teach");
	const act = useLesson((state) => state.act);
	const opened = useLesson((state) => state.class?.stage === "open");
	const code = useLesson((state) => state.code);
	const [busy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<RefusalCode | null>(null);
	const text = useStartText();

	const go = async (): Promise<void> => {
		if (busy) return;
		setBusy(true);
		setRefusal(null);
		const told = await act({ do: opened ? "start" : "open" });
		setBusy(false);
		// pressed twice, or on two devices: what was asked for is so
		if (!told.ok && told.refusal !== "wrongStage") setRefusal(told.refusal);
		else if (!opened) announce(t("room.opened", { code: Array.from(code).join(" ") }));
	};
	const empty = opened && !start;
	const label = !opened
		? t("room.open")
		: start
			? t("room.start.games", { count: start.games })
			: t("room.start.title");
	const note = !opened ? t("room.openNote") : start ? text(start) : t("room.start.empty");
	return (
		<div className="room-go">
			{refusal === null ? null : (
				<p role="alert">
					<RefusalText code={refusal} />
				</p>
			)}
			<Button
				kind="primary"
				size="l"
				aria-busy={busy}
				blocked={empty ? t("room.start.empty") : null}
				cost={note}
				onClick={() => void go()}
			>
				{label}
			</Button>
		</div>
	);
}
