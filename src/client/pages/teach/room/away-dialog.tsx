// Takes everybody out of the class who is not connected: names that nobody uses, or that nobody ever meant to.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useAct } from "../acts/use-act.ts";
import "./away-dialog.css";

/** The dialog; who comes back while it is open is taken off its list. */
export function AwayDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
	const { t } = useTranslation("teach");
	const people = useLesson((state) => state.roster);
	const running = useLesson((state) => state.class?.stage === "running");
	const away = people.filter(({ joined, here }) => joined && !here);
	const count = away.length;
	const { busy, refusal, problems, run } = useAct();
	const remove = async (): Promise<void> => {
		const done = await run({ do: "removeAway" }, (effect) =>
			t("room.away.done", { count: effect.people }),
		);
		if (done) onClose();
	};
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title={t("room.away.title")}
			footer={
				count === 0 ? undefined : (
					<Button kind="danger" disabled={busy} onClick={() => void remove()}>
						{t("room.away.do", { count })}
					</Button>
				)
			}
		>
			<div className="away-body">
				<Refused code={refusal} problems={problems} />
				<p>{count === 0 ? t("room.away.nobody") : t("room.away.text")}</p>
				{count === 0 ? null : (
					<ul>
						{away.map(({ person, name }) => (
							<li key={person}>{name}</li>
						))}
					</ul>
				)}
				<small>{t(running ? "room.away.running" : "room.person.removeNote")}</small>
			</div>
		</Dialog>
	);
}
