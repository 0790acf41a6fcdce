// Who is told what when something has changed: moves at once, everything else gathered for a moment.
import * as cr from "../../classroom/index.ts";
import type { Game, Seat } from "../../rules/index.ts";
import type { SeatGuest, Sent } from "./guests.ts";
import { observerFrames } from "./observers.ts";
import type { Bulletin, RoomCore } from "./types.ts";

/** Milliseconds in which changes of the class are gathered. */
const GATHER = 80;

/** The class as everybody may know it. */
function classPicture(room: RoomCore) {
	const state = room.state();
	const there = cr.peopleOf(state).filter(({ token }) => token !== "");
	const { title, size, months, scenario } = state.settings;
	return {
		title,
		stage: state.stage,
		paused: state.paused,
		frozen: state.frozen,
		people: there.length,
		here: there.filter(({ id }) => room.presence.here(id)).length,
		size,
		months,
		scenario,
	};
}

export function createBulletin(
	room: RoomCore,
	clock: () => number,
	trouble: (error: unknown) => void,
): Bulletin {
	const { seats, observers, here } = room.presence;
	let timer: NodeJS.Timeout | null = null;
	let wholeClass = false;
	let everyTable = false;
	const tables = new Set<number>();

	const picture = (table: cr.Table): cr.TablePicture =>
		cr.tablePicture(room.state(), table, here, clock());

	/** The whole game. */
	function sendView(guest: SeatGuest, table: cr.Table): void {
		const chair = cr.chairOf(room.state(), guest.person);
		if (!chair) return;
		const view = cr.seatView(table, chair.seat);
		guest.send({ type: "view", table: picture(table), view });
		guest.sent = remember(table, view.seat, view.position);
	}

	const remember = (table: cr.Table, seat: Seat, position: Game): Sent => ({
		game: table.n,
		seat,
		seq: table.seq,
		position,
		revealed: table.revealed,
		closed: table.closed.length,
	});

	/**
	 * What has changed since the last frame, or the whole where the game has gone back or the page has moved. `shown`:
	 * the table as everybody at it is shown it.
	 */
	function sendChange(
		guest: SeatGuest,
		before: cr.Table,
		table: cr.Table,
		shown: cr.TablePicture,
	): void {
		const chair = cr.chairOf(room.state(), guest.person);
		if (!chair || chair.place.n !== table.n) return;
		const { sent } = guest;
		const { seat } = chair;
		const { game } = table.match;
		const elsewhere = !sent || sent.game !== table.n || sent.seat !== seat;
		if (elsewhere || sent.closed > table.closed.length) {
			sendView(guest, table);
			return;
		}
		const position = cr.seen(game, seat, before.match.game);
		const fresh = table.revealed !== sent.revealed ? table.revealed : null;
		guest.send({
			type: "delta",
			from: sent.seq,
			table: shown,
			position: cr.diff(sent.position, position) ?? null,
			score: cr.scoresFor(table, game, seat),
			revealed: fresh ? (cr.diff(position, cr.seen(fresh, seat)) ?? {}) : null,
			months: table.closed.slice(sent.closed).map(({ month, game: closed }) => ({
				month,
				position: cr.diff(position, cr.seen(closed, seat)) ?? {},
				score: cr.scoresFor(table, closed, seat),
			})),
		});
		guest.sent = remember(table, seat, position);
	}

	function sendClass(guest: SeatGuest): void {
		const chair = cr.chairPicture(cr.chairOf(room.state(), guest.person));
		const name = cr.personOf(room.state(), guest.person)?.name ?? "";
		guest.send({ type: "class", class: classPicture(room), name, chair });
	}

	const sendMessage = (guest: SeatGuest, { at: time, text }: cr.Message): void =>
		guest.send({ type: "message", message: { at: time, text } });

	/** Guests who sit, or will sit, at a game. */
	function at(n: number): SeatGuest[] {
		const place = cr.placeOf(room.state(), n);
		if (!place) return [];
		return [...place.seats.us, ...place.seats.cn].flatMap(({ person }) => {
			const guest = seats.get(person);
			return guest && cr.chairOf(room.state(), person)?.place.n === n ? [guest] : [];
		});
	}

	function gather(): void {
		timer ??= setTimeout(() => {
			timer = null;
			try {
				flush();
			} catch (error) {
				trouble(error);
			}
		}, GATHER);
	}

	function flush(): void {
		if (wholeClass) for (const guest of seats.values()) sendClass(guest);
		for (const lane of room.known()) {
			const table = lane.state();
			if (!everyTable && !tables.has(table.n)) continue;
			for (const guest of at(table.n)) {
				if (guest.sent?.game === table.n) guest.send({ type: "table", table: picture(table) });
			}
		}
		room.presence.follow(
			cr.peopleOf(room.state()).map(({ id }) => id),
			clock(),
		);
		for (const observer of observers) observerFrames(room, observer, classPicture(room), clock());
		wholeClass = false;
		everyTable = false;
		tables.clear();
	}

	/** A guest's place has changed: shows the game they sit at now. */
	async function reseat(guest: SeatGuest): Promise<void> {
		const chair = cr.chairOf(room.state(), guest.person);
		if (!chair) return;
		sendClass(guest);
		const lane = await room.table(chair.place.n);
		if (lane && seats.get(guest.person) === guest) sendView(guest, lane.state());
	}

	return {
		tableChanged: (before, table) => {
			const guests = at(table.n);
			if (guests.length > 0) {
				const shown = picture(table);
				for (const guest of guests) sendChange(guest, before, table, shown);
			}
			if (observers.size > 0) gather();
		},
		classChanged: (before, after) => {
			wholeClass = true;
			everyTable ||= before.pauses !== after.pauses || before.grants !== after.grants;
			for (const message of after.messages.filter((one) => !before.messages.includes(one)))
				for (const guest of seats.values())
					if (cr.meantFor(after, message, guest.person)) sendMessage(guest, message);
			for (const guest of [...seats.values()]) {
				const { person } = guest;
				const known = cr.personOf(after, person);
				if (!known) guest.close(cr.CLOSE.gone);
				else if (known.token !== cr.personOf(before, person)?.token) guest.close(cr.CLOSE.replaced);
				const [was, is] = [cr.chairOf(before, person), cr.chairOf(after, person)];
				if (is && (is.place.n !== was?.place.n || is.seat !== was.seat))
					reseat(guest).catch(trouble);
			}
			if (before.games !== after.games) {
				everyTable = true;
				if (observers.size > 0) room.tables().then(gather).catch(trouble);
			}
			gather();
		},
		presenceChanged: (person) => {
			const chair = cr.chairOf(room.state(), person);
			if (chair) tables.add(chair.place.n);
			else wholeClass = true;
			gather();
		},
		welcome: async (guest, since) => {
			sendClass(guest);
			const person = cr.personOf(room.state(), guest.person);
			if (person)
				for (const message of cr.messagesFor(room.state(), person)) sendMessage(guest, message);
			const chair = cr.chairOf(room.state(), guest.person);
			if (!chair) return;
			const lane = await room.table(chair.place.n);
			if (!lane || seats.get(guest.person) !== guest) return;
			const table = lane.state();
			const sameSeat = (since?.seat ?? chair.seat) === chair.seat;
			if (since?.game === table.n && since.seq === table.seq && sameSeat) {
				// the page has the game already: only who is there and what the clock says is new
				guest.sent = remember(table, chair.seat, cr.seen(table.match.game, chair.seat));
				guest.send({ type: "table", table: picture(table) });
			} else sendView(guest, table);
		},
		resend: (guest) => {
			reseat(guest).catch(trouble);
		},
		observersStale: gather,
		elsewhereChanged: () => {
			wholeClass = true;
			everyTable = true;
			gather();
		},
		stop: () => {
			if (timer) clearTimeout(timer);
		},
	};
}
