// The computer takes a seat over, and gives it back.
import type { ReactNode } from "react";
import type { Tile } from "../../../../classroom/tiles.ts";
import type { Seat } from "../../../../rules/index.ts";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { GamePick, WouldNot } from "./one-game.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";

import "./control.css";

function SeatRow({ tile, seat }: { tile: Tile; seat: Seat }): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { names, runner } = tile.seats[seat];
	const computer = runner !== "computer";
	const alone = names.length === 0;
	const preview = usePreview(alone ? null : { do: "control", game: tile.n, seat, computer });
	const { busy, refusal, run } = useAct();
	const told = {
		n: tile.n,
		seat: t(`common:seat.${seat}`),
		names: format.list(names),
	};
	return (
		<li className="control-seat">
			<SeatEmblem seat={seat} size={32} />
			<div>
				<h3>{told.seat}</h3>
				<p>{alone ? t("teach:acts.control.alone") : t(`teach:acts.control.${runner}`, told)}</p>
				{alone ? null : <WouldNot preview={preview} />}
				{refusal ? (
					<div role="alert">
						<WouldNot preview={{ at: "refused", effect: null, refusal }} />
					</div>
				) : null}
				{alone ? null : (
					<>
						<p className="act-note">
							{t(`teach:acts.control.effect.${computer ? "take" : "give"}`, told)}
						</p>
						<Button
							kind={computer ? "plain" : "primary"}
							disabled={busy}
							blocked={preview.at === "known" ? null : t("teach:acts.asking")}
							onClick={() =>
								run({ do: "control", game: tile.n, seat, computer }, (_, t) =>
									t(`teach:acts.control.done.${computer ? "take" : "give"}`, told),
								)
							}
						>
							{t(`teach:acts.control.do.${computer ? "take" : "give"}`, told)}
						</Button>
					</>
				)}
			</div>
		</li>
	);
}

/** The panel. */
export function Control(): ReactNode {
	const { t } = useLore().words;
	const { about } = useActs();
	const tile = useCurrentTiles().find(({ n }) => n === about.game);
	return (
		<ActFrame title={t("teach:acts.control.title")} note={t("teach:acts.control.note")}>
			<GamePick over={false} />
			{tile ? (
				<ul className="control-seats">
					<SeatRow tile={tile} seat="us" />
					<SeatRow tile={tile} seat="cn" />
				</ul>
			) : null}
		</ActFrame>
	);
}
