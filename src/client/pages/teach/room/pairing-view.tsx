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

/** Stands for the computer among the ids of people. */
const COMPUTER = "";

interface Picking {
	/** Who is to change places; null = nobody is. */
	picked: string | null;
	press: (person: string) => void;
	leave: () => void;
}

/** Whoever sits in a place, to be pressed. */
function Place({
	of,
	picking,
	className,
	title,
	children,
}: {
	of: string;
	picking: Picking;
	className: string;
	title?: string | undefined;
	children: ReactNode;
}): ReactNode {
	return (
		<button
			type="button"
			className={className}
			aria-pressed={picking.picked === of}
			title={title}
			onClick={() => picking.press(of)}
			onKeyDown={({ key }) => {
				if (key === "Escape") picking.leave();
			}}
		>
			{children}
		</button>
	);
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
			<ul>
				{people.length === 0 ? (
					<li>
						<Place of={COMPUTER} picking={picking} className="is-computer">
							<span>{t("teach:room.pairing.computer")}</span>
						</Place>
					</li>
				) : null}
				{people.map((person, at) => {
					const line = lines.get(person);
					const held = offices?.get(person) ?? [];
					return (
						// the place stays under the hand that pressed it, whoever sits there now
						// biome-ignore lint/suspicious/noArrayIndexKey: as said
						<li key={at}>
							<Place
								of={person}
								picking={picking}
								className={classes(line?.here === false && "is-away")}
								title={line?.name}
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
							</Place>
						</li>
					);
				})}
			</ul>
		</div>
	);
}

/** The games, by number; `pairing`: as the server would make them. */
export function PairingView({ pairing }: { pairing: readonly Grouping[] }): ReactNode {
	const { t } = useTranslation(["teach", "common"]);
	const roster = useLesson((state) => state.roster);
	const { busy, run } = useQuickAct();
	const [chosen, setChosen] = useState<string | null>(null);
	const lines = new Map(roster.map((line) => [line.person, line]));
	const alone = pairing.some(({ us, cn }) => us.length === 0 || cn.length === 0);
	// whoever has left meanwhile changes places with nobody
	const picked =
		chosen !== null && (chosen === COMPUTER ? alone : lines.has(chosen)) ? chosen : null;
	const nameOf = (one: string): string =>
		one === COMPUTER ? t("room.pairing.theComputer") : (lines.get(one)?.name ?? "");
	const press = (other: string): void => {
		if (busy) return;
		setChosen(picked === null ? other : null);
		if (picked === null || picked === other) return;
		const [person, second] = picked === COMPUTER ? [other, picked] : [picked, other];
		const names = { one: nameOf(person), other: nameOf(second) };
		void run({ do: "exchange", person, other: second }, (_, t) =>
			t("teach:room.pairing.done", names),
		);
	};
	return (
		<div className="pairing">
			<p className="pairing-hint" role="status" data-room={t("room.pairing.hint")}>
				<span>
					{picked === null
						? t("room.pairing.hint")
						: t("room.pairing.with", { name: nameOf(picked) })}
				</span>
			</p>
			<p className="pairing-heads" aria-hidden="true">
				<span>{t("room.pairing.game")}</span>
				{SEATS.map((seat) => (
					<span key={seat}>{t(`common:seat.${seat}`)}</span>
				))}
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
								picking={{ picked, press, leave: () => setChosen(null) }}
							/>
						))}
					</li>
				))}
			</ol>
		</div>
	);
}
