// Acts on one game: back to the beginning of a month, seats swapped. Each says first what would be lost.
import type { ReactNode } from "react";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { useAct } from "./use-act.ts";
import { type Preview, usePreview } from "./use-preview.ts";

/** The game that an act is about, to be picked; 0 = none yet. */
export function GamePick({ over }: { over: boolean }): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { about, set } = useActs();
	const tiles = useCurrentTiles().filter(({ phase }) => over || phase !== "over");
	return (
		<Select
			label={t("teach:acts.game")}
			value={String(about.game)}
			options={[
				{ id: "0", label: t("teach:acts.pickGame") },
				...tiles.map(({ n, seats }) => ({
					id: String(n),
					label: t("teach:acts.gameOf", {
						n,
						names: format.list([...seats.cn.names, ...seats.us.names]),
					}),
				})),
			]}
			onChange={(id) => set({ game: Number(id) })}
		/>
	);
}

/** Why the act would be refused; nothing while it would not. */
export function WouldNot({ preview }: { preview: Preview }): ReactNode {
	if (preview.at !== "refused") return null;
	return (
		<Notice>
			<RefusalText code={preview.refusal} />
		</Notice>
	);
}

/** Undo a month. */
export function Undo(): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { about, close } = useActs();
	const command = about.game > 0 ? ({ do: "undo", game: about.game } as const) : null;
	const preview = usePreview(command);
	const { busy, refusal, run } = useAct();
	const undo = preview.effect?.undo;
	const month = undo ? format.date(monthStart(undo.month), "monthOnly") : "";
	return (
		<ActFrame
			title={t("teach:acts.undo.title")}
			note={t("teach:acts.nothingYet")}
			refusal={refusal}
			foot={
				<Button
					kind="danger"
					disabled={busy}
					blocked={undo ? null : t("teach:acts.undo.nothing")}
					onClick={async () => {
						if (!command) return;
						const done = await run(command, (_, t) =>
							t("teach:acts.undo.done", { n: about.game, month }),
						);
						if (done) close();
					}}
				>
					{undo ? t("teach:acts.undo.do", { n: about.game, month }) : t("teach:acts.undo.title")}
				</Button>
			}
		>
			<p>{t("teach:acts.undo.text")}</p>
			<GamePick over />
			<WouldNot preview={preview} />
			{undo ? (
				<p className="act-effect" role="status">
					<b>{undo.moves}</b>
					{t("teach:acts.undo.lost", { count: undo.moves, month })}
				</p>
			) : null}
		</ActFrame>
	);
}

/** Swap the seats of a game. */
export function Swap(): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { about, close } = useActs();
	const command = about.game > 0 ? ({ do: "swap", game: about.game } as const) : null;
	const preview = usePreview(command);
	const { busy, refusal, run } = useAct();
	const tile = useCurrentTiles().find(({ n }) => n === about.game);
	const names = (seat: "us" | "cn"): string =>
		tile && tile.seats[seat].names.length > 0
			? format.list(tile.seats[seat].names)
			: t("teach:dash.computer");
	const known = preview.at === "known" && tile !== undefined;
	return (
		<ActFrame
			title={t("teach:acts.swap.title")}
			note={t("teach:acts.nothingYet")}
			refusal={refusal}
			foot={
				<Button
					kind="primary"
					disabled={busy}
					blocked={known ? null : t("teach:acts.pickGame")}
					onClick={async () => {
						if (!command) return;
						const done = await run(command, (_, t) => t("teach:acts.swap.done", { n: about.game }));
						if (done) close();
					}}
				>
					{t("teach:acts.swap.title")}
				</Button>
			}
		>
			<p>{t("teach:acts.swap.text")}</p>
			<GamePick over={false} />
			<WouldNot preview={preview} />
			{known ? (
				<ul className="act-list" role="status">
					<li>{t("teach:acts.swap.line", { names: names("us"), seat: t("common:seat.cn") })}</li>
					<li>{t("teach:acts.swap.line", { names: names("cn"), seat: t("common:seat.us") })}</li>
				</ul>
			) : null}
		</ActFrame>
	);
}
