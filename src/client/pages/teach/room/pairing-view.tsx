// Who would play whom if the games started now: the games that the start makes, in which two people can change places.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Grouping } from "../../../../classroom/pairing.ts";
import { portfolios } from "../../../../classroom/portfolios.ts";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { useFormats } from "../../../i18n/format.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { classes, type Seat } from "../../../ui/seat.ts";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { useQuickAct } from "../acts/use-act.ts";
import "./pairing-view.css";

interface Picking {
	/** Id of the one who is to change places; "" = nobody is. */
	picked: string;
	press: (person: string) => void;
	leave: () => void;
}

function SeatCell({
	seat,
	people,
	lines,
	picking,
}: {
	seat: Seat;
	people: readonly string[];
	lines: ReadonlyMap<string, RosterLine>;
	picking: Picking;
}): ReactNode {
	const { t } = useTranslation(["teach", "class", "common"]);
	const format = useFormats();
	const offices = people.length > 1 ? portfolios(seat, people) : null;
	return (
		<div className={classes("pairing-seat", seat)}>
			<SeatEmblem seat={seat} size={20} label={t(`common:seat.${seat}`)} />
			{people.length === 0 ? <p>{t("teach:room.pairing.computer")}</p> : null}
			<ul>
				{people.map((person, at) => {
					const line = lines.get(person);
					const held = offices?.get(person) ?? [];
					return (
						// the place stays under the hand that pressed it, whoever sits there now
						// biome-ignore lint/suspicious/noArrayIndexKey: as said
						<li key={at}>
							<button
								type="button"
								className={classes(line?.here === false && "is-away")}
								aria-pressed={picking.picked === person}
								title={line?.name}
								onClick={() => picking.press(person)}
								onKeyDown={({ key }) => {
									if (key === "Escape") picking.leave();
								}}
							>
								<span>{line?.name}</span>
								{held.length === 0 ? null : (
									<small>
										{format.names(held.map((office) => t(`class:play.office.${seat}.${office}`)))}
									</small>
								)}
								{line?.here === false ? (
									<span className="sr-only">{t("teach:room.roster.away")}</span>
								) : null}
							</button>
						</li>
					);
				})}
			</ul>
		</div>
	);
}

/** The games, by number; `pairing`: as the server would make them. */
export function PairingView({ pairing }: { pairing: readonly Grouping[] }): ReactNode {
	const { t } = useTranslation("teach");
	const roster = useLesson((state) => state.roster);
	const { busy, run } = useQuickAct();
	const [chosen, setChosen] = useState("");
	const lines = new Map(roster.map((line) => [line.person, line]));
	// whoever has left meanwhile changes places with nobody
	const picked = lines.has(chosen) ? chosen : "";
	const nameOf = (person: string): string => lines.get(person)?.name ?? "";
	const press = (person: string): void => {
		if (busy) return;
		setChosen(picked === "" ? person : "");
		if (picked === "" || picked === person) return;
		const names = { one: nameOf(picked), other: nameOf(person) };
		void run({ do: "exchange", person: picked, other: person }, (_, t) =>
			t("teach:room.pairing.done", names),
		);
	};
	return (
		<div className="pairing">
			<p role="status" data-room={t("room.pairing.hint")}>
				<span>
					{picked === ""
						? t("room.pairing.hint")
						: t("room.pairing.with", { name: nameOf(picked) })}
				</span>
			</p>
			<ol aria-label={t("room.pairing.label")}>
				{pairing.map((group, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: games are what their number says
					<li key={at}>
						<b>
							<span className="sr-only">{t("dash.label.game", { n: at + 1 })}</span>
							<span aria-hidden="true">{at + 1}</span>
						</b>
						{SEATS.map((seat) => (
							<SeatCell
								key={seat}
								seat={seat}
								people={group[seat]}
								lines={lines}
								picking={{ picked, press, leave: () => setChosen("") }}
							/>
						))}
					</li>
				))}
			</ol>
		</div>
	);
}
