// Plays finished games again with sides swapped, from the same seed: what was luck shows.
import type { ReactNode } from "react";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";
import { useMeant, WhichGames } from "./which-games.tsx";

/** The panel. */
export function Rematch(): ReactNode {
	const { t } = useLore().words;
	const { about, close } = useActs();
	const meant = useMeant();
	const command = meant ? ({ do: "rematch", ...meant } as const) : null;
	const preview = usePreview(command);
	const { busy, refusal, problems, run } = useAct();
	const tiles = useCurrentTiles();
	const start = preview.effect?.start;
	// the server counts games to come, the picture games that are over
	const touched = start
		? tiles
				.filter(
					({ n, phase, seats }) =>
						phase === "over" &&
						(about.games === null || about.games.includes(n)) &&
						seats.us.names.length + seats.cn.names.length > 0,
				)
				.map(({ n }) => n)
		: [];
	const shown = preview.effect
		? ({ at: "known", effect: { ...preview.effect, touched } } as const)
		: preview;
	const count = start?.games ?? 0;
	return (
		<ActFrame
			title={t("teach:acts.rematch.title")}
			note={t("teach:acts.rematch.note")}
			refusal={refusal}
			problems={problems}
			foot={
				<Button
					kind="primary"
					disabled={busy}
					blocked={count > 0 ? null : t("teach:acts.rematch.noneOver")}
					onClick={async () => {
						if (!command) return;
						const done = await run(command, (effect, t) =>
							t("teach:acts.rematch.done", { count: effect.start?.games ?? count }),
						);
						if (done) close();
					}}
				>
					{t("teach:acts.rematch.do", { count })}
				</Button>
			}
		>
			<WhichGames what="rematch" preview={shown} heading={t("teach:acts.rematch.heading")} />
			{start ? (
				<p className="act-note">
					{t("teach:acts.rematch.effect", {
						pairs: start.pairs,
						alone: start.alone,
						count: start.people,
					})}
				</p>
			) : null}
		</ActFrame>
	);
}
