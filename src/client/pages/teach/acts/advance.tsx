// Ends the present step of all or some games: the computer decides for those who are waited for.
import { type ReactNode, useMemo } from "react";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";
import { useMeant, useWhyNot, WhichGames } from "./which-games.tsx";

/** Names told one by one; of more only the number. */
const NAMED = 12;

/** The panel. */
export function Advance(): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { close } = useActs();
	const meant = useMeant();
	const command = meant ? ({ do: "advance", ...meant } as const) : null;
	const preview = usePreview(command);
	const whyNot = useWhyNot();
	const { busy, refusal, problems, run } = useAct();
	const tiles = useCurrentTiles();
	const touched = preview.effect?.touched;
	const names = useMemo(
		() =>
			tiles
				.filter(({ n }) => touched?.includes(n))
				.flatMap(({ waiting, seats }) => waiting.flatMap((seat) => seats[seat].names)),
		[tiles, touched],
	);
	const count = touched?.length ?? 0;
	const first = names.slice(0, NAMED);
	const rest = names.length - first.length;
	const named = rest > 0 ? [...first, t("teach:acts.advance.more", { count: rest })] : first;
	return (
		<ActFrame
			title={t("teach:acts.advance.title")}
			note={t("teach:acts.nothingYet")}
			refusal={refusal}
			problems={problems}
			foot={
				<Button
					kind="primary"
					disabled={busy}
					blocked={count > 0 ? null : whyNot}
					onClick={async () => {
						if (!command) return;
						const done = await run(command, (effect, t) =>
							t("teach:acts.advance.done", { count: effect.touched.length }),
						);
						if (done) close();
					}}
				>
					{t("teach:acts.advance.do", { count })}
				</Button>
			}
		>
			<p>{t("teach:acts.advance.text")}</p>
			<WhichGames what="advance" preview={preview} heading={t("teach:acts.wouldAdvance")} />
			{names.length > 0 ? (
				<Notice>
					{t("teach:acts.advance.for", { count: names.length, names: format.list(named) })}
				</Notice>
			) : null}
		</ActFrame>
	);
}
