// Who is told what when something has changed: moves at once, everything else gathered for a moment.
import * as cr from "../../classroom/index.ts";
import type { Game, Seat } from "../../rules/index.ts";
import type { SeatGuest, Sent } from "./guests.ts";
import { observerFrames } from "./observers.ts";
import type { Bulletin, RoomCore } from "./types.ts";

/** Milliseconds in which changes of the class are gathered. */
const GATHER = 80;

/** A commit of a game, and what has been worked out of it for one page and holds for the others. */
interface News {
	readonly table: cr.Table;
	/** The commit's, with the commands that it has carried out. */
	readonly events: readonly cr.TableEvent[];
	shown: cr.TablePicture | null;
	/** The table's picture that `patch` is a patch of. */
	last: cr.TablePicture | null;
	patch: cr.Patch | null;
}

const NO_MONTHS: readonly [] = [];

/** A state of this commit or of one before, as the seat may know it, as a patch of what it sees now. */
const behind = (now: Game, earlier: Game, seat: Seat): cr.Patch =>
	cr.positionPatch(now, earlier, seat) ?? {};

/** Months that have closed since there were so many, as the seat may know them. */
const monthsSince = (closed: number, table: cr.Table, seat: Seat) =>
	table.closed.slice(closed).map(({ month, game }) => ({
		month,
		position: behind(table.match.game, game, seat),
		score: cr.scoresFor(table, game, seat),
	}));

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
		guest.sent = remember(table, view.seat, shown, view.score);
	}

	const remember = (
		table: cr.Table,
		seat: Seat,
		shown: cr.TablePicture,
		score: cr.Scores,
	): Sent => ({
		game: table.n,
		seat,
		seq: table.seq,
		state: table.match.game,
		table: shown,
		score,
		revealed: table.revealed,
		closed: table.closed.length,
	});

	/** Who is there, and what the clock says. */
	function sendTable(guest: SeatGuest, shown: cr.TablePicture): void {
		guest.page.send({ type: "table", table: shown });
		if (guest.sent) guest.sent.table = shown;
	}

	/** What has changed since the last frame, or the whole where the game has gone back or the page has moved. */
	function sendChange(guest: SeatGuest, { seat }: cr.Chair, news: News): void {
		const { table, events } = news;
		const { sent } = guest;
		const { game } = table.match;
		const elsewhere = !sent || sent.game !== table.n || sent.seat !== seat;
		if (elsewhere || sent.closed > table.closed.length) {
			sendView(guest, table);
			return;
		}
		const { state } = sent;
		const score = cr.sameScores(state, game) ? sent.score : cr.scoresFor(table, game, seat);
		const fresh = table.revealed !== sent.revealed ? table.revealed : null;
		const done = cr.doneBy(guest.person, events);
		const answers = done.length > 0;
		guest.page.send({
			type: "delta",
			from: sent.seq,
			seq: table.seq,
			// left out of the frame where it is undefined
			done: answers ? done : undefined,
			table: tablePatch(news, sent.table),
			position: cr.positionPatch(state, game, seat) ?? null,
			score: cr.diff(sent.score, score) ?? null,
			revealed: fresh ? behind(game, fresh, seat) : null,
			months: sent.closed < table.closed.length ? monthsSince(sent.closed, table, seat) : NO_MONTHS,
		});
		if (answers) guest.answered = table.seq;
		sent.seq = table.seq;
		sent.state = game;
		sent.table = shownOf(news, sent.table);
		sent.score = score;
		sent.revealed = table.revealed;
		sent.closed = table.closed.length;
	}

	/** The table as everybody at it is shown it. `last`: as it was shown before. */
	function shownOf(news: News, last?: cr.TablePicture): cr.TablePicture {
		news.shown ??= picture(news.table, last?.game === news.table.n ? last : undefined);
		return news.shown;
	}

	/** What has changed of the table since it was pictured so; mostly the same for all pages at it. */
	function tablePatch(news: News, last: cr.TablePicture): cr.Patch | null {
		if (news.last !== last) {
			news.last = last;
			news.patch = cr.diff(last, shownOf(news, last)) ?? null;
		}
		return news.patch;
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
			const news: News = { table, events, shown: null, last: null, patch: null };
			atTable(table.n, (guest, chair) => sendChange(guest, chair, news));
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
				guest.sent = remember(table, seat, shown, score);
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
