// What instructor and projector are sent: list, tiles that have changed, and (to the instructor alone) both sides of a game.
import * as cr from "../../classroom/index.ts";
import type { Observer } from "./guests.ts";
import type { RoomCore } from "./types.ts";

type ClassPicture = Extract<cr.ServerFrame, { type: "class" }>["class"];

function roster(room: RoomCore): cr.ServerFrame {
	const state = room.state();
	return {
		type: "roster",
		code: state.code,
		door: state.door,
		settings: state.settings,
		people: cr.peopleOf(state).map(({ id, name, token }) => {
			const chair = cr.chairOf(state, id);
			return {
				person: id,
				name,
				joined: token !== "",
				here: room.presence.here(id),
				game: chair?.place.n ?? 0,
				seat: chair?.seat ?? "",
			};
		}),
	};
}

function lobby(room: RoomCore): cr.ServerFrame {
	const state = room.state();
	const names = cr.peopleOf(state).flatMap(({ name, token }) => (token === "" ? [] : [name]));
	return { type: "lobby", code: state.code, door: state.door, names };
}

/** Sends an observer what has changed since it was last told. */
export function observerFrames(
	room: RoomCore,
	observer: Observer,
	picture: ClassPicture,
	now: number,
): void {
	const state = room.state();
	const instructor = observer.role === "instructor";
	observer.page.send({ type: "class", class: picture, name: "", chair: null });
	observer.page.send(instructor ? roster(room) : lobby(room));
	const tables = room.known().map((lane) => lane.state());
	const { here, goneSince } = room.presence;
	const tiles = cr.tilesOf(state, tables, here, now, instructor, goneSince);
	const changed = tiles.filter((tile) => {
		// the seconds that pass by themselves are no news: the page counts them on
		const { left, waited: _, lostFor, ...rest } = tile;
		const text = JSON.stringify([
			rest,
			lostFor === null,
			left === null ? null : Math.round((now + left) / 2000),
		]);
		if (observer.tiles.get(tile.n) === text) return false;
		observer.tiles.set(tile.n, text);
		return true;
	});
	const order = tiles.map(({ n }) => n);
	const key = order.join();
	if (changed.length > 0 || key !== observer.order)
		observer.page.send({ type: "tiles", changed, order });
	observer.order = key;
	if (!instructor || observer.watching === 0) return;
	const table = tables.find(({ n }) => n === observer.watching);
	if (!table) return;
	observer.page.send({
		type: "watch",
		table: cr.tablePicture(state, table, room.presence.here, now),
		us: cr.seatView(table, "us"),
		cn: cr.seatView(table, "cn"),
	});
}
