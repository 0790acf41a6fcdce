// The settings of a session that has not begun: changed here, told to the server as one.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useAct } from "../acts/use-act.ts";
import { type SessionSettings, toSend, useAmiss, withoutScenario } from "../new/settings.ts";
import { SettingsForm } from "../new/settings-form.tsx";
import { useSpan } from "../new/span.ts";
import { goToAmiss } from "../new/step-lengths.tsx";

/** The button and its dialog. */
export function SettingsDialog(): ReactNode {
	const { t } = useTranslation("teach");
	const settings = useLesson((state) => state.settings);
	const span = useSpan(settings?.scenario);
	const [draft, setDraft] = useState<SessionSettings | null>(null);
	const { busy, refusal, problems, run } = useAct(draft === null ? "" : "open");
	const amissOf = useAmiss();
	if (!settings) return null;
	const amiss = draft === null ? null : amissOf(draft);
	const close = (): void => setDraft(null);
	const keep = async (): Promise<void> => {
		if (!draft) return;
		const done = await run({ do: "settings", settings: toSend(draft) }, (_, t) =>
			t("teach:room.settings.kept"),
		);
		if (done) close();
	};
	return (
		<>
			<Button size="s" onClick={() => setDraft(withoutScenario(settings))}>
				{t("room.settings.change")}
			</Button>
			<Dialog
				open={draft !== null}
				onClose={close}
				wide
				title={t("room.settings.title")}
				footer={
					<>
						{amiss === null ? null : (
							<div className="settings-amiss">
								<p>{amiss}</p>
								<Button size="s" onClick={goToAmiss}>
									{t("new.lengths.show")}
								</Button>
							</div>
						)}
						<Button onClick={close}>{t("room.settings.cancel")}</Button>
						<Button kind="primary" disabled={busy} blocked={amiss} onClick={() => void keep()}>
							{t("room.settings.keep")}
						</Button>
					</>
				}
			>
				<Refused code={refusal} problems={problems} />
				{draft === null ? null : (
					<SettingsForm
						span={span}
						value={draft}
						onChange={(change) => setDraft({ ...draft, ...change })}
					/>
				)}
			</Dialog>
		</>
	);
}
