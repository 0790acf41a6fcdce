// Two persons at one screen: nothing is shown until the next one says that they have sat down.
import { type ReactNode, useLayoutEffect } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { hush } from "../../ui/live-region.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { useWords } from "../common/use-words.ts";
import "./handover.css";

/** The panel of the hand-over. */
export function HandoverPanel(): ReactNode {
	const { t } = useWords();
	const next = useMatch((match) => match.next);
	const seat = useMatch((match) => match.seat);
	useLayoutEffect(hush, []);
	const name = t(`common:seat.${seat}`);
	return (
		<Panel
			title={t("panels:handover.title")}
			label={t("panels:handover.title")}
			scrollKey={`handover${seat}`}
			className="handover"
			actions={
				<Button kind="primary" seat={seat} onClick={next}>
					{t("panels:handover.go", { seat: name })}
				</Button>
			}
		>
			<SeatEmblem seat={seat} size={112} />
			<p>{t("panels:handover.text", { seat: name })}</p>
		</Panel>
	);
}
