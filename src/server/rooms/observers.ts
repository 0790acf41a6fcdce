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
		pairing: cr.pairing(state),
		scores: state.scores,
		people: cr.peopleOf(state).map(({ id, name, token, byCode }) => {
			const chair = cr.chairOf(state, id);
			return {
				person: id,
				name,
				joined: token !== "",
				here: room.presence.here(id),
				byCode,
				game: chair?.place.n ?? 0,
				seat: chair?.seat ?? "",
				from: chair?.from ?? 0,
			};
		}),
	};
}

function lobby(room: RoomCore): cr.ServerFrame {
	const state = room.state();
	const names = cr.peopleOf(state).flatMap(({ name, token }) => (token === "" ? [] : [name]));
	return { type: "lobby", code: state.code, door: state.door, names };
}

/** True where this is not what the observer was told last under the same key; notes that it now is. */
function isNews({ told }: Observer, key: string | number, text: string): boolean {
	if (told.get(key) === text) return false;
	told.set(key, text);
	return true;
}

/** Sends a frame unless it is the one that the observer was sent last of its type. */
function sendNews(observer: Observer, frame: cr.ServerFrame): void {
	const text = JSON.stringify(frame);
	if (isNews(observer, frame.type, text)) observer.page.sendText(text);
}

/** When a clock runs out: the seconds that pass by themselves are no news, the page counts them on. */
const end = (left: number | null, now: number): number | null =>
	left === null ? null : Math.round((now + left) / 2000);

/** Sends an observer what has changed since it was last told. */
export function observerFrames(
	room: RoomCore,
	observer: Observer,
	picture: ClassPicture,
	now: number,
): void {
	const state = room.state();
	const instructor = observer.role === "instructor";
	sendNews(observer, { type: "class", class: picture, name: "", chair: null });
	sendNews(observer, instructor ? roster(room) : lobby(room));
	const said = cr.onWall(state, now);
	if (said) sendNews(observer, { type: "message", message: { at: said.at, text: said.text } });
	sendNews(observer, { type: "standing", messages: said ? [said.at] : [] });
	if (instructor) sendNews(observer, { type: "messages", messages: state.messages });
	const tables = room.known().map((lane) => lane.state());
	const { here, goneSince } = room.presence;
	const tiles = cr.tilesOf(state, tables, here, now, instructor, goneSince);
	const changed = tiles.filter((tile) => {
		const { left, waited: _, lostFor, ...rest } = tile;
		const text = JSON.stringify([rest, lostFor === null, end(left, now)]);
		return isNews(observer, tile.n, text);
	});
	const order = tiles.map(({ n }) => n);
	const moved = isNews(observer, "order", order.join());
	if (changed.length > 0 || moved) observer.page.send({ type: "tiles", changed, order });
	if (instructor && observer.watching > 0) sendWatched(room, observer, tables, now);
}

/** Both sides of the game that the instructor looks into. */
function sendWatched(
	room: RoomCore,
	observer: Observer,
	tables: readonly cr.Table[],
	now: number,
): void {
	const table = tables.find(({ n }) => n === observer.watching);
	if (!table) return;
	const shown = cr.tablePicture(room.state(), table, room.presence.here, now);
	const text = JSON.stringify([{ ...shown, left: end(shown.left, now) }, room.state().seq]);
	if (!isNews(observer, "watch", text)) return;
	const [us, cn] = [cr.seatView(table, "us"), cr.seatView(table, "cn")];
	observer.page.send({ type: "watch", table: shown, us, cn });
}
