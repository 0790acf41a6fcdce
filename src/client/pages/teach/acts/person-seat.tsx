// Another seat for somebody, or a game of their own against the computer.
import { type ReactNode, useState } from "react";
import { LARGEST } from "../../../../classroom/pairing.ts";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import type { Seat } from "../../../../rules/index.ts";
import { useCurrentTiles } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Segmented, Select } from "../../../ui/choice.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { waits } from "../../../viewmodel/class/waits.ts";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useLore } from "../dash/dash-context.ts";
import { WouldNot } from "./one-game.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";

function SeatChoice({ seat, onChange }: { seat: Seat; onChange: (seat: Seat) => void }): ReactNode {
	const { t } = useLore().words;
	return (
		<Segmented
			label={t("teach:acts.seat")}
			options={SEATS.map((id) => ({ id, label: t(`common:seat.${id}`) }))}
			value={seat}
			onChange={onChange}
		/>
	);
}

/** Hands the seat over at once to somebody who waits for its next month; nothing where nobody waits. */
export function HandOver({ line }: { line: RosterLine }): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { game, seat, from } = line;
	const tile = useCurrentTiles().find(({ n }) => n === game);
	const { busy, refusal, problems, run } = useAct();
	if (!waits(line, tile) || seat === "") return null;
	const told = {
		name: line.name,
		seat: t(`common:seat.${seat}`),
		month: format.date(monthStart(from), "monthOnly"),
	};
	return (
		<section className="hand-over">
			<p>{t("teach:acts.person.waits", told)}</p>
			<p className="act-note">{t("teach:acts.person.handNote")}</p>
			<Refused code={refusal} problems={problems} />
			<Button
				kind="primary"
				disabled={busy}
				onClick={() =>
					run({ do: "seat", person: line.person, game, seat }, (_, t) =>
						t("teach:acts.person.handed", { ...told, n: game }),
					)
				}
			>
				{t("teach:acts.person.hand")}
			</Button>
		</section>
	);
}

/** Seats the person at another game, or on the other side. */
export function SeatElsewhere({ line }: { line: RosterLine }): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const tiles = useCurrentTiles().filter(({ phase }) => phase !== "over");
	const [game, setGame] = useState(0);
	const [seat, setSeat] = useState<Seat>("us");
	const same = line.game === game && line.seat === seat;
	const command =
		game > 0 && !same ? ({ do: "seat", person: line.person, game, seat } as const) : null;
	const preview = usePreview(command);
	const { busy, refusal, problems, run } = useAct();
	const there = tiles.find(({ n }) => n === game)?.seats[seat].names ?? [];
	const told = { name: line.name, n: game, seat: t(`common:seat.${seat}`) };
	return (
		<>
			<Select
				label={t("teach:acts.game")}
				value={String(game)}
				options={[
					{ id: "0", label: t("teach:acts.pickGame") },
					...tiles.map((tile) => ({
						id: String(tile.n),
						label: t("teach:acts.gameOf", {
							n: tile.n,
							names: format.list([...tile.seats.cn.names, ...tile.seats.us.names]),
						}),
						disabled: tile.seats.us.names.length + tile.seats.cn.names.length >= 2 * LARGEST,
					})),
				]}
				onChange={(id) => setGame(Number(id))}
			/>
			<SeatChoice seat={seat} onChange={setSeat} />
			<WouldNot preview={preview} />
			{preview.at === "known" ? (
				<p className="act-note" role="status">
					{t(there.length > 0 ? "teach:acts.person.joins" : "teach:acts.person.takes", {
						...told,
						names: format.list(there),
					})}
				</p>
			) : null}
			{same ? <p className="act-note">{t("teach:acts.person.there")}</p> : null}
			<Refused code={refusal} problems={problems} />
			<Button
				kind="primary"
				disabled={busy}
				blocked={preview.at === "known" ? null : t("teach:acts.pickGame")}
				onClick={() => command && run(command, (_, t) => t("teach:acts.person.seated", told))}
			>
				{t("teach:acts.person.seatThere")}
			</Button>
		</>
	);
}

/** Gives the person a game against the computer. */
export function Solo({ line }: { line: RosterLine }): ReactNode {
	const { t } = useLore().words;
	const [seat, setSeat] = useState<Seat>("us");
	const command = { do: "solo", person: line.person, seat } as const;
	const preview = usePreview(command);
	const { busy, refusal, problems, run } = useAct();
	const told = { name: line.name, seat: t(`common:seat.${seat}`) };
	return (
		<>
			<p>{t("teach:acts.person.soloText")}</p>
			<SeatChoice seat={seat} onChange={setSeat} />
			{preview.at === "refused" && preview.refusal === "seatTaken" ? (
				<Notice tone="plain">{t("teach:acts.person.plays", { name: line.name })}</Notice>
			) : (
				<WouldNot preview={preview} />
			)}
			<Refused code={refusal} problems={problems} />
			<Button
				kind="primary"
				disabled={busy}
				blocked={preview.at === "known" ? null : t("teach:acts.person.soloBlocked")}
				onClick={() => run(command, (_, t) => t("teach:acts.person.soloDone", told))}
			>
				{t("teach:acts.person.soloDo", told)}
			</Button>
		</>
	);
}
