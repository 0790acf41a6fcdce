// The way into a running class: its code, and whether the door is open.
import type { ReactNode } from "react";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { JoinBoard } from "../../class-common/join-board.tsx";
import { useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { useAct } from "./use-act.ts";
import "./pass-code.css";

/** The panel. */
export function Door(): ReactNode {
	const { t } = useLore().words;
	const code = useLesson((state) => state.code);
	const open = useLesson((state) => state.door);
	const { address } = useJoinAddress();
	const { busy, refusal, problems, run } = useAct();
	return (
		<ActFrame
			title={t("teach:acts.door.title")}
			note={t(open ? "teach:acts.door.open" : "teach:acts.door.shut")}
			refusal={refusal}
			problems={problems}
			foot={
				<Button
					kind="primary"
					icon="ui-door"
					disabled={busy}
					onClick={() =>
						run({ do: "door", open: !open }, (_, t) =>
							t(open ? "teach:acts.door.shutDone" : "teach:acts.door.openDone"),
						)
					}
				>
					{t(open ? "teach:acts.door.close" : "teach:acts.door.do")}
				</Button>
			}
		>
			<p>{t("teach:acts.door.late")}</p>
			<div className={open ? "door-board" : "door-board is-shut"}>
				<JoinBoard code={code} address={address} />
			</div>
		</ActFrame>
	);
}
