// The game of a seat in a class: the play page with the class's bar, its notices, who is at the table, what was said.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StoreApi } from "zustand/vanilla";
import { CameIn } from "../../../panels/common/came-in.ts";
import { useInStead } from "../../../panels/common/in-stead.tsx";
import type { Seat } from "../../../stores/class/keys.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import type { MatchStore } from "../../../stores/match-types.ts";
import { MatchProvider, useMatch } from "../../../stores/use-match.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { Countdown } from "../../class-common/countdown.tsx";
import { PlayView } from "../../play/play-view.tsx";
import { SeatCodeDialog } from "../lobby/seat-code.tsx";
import { Banners } from "./banners.tsx";
import { ClassBar } from "./class-bar.tsx";
import { useEarlierRecords } from "./kept-records.ts";
import { MessagesDialog } from "./messages-dialog.tsx";
import { OverPanel } from "./over-panel.tsx";
import { TableDialog } from "./table-dialog.tsx";
import { useTurnText } from "./use-turn.ts";
import "./class-game.css";

type Opened = "table" | "messages" | "code" | null;

/** The game of `match`, played in the class's seat. */
export default function ClassGame({
	seat,
	match,
}: {
	seat: Seat;
	match: StoreApi<MatchStore>;
}): ReactNode {
	return (
		<MatchProvider store={match}>
			<InTime seat={seat} />
		</MatchProvider>
	);
}

/** The panels know which months were the computer's, before the person came. */
function InTime({ seat }: { seat: Seat }): ReactNode {
	const from = useSeat(({ chair }) => chair?.from ?? 0);
	const joined = useMatch(({ classSeat }) => (classSeat?.members.length ?? 0) > 1);
	return (
		<CameIn value={joined ? 0 : from}>
			<Game seat={seat} />
		</CameIn>
	);
}

function Game({ seat }: { seat: Seat }): ReactNode {
	const { t } = useTranslation("class");
	const [opened, setOpened] = useState<Opened>(null);
	const over = useMatch((it) => it.page === "over");
	const ended = useSeat((it) => it.class?.stage === "ended");
	// a finished game is read to its last page; one that its class cuts short has nowhere to go on to
	const finished = useMatch((it) => it.view.position.phase === "over");
	const after = over || (ended && !finished);
	const [earlier, fetchEarlier] = useEarlierRecords(seat, after);
	const mine = useTurnText().mine;
	const table = useSeat((it) => it.table);
	const at = useSeat((it) => it.at);
	const still = useSeat((it) => it.class?.paused === true || it.class?.frozen === true);
	const stood = useInStead();
	useEffect(() => {
		if (stood !== "") announce(stood);
	}, [stood]);
	const close = (): void => setOpened(null);
	// the lobby is gone, and with it the place of whoever goes by keyboard; to a panel this is where the visit begins
	useEffect(() => {
		document.querySelector<HTMLElement>(".play-panel h1")?.focus({ preventScroll: true });
	}, []);
	return (
		<>
			<title>
				{t("title", { ns: "common", page: mine ? t("play.titleMine") : t("play.title") })}
			</title>
			<PlayView
				parts={{
					clock:
						!table || table.left === null || over || ended ? undefined : (
							<Countdown left={table.left} at={at} still={still} spoken={mine} />
						),
					under: (
						<div className="class-under">
							<ClassBar
								onTable={() => setOpened("table")}
								onMessages={() => setOpened("messages")}
							/>
							<Banners onMessages={() => setOpened("messages")} />
						</div>
					),
					panel: after ? (
						<OverPanel seat={seat} over={over} earlier={earlier} onEarlier={fetchEarlier} />
					) : null,
					entries: [
						{
							id: "table",
							icon: "ui-leaders",
							name: t("play.table.title"),
							note: t("play.table.note"),
							act: () => setOpened("table"),
						},
						{
							id: "messages",
							icon: "ui-msg",
							name: t("play.messages.title"),
							note: t("play.messages.note"),
							act: () => setOpened("messages"),
						},
						{
							id: "code",
							icon: "ui-lock",
							name: t("code.menu"),
							note: t("play.codeNote"),
							act: () => setOpened("code"),
						},
					],
				}}
			/>
			<TableDialog open={opened === "table"} onClose={close} />
			<MessagesDialog open={opened === "messages"} onClose={close} />
			<SeatCodeDialog seat={seat} open={opened === "code"} onClose={close} />
		</>
	);
}
