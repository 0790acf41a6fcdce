// Who is told what when something has changed: moves at once, everything else gathered for a moment.
import * as cr from "../../classroom/index.ts";
import type { Game, Seat } from "../../rules/index.ts";
import type { SeatGuest } from "./guests.ts";
import { observerFrames } from "./observers.ts";
import type { Bulletin, RoomCore } from "./types.ts";

/** Milliseconds in which changes of the class are gathered. */
const GATHER = 80;

/** A commit of a game, and what has been worked out of it for one page and holds for the others. */
interface News {
	readonly table: cr.Table;
	/** The commit's, with the commands that it has carried out. */
	readonly events: readonly cr.TableEvent[];
	shown: cr.Shown | null;
	/** What pages that were shown this are told alike, as text. */
	from: cr.Shown | null;
	common: string;
}

/** A state of this commit or of one before, as the seat may know it, as a patch of what it sees now. */
const behind = (now: Game, earlier: Game, seat: Seat): cr.Patch =>
	cr.positionPatch(now, earlier, seat) ?? {};

/** Months that have closed since there were so many, as the seat may know them. */
const monthsSince = (closed: number, table: cr.Table, seat: Seat) =>
	table.closed.slice(closed).map(({ month, game }) => ({
		month,
		position: behind(table.match.game, game, seat),
		score: game === table.match.game ? null : cr.scoresFor(table, game, seat),
	}));

/** What a page that was shown `before` is told as all others are; mostly the same for all pages at the table. */
function commonOf(news: News, before: cr.Shown, after: cr.Shown): string {
	if (news.from === before) return news.common;
	const { turned, patch } = cr.commonChange(before.of.match.game, after.of.match.game);
	news.from = before;
	news.common = JSON.stringify({
		type: "delta",
		from: before.of.seq,
		seq: after.of.seq,
		table: cr.tablePatch(before.table, after.table),
		turned: turned || undefined,
		position: patch,
	} satisfies cr.CommonDelta);
	return news.common;
}

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

	/** The table as it is shown now. `last`: as it was shown before. */
	const show = (table: cr.Table, last?: cr.Shown): cr.Shown => {
		const state = room.state();
		return { state, of: table, table: cr.tablePicture(state, table, here, clock(), last) };
	};

	/** The whole game. */
	function sendView(guest: SeatGuest, table: cr.Table): void {
		const chair = cr.chairOf(room.state(), guest.person);
		if (!chair) return;
		const view = cr.seatView(table, chair.seat);
		const shown = show(table);
		guest.page.send({ type: "view", table: shown.table, view });
		const { seat, score } = view;
		guest.sent = { game: table.n, seat, shown, score };
	}

	/** What has changed since the last frame, or the whole where the game has gone back or the page has moved. */
	function sendChange(guest: SeatGuest, { seat }: cr.Chair, news: News): void {
		const { table, events } = news;
		const { sent } = guest;
		const elsewhere = !sent || sent.game !== table.n || sent.seat !== seat;
		if (elsewhere || sent.shown.of.closed.length > table.closed.length) {
			sendView(guest, table);
			return;
		}
		const { of } = sent.shown;
		const before = of.match.game;
		const { game } = table.match;
		const { revealed } = table;
		const score = cr.sameScores(before, game) ? sent.score : cr.scoresFor(table, game, seat);
		const done = cr.doneBy(guest.person, events);
		const answers = done.length > 0;
		news.shown ??= show(table, sent.shown);
		const common = commonOf(news, sent.shown, news.shown);
		// what is undefined is left out of the frame
		const own: cr.OwnDelta = {
			done: answers ? done : undefined,
			own: cr.ownPatch(before, game, seat),
			score: cr.diff(sent.score, score),
			revealed: revealed && revealed !== of.revealed ? behind(game, revealed, seat) : undefined,
			months:
				of.closed.length < table.closed.length
					? monthsSince(of.closed.length, table, seat)
					: undefined,
		};
		guest.page.sendText(cr.deltaText(common, own));
		if (answers) guest.answered = table.seq;
		sent.shown = news.shown;
		sent.score = score;
	}

	function sendClass(guest: SeatGuest, klass = classPicture(room)): void {
		const chair = cr.chairPicture(cr.chairOf(room.state(), guest.person));
		const name = cr.personOf(room.state(), guest.person)?.name ?? "";
		guest.page.send({ type: "class", class: klass, name, chair });
	}

	const sendMessage = (guest: SeatGuest, { at: time, text }: cr.Message): void =>
		guest.page.send({ type: "message", message: { at: time, text } });

	/** Which messages still stand: a page may hold one that was taken down while it was away. */
	const sendStanding = (guest: SeatGuest): void =>
		guest.page.send({ type: "standing", messages: room.state().messages.map(({ at }) => at) });

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

	/** Who is there, and what the clock says. */
	function sendTables(table: cr.Table): void {
		let now: cr.Shown | undefined;
		/** What pages have been shown before, and with this. */
		let before: cr.Shown | undefined;
		let after: cr.Shown | undefined;
		atTable(table.n, ({ page, sent }) => {
			if (sent?.game !== table.n) return;
			now ??= show(table);
			page.send({ type: "table", table: now.table });
			if (!after || sent.shown !== before) after = { ...now, of: sent.shown.of };
			before = sent.shown;
			sent.shown = after;
		});
	}

	function flush(): void {
		// everybody in the class is looked at for it
		const klass = classPicture(room);
		if (wholeClass) for (const guest of seats.values()) sendClass(guest, klass);
		for (const lane of room.known()) {
			const table = lane.state();
			if (!everyTable && !tables.has(table.n)) continue;
			sendTables(table);
		}
		room.presence.follow(
			cr.peopleOf(room.state()).map(({ id }) => id),
			clock(),
		);
		for (const observer of observers) observerFrames(room, observer, klass, clock());
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
			const news: News = { table, events, shown: null, from: null, common: "" };
			atTable(table.n, (guest, chair) => sendChange(guest, chair, news));
			if (observers.size > 0) gather();
		},
		classChanged: (before, after) => {
			// whoever joins games that run is nobody's alarm while their page opens
			const late = after.stage === "running" && before.people !== after.people;
			for (const { id, token } of late ? after.people : [])
				if (token !== "" && (cr.personOf(before, id)?.token ?? "") === "")
					room.presence.comes(id, clock());
			wholeClass = true;
			everyTable ||= before.pauses !== after.pauses || before.grants !== after.grants;
			for (const message of after.messages.filter((one) => !before.messages.includes(one)))
				for (const guest of seats.values())
					if (cr.meantFor(after, message, guest.person)) sendMessage(guest, message);
			if (before.messages.some((one) => !after.messages.includes(one)))
				for (const guest of seats.values()) sendStanding(guest);
			for (const guest of [...seats.values()]) {
				const { person } = guest;
				const known = cr.personOf(after, person);
				if (!known) guest.page.close(cr.CLOSE.removed);
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
			sendStanding(guest);
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
				const shown = show(table);
				const score = cr.scoresFor(table, game, seat);
				guest.page.send({ type: "table", table: shown.table });
				guest.sent = { game: table.n, seat, shown, score };
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
