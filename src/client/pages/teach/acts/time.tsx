// Gives all or some games more time for the step they are in.
import { type ReactNode, useState } from "react";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Segmented } from "../../../ui/choice.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";
import { useMeant, useWhyNot, WhichGames } from "./which-games.tsx";

const MINUTES = ["1", "2", "3", "5", "10"] as const;

/** The panel. */
export function Time(): ReactNode {
	const { t } = useLore().words;
	const { close } = useActs();
	const pace = useLesson((state) => state.settings?.pace);
	const still = pace === "none";
	const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>("2");
	const meant = useMeant();
	const command = meant ? ({ do: "time", ...meant, seconds: Number(minutes) * 60 } as const) : null;
	const preview = usePreview(command);
	const whyNot = useWhyNot();
	const { busy, refusal, problems, run } = useAct();
	const count = preview.effect?.touched.length ?? 0;
	return (
		<ActFrame
			title={t("teach:acts.time.title")}
			note={t("teach:acts.time.note")}
			refusal={refusal}
			problems={problems}
			foot={
				<Button
					kind="primary"
					disabled={busy}
					blocked={still ? t("teach:acts.time.noClock") : count > 0 ? null : whyNot}
					onClick={async () => {
						if (!command) return;
						const done = await run(command, ({ touched }, t) =>
							t("teach:acts.time.done", { count: touched.length, minutes: Number(minutes) }),
						);
						if (done) close();
					}}
				>
					{t("teach:acts.time.do", { count, minutes: Number(minutes) })}
				</Button>
			}
		>
			{still ? <Notice tone="plain">{t("teach:acts.time.noClock")}</Notice> : null}
			<Segmented
				label={t("teach:acts.time.minutes")}
				options={MINUTES.map((id) => ({ id, label: id }))}
				value={minutes}
				onChange={setMinutes}
			/>
			<WhichGames what="time" preview={preview} heading={t("teach:acts.wouldGive")} />
		</ActFrame>
	);
}
