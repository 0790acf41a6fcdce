// Who is told what when something has changed: moves at once, everything else gathered for a moment.
import * as cr from "../../classroom/index.ts";
import type { Game, Seat } from "../../rules/index.ts";
import { positionOf } from "../../rules/view.ts";
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

	const picture = (table: cr.Table, last?: cr.TablePicture): cr.TablePicture =>
		cr.tablePicture(room.state(), table, here, clock(), last);

	/** The whole game. */
	function sendView(guest: SeatGuest, table: cr.Table): void {
		const chair = cr.chairOf(room.state(), guest.person);
		if (!chair) return;
		const view = cr.seatView(table, chair.seat);
		const shown = picture(table);
		guest.page.send({ type: "view", table: shown, view });
		guest.sent = remember(table, view.seat, shown, view.position, view.score);
	}

	const remember = (
		table: cr.Table,
		seat: Seat,
		shown: cr.TablePicture,
		position: Game,
		score: cr.Scores,
	): Sent => ({
		game: table.n,
		seat,
		seq: table.seq,
		state: table.match.game,
		table: shown,
		position,
		score,
		revealed: table.revealed,
		closed: table.closed.length,
	});

	/** Who is there, and what the clock says. */
	function sendTable(guest: SeatGuest, shown: cr.TablePicture): void {
		guest.page.send({ type: "table", table: shown });
		if (guest.sent) guest.sent.table = shown;
	}

	/**
	 * What has changed since the last frame, or the whole where the game has gone back or the page has moved. `shown`:
	 * the table as everybody at it is shown it. `events`: the commit's, with the commands that it has carried out.
	 */
	function sendChange(
		guest: SeatGuest,
		{ place, seat }: cr.Chair,
		table: cr.Table,
		shown: cr.TablePicture,
		events: readonly cr.TableEvent[],
	): void {
		if (place.n !== table.n) return;
		const { sent } = guest;
		const { game } = table.match;
		const elsewhere = !sent || sent.game !== table.n || sent.seat !== seat;
		if (elsewhere || sent.closed > table.closed.length) {
			sendView(guest, table);
			return;
		}
		const { state, position: before } = sent;
		const position = positionOf(game, seat, { game: state, position: before });
		/** A state of this commit or of one before, as the seat may know it, as a patch of what it sees now. */
		const behind = (earlier: Game): cr.Patch =>
			earlier === game ? {} : (cr.diff(position, cr.seen(earlier, seat)) ?? {});
		const score = cr.sameScores(state, game) ? sent.score : cr.scoresFor(table, game, seat);
		const fresh = table.revealed !== sent.revealed ? table.revealed : null;
		const done = cr.doneBy(guest.person, events);
		const months = table.closed.slice(sent.closed).map(({ month, game: closed }) => ({
			month,
			position: behind(closed),
			score: cr.scoresFor(table, closed, seat),
		}));
		guest.page.send({
			type: "delta",
			from: sent.seq,
			seq: table.seq,
			...(done.length > 0 ? { done } : {}),
			table: cr.diff(sent.table, shown) ?? null,
			position: cr.diff(before, position) ?? null,
			score: cr.diff(sent.score, score) ?? null,
			revealed: fresh ? behind(fresh) : null,
			months,
		});
		if (done.length > 0) guest.answered = table.seq;
		guest.sent = remember(table, seat, shown, position, score);
	}

	function sendClass(guest: SeatGuest): void {
		const chair = cr.chairPicture(cr.chairOf(room.state(), guest.person));
		const name = cr.personOf(room.state(), guest.person)?.name ?? "";
		guest.page.send({ type: "class", class: classPicture(room), name, chair });
	}

	const sendMessage = (guest: SeatGuest, { at: time, text }: cr.Message): void =>
		guest.page.send({ type: "message", message: { at: time, text } });

	/** Calls `tell` for each guest who sits, or will sit, at a game. */
	function atTable(n: number, tell: (guest: SeatGuest, chair: cr.Chair) => void): void {
		const state = room.state();
		const place = cr.placeOf(state, n);
		if (!place) return;
		for (const seat of ["us", "cn"] as const)
			for (const { person } of place.seats[seat]) {
				const guest = seats.get(person);
				const chair = guest && cr.chairOf(state, person);
				if (chair && chair.place.n === n) tell(guest, chair);
			}
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
			let shown: cr.TablePicture | undefined;
			atTable(table.n, (guest) => {
				if (guest.sent?.game !== table.n) return;
				shown ??= picture(table);
				sendTable(guest, shown);
			});
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
		tableChanged: (table, events) => {
			let shown: cr.TablePicture | undefined;
			atTable(table.n, (guest, chair) => {
				shown ??= picture(table, guest.sent?.game === table.n ? guest.sent.table : undefined);
				sendChange(guest, chair, table, shown, events);
			});
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
				if (!known) guest.page.close(cr.CLOSE.gone);
				else if (known.token !== cr.personOf(before, person)?.token)
					guest.page.close(cr.CLOSE.replaced);
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
				const { seat } = chair;
				const { game } = table.match;
				const shown = picture(table);
				const score = cr.scoresFor(table, game, seat);
				guest.sent = remember(table, seat, shown, cr.seen(game, seat), score);
				sendTable(guest, shown);
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
