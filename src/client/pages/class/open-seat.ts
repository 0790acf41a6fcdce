// The seats that are open in this visit: a page that comes and goes finds the same one, its line still up.
import { useEffect, useState } from "react";
import type { StoreApi } from "zustand/vanilla";
import { keepSeat, type Seat, seatFor } from "../../stores/class/keys.ts";
import { createSeatStore } from "../../stores/class/seat-store.ts";
import type { SeatStore } from "../../stores/class/seat-types.ts";

/** Milliseconds for which a seat stays open after its page was left, as for a look at the rules. */
const LINGER = 60_000;

interface Open {
	store: StoreApi<SeatStore>;
	pages: number;
	ending: ReturnType<typeof setTimeout> | undefined;
}

const seats = new Map<string, Open>();

function openSeat(seat: Seat): Open {
	const known = seats.get(seat.session);
	if (known) return known;
	const store = createSeatStore(seat);
	// the instructor may give somebody another name; the seat may have been taken back since, with a new key
	store.subscribe(({ name }, before) => {
		if (name !== "" && name !== before.name) keepSeat({ ...(seatFor(seat.session) ?? seat), name });
	});
	const opened: Open = { store, pages: 0, ending: undefined };
	seats.set(seat.session, opened);
	return opened;
}

/** One more page shows the seat. */
function enter(open: Open, session: string): void {
	clearTimeout(open.ending);
	seats.set(session, open);
	open.pages += 1;
}

/** A page has gone; the line ends when none has come back for a while. */
function leave(open: Open, session: string): void {
	open.pages -= 1;
	open.ending = setTimeout(() => {
		if (open.pages > 0) return;
		seats.delete(session);
		open.store.getState().close();
	}, LINGER);
}

/** The store of a kept seat, open for as long as the page stands and a while longer. */
export function useOpenSeat(seat: Seat): StoreApi<SeatStore> {
	const [open] = useState(() => openSeat(seat));
	const { session } = seat;
	useEffect(() => {
		enter(open, session);
		return () => leave(open, session);
	}, [open, session]);
	return open.store;
}
