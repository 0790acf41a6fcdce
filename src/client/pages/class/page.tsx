// A student's page: finds the seat this browser holds, then shows the lobby, the game, or why there is neither.
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { rejoinClass } from "../../stores/class/api.ts";
import { keepSeat, type Seat, seatFor } from "../../stores/class/keys.ts";
import { SeatProvider, useSeat } from "../../stores/class/use-seat.tsx";
import type { PageProps } from "../app/doors.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { FreezeCover } from "./freeze-cover.tsx";
import { Lobby } from "./lobby/lobby.tsx";
import { NoSeat } from "./lobby/no-seat.tsx";
import { useOpenSeat } from "./open-seat.ts";
import { Trouble } from "./trouble.tsx";

// The rules, the panels and the board come with the game: the lobby must not wait for them.
const gamePage = () => import("./game/class-game.tsx");
const ClassGame = lazy(gamePage);

/** The page of `class`. */
export default function ClassPage({ route: { session } }: PageProps<"class">): ReactNode {
	const [seat, setSeat] = useState(() => seatFor(session));
	const found = useCallback(() => setSeat(seatFor(session)), [session]);
	const held = seat?.session === session ? seat : seatFor(session);
	if (!held) return <NoSeat session={session} onSeat={found} />;
	return <Seated key={session} seat={held} onSeat={found} />;
}

/** `onSeat`: the seat that this browser holds has become another, with a key of its own. */
function Seated({ seat, onSeat }: { seat: Seat; onSeat: () => void }): ReactNode {
	const store = useOpenSeat(seat);
	return (
		<SeatProvider store={store}>
			<Stage seat={seat} onSeat={onSeat} />
		</SeatProvider>
	);
}

/** What is shown, by how far the class has come. */
function Stage({ seat: kept, onSeat }: { seat: Seat; onSeat: () => void }): ReactNode {
	const link = useSeat((it) => it.link);
	const name = useSeat((it) => it.name);
	const picture = useSeat((it) => it.class);
	const seated = useSeat((it) => it.chair !== null);
	const messages = useSeat((it) => it.messages);
	const match = useSeat((it) => it.match);
	const trouble = useSeat((it) => it.trouble);
	const reopen = useSeat((it) => it.reopen);
	const [failed, setFailed] = useState<string | null>(null);
	const seat = { ...kept, name: name === "" ? kept.name : name };
	const { session } = seat;
	// the page comes beside rules and scenario, not after them; where it fails, it is asked for again to be shown
	useEffect(() => {
		if (seated) gamePage().catch(() => undefined);
	}, [seated]);
	/** A seat got by its code on this very page. */
	const taken = useCallback(() => {
		setFailed(null);
		onSeat();
		reopen(seatFor(session)?.token);
	}, [reopen, session, onSeat]);
	const takeBack = useCallback(async () => {
		const { code, rejoin } = seatFor(session) ?? kept;
		if (rejoin === "") return setFailed("wrongSecret");
		const got = await rejoinClass(code, rejoin);
		if (!got.ok) return setFailed(got.refusal);
		keepSeat({ ...kept, token: got.value.token, name: got.value.name, rejoin, at: Date.now() });
		onSeat();
		reopen(got.value.token);
	}, [kept, session, reopen, onSeat]);

	if (link.at === "closed") {
		if (link.why === "replaced") return <Elsewhere seat={seat} onHere={() => reopen()} />;
		if (link.why === "wrongSecret" && kept.rejoin !== "" && failed === null)
			return <Elsewhere seat={seat} onHere={takeBack} />;
		return <NoSeat session={session} why={link.why} onSeat={taken} />;
	}
	const waits = !picture || picture.stage === "room" || picture.stage === "open" || !seated;
	// what the person has before their eyes stands until the game's code and position have come
	const lobby = (
		<Lobby seat={seat} picture={picture} link={link} messages={messages} opening={!waits} />
	);
	return (
		<>
			{waits ? (
				lobby
			) : trouble ? (
				<Trouble code={trouble} />
			) : match ? (
				<Suspense fallback={lobby}>
					<ClassGame seat={seat} match={match} />
				</Suspense>
			) : (
				lobby
			)}
			<FreezeCover />
		</>
	);
}
