// The seats that are open in this visit: a page that comes and goes finds the same one, its line still up.
import { useEffect, useState } from "react";
import type { StoreApi } from "zustand/vanilla";
import { keepSeat, type Seat, seatFor } from "../../stores/class/keys.ts";
import { createSeatStore } from "../../stores/class/seat-store.ts";
import type { SeatStore } from "../../stores/class/seat-types.ts";

/** Milliseconds for which a seat stays open after its page was left, as for a look at the rules. */
const LINGER = 60_000;

interface Open {
	/** The key that the seat was opened with, or has been given since. */
	token: string;
	store: StoreApi<SeatStore>;
	pages: number;
	ending: ReturnType<typeof setTimeout> | undefined;
}

const seats = new Map<string, Open>();

function openSeat(seat: Seat): Open {
	const known = seats.get(seat.session);
	if (known?.token === seat.token) return known;
	// the seat was taken back meanwhile with a new key, or somebody else sits at this browser: the old line is of no use
	if (known) end(known, seat.session);
	const store = createSeatStore(seat);
	// the instructor may give somebody another name; the seat may have been taken back since, with a new key
	store.subscribe(({ name }, before) => {
		if (name !== "" && name !== before.name) keepSeat({ ...(seatFor(seat.session) ?? seat), name });
	});
	const opened: Open = { token: seat.token, store, pages: 0, ending: undefined };
	seats.set(seat.session, opened);
	return opened;
}

function end(open: Open, session: string): void {
	clearTimeout(open.ending);
	if (seats.get(session) === open) seats.delete(session);
	open.store.getState().close();
}

/** One more page shows the seat. */
function enter(open: Open, session: string, token: string): void {
	clearTimeout(open.ending);
	open.token = token;
	seats.set(session, open);
	open.pages += 1;
}

/** A page has gone; the line ends when none has come back for a while. */
function leave(open: Open, session: string): void {
	open.pages -= 1;
	open.ending = setTimeout(() => {
		if (open.pages === 0) end(open, session);
	}, LINGER);
}

/** The store of a kept seat, open for as long as the page stands and a while longer. */
export function useOpenSeat(seat: Seat): StoreApi<SeatStore> {
	const [open] = useState(() => openSeat(seat));
	const { session, token } = seat;
	useEffect(() => {
		enter(open, session, token);
		return () => leave(open, session);
	}, [open, session, token]);
	return open.store;
}
