// Ends the class: games stand as they are, and can only be looked at.
import type { ReactNode } from "react";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { WouldNot } from "./one-game.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";

/** The panel. */
export function End(): ReactNode {
	const { t } = useLore().words;
	const { close } = useActs();
	const command = { do: "end" } as const;
	const preview = usePreview(command);
	const { busy, refusal, problems, run } = useAct();
	const running = useCurrentTiles().filter(({ phase }) => phase !== "over").length;
	// as long as it is not known how many, the button names nobody
	const people = preview.effect?.people ?? 0;
	return (
		<ActFrame
			title={t("teach:acts.end.title")}
			note={t("teach:acts.nothingYet")}
			refusal={refusal}
			problems={problems}
			foot={
				<>
					<Button onClick={close}>{t("teach:acts.end.not")}</Button>
					<Button
						kind="danger"
						disabled={busy}
						blocked={preview.at === "known" ? null : t("teach:acts.asking")}
						onClick={() => run(command, (_, t) => t("teach:acts.end.done"))}
					>
						{t("teach:acts.end.do", { count: people })}
					</Button>
				</>
			}
		>
			{running === 0 ? (
				<p>{t("teach:acts.end.allOver")}</p>
			) : (
				<p className="act-effect" role="status">
					<b>{running}</b>
					{t("teach:acts.end.running", { count: running })}
				</p>
			)}
			<p>{t("teach:acts.end.text")}</p>
			<WouldNot preview={preview} />
		</ActFrame>
	);
}
