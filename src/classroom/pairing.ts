// Who sits where: people into pairs or delegations, everybody seated, as evenly as it goes.
import { other, type Seat } from "../rules/index.ts";

/** People a seat was made for: 1 = pairs, 2 to 4 = delegations. */
export type SeatSize = 1 | 2 | 3 | 4;
/** The largest delegation there can be: there are four portfolios. */
export const LARGEST = 4;

/** The people of one game's seats; an empty seat is the computer's. */
export type Grouping = Record<Seat, string[]>;

/** What a start would do, as its button says. */
export interface StartEffect {
	games: number;
	/** Games with people on both sides. */
	pairs: number;
	/** People who play against the computer. */
	alone: number;
	people: number;
	/** Sizes of the smallest and the largest seat held by people. */
	smallest: number;
	largest: number;
}

/**
 * Games for so many people in delegations: seats as near to `size` as whole games allow, none above four, none with two
 * people more than asked. One delegation of a class may be a single person, rather than that a whole game is over-full.
 */
function gamesFor(people: number, size: SeatSize): number {
	if (size === 1) return Math.floor(people / 2);
	const near = Math.max(1, Math.round(people / (2 * size)));
	const least = Math.ceil(people / (2 * LARGEST));
	const most = Math.max(1, Math.floor((people + 1) / 4));
	return Math.max(least, Math.min(near, most));
}

/**
 * Groups people, in the order given, into games. Everybody gets one seat; seats differ by at most one person; an
 * odd one out of pairs plays against the computer, as Washington and Beijing in turn (`turn` = how many did before).
 */
export function group(people: readonly string[], size: SeatSize, turn = 0): Grouping[] {
	const games: Grouping[] = [];
	if (people.length === 0) return games;
	if (people.length === 1) return [alone(people[0] as string, turn % 2 === 0 ? "us" : "cn")];
	const count = gamesFor(people.length, size);
	for (let n = 0; n < count; n++) games.push({ us: [], cn: [] });
	const seated = size === 1 ? count * 2 : people.length;
	for (let i = 0; i < seated; i++) {
		const game = games[Math.floor(i / 2) % count] as Grouping;
		const seat = i % 2 === 0 ? game.us : game.cn;
		seat.push(people[i] as string);
	}
	if (seated < people.length)
		games.push(alone(people[people.length - 1] as string, turn % 2 === 0 ? "us" : "cn"));
	return games;
}

/** A game of one person against the computer. */
export const alone = (person: string, seat: Seat): Grouping =>
	seat === "us" ? { us: [person], cn: [] } : { us: [], cn: [person] };

/** What a grouping comes to. */
export function effectOf(games: readonly Grouping[]): StartEffect {
	const sizes = games.flatMap(({ us, cn }) => [us.length, cn.length]).filter((size) => size > 0);
	const pairs = games.filter(({ us, cn }) => us.length > 0 && cn.length > 0).length;
	return {
		games: games.length,
		pairs,
		alone: games
			.filter(({ us, cn }) => us.length === 0 || cn.length === 0)
			.reduce((sum, { us, cn }) => sum + us.length + cn.length, 0),
		people: sizes.reduce((sum, size) => sum + size, 0),
		smallest: sizes.length > 0 ? Math.min(...sizes) : 0,
		largest: sizes.length > 0 ? Math.max(...sizes) : 0,
	};
}

/** People in the order in which they would be seated. */
export interface Seating {
	readonly order: readonly string[];
	/** The instructor has changed it: whoever comes from then on displaces nobody. */
	readonly byHand: boolean;
	/** Side of the one who plays against the computer, where the pairs leave somebody over. */
	readonly odd: Seat;
}

/**
 * The order with one more person. `lot`: a whole number from 0, equally likely anywhere; the newcomer takes a place drawn by
 * it, and whoever stood there goes to the end. So all orders are equally likely, and one who comes changes two places.
 */
export function seatedWith(seating: Seating, person: string, lot: number): Seating {
	const { order, byHand } = seating;
	const at = byHand ? order.length : lot % (order.length + 1);
	const there = order[at];
	return {
		...seating,
		order: there === undefined ? [...order, person] : [...order.with(at, person), there],
	};
}

/** The order without somebody: who stands last takes the place, and nobody else moves. */
export function seatedWithout(seating: Seating, person: string): Seating {
	const { order } = seating;
	const at = order.indexOf(person);
	const last = order.at(-1);
	if (at < 0 || last === undefined) return seating;
	return { ...seating, order: order.with(at, last).slice(0, -1) };
}

/** The order with two people in each other's place. */
export const exchanged = (seating: Seating, a: string, b: string): Seating => ({
	...seating,
	byHand: true,
	order: seating.order.map((one) => (one === a ? b : one === b ? a : one)),
});

/** The games that an order makes. */
export const groupsOf = ({ order, odd }: Seating, size: SeatSize): Grouping[] =>
	group(order, size, odd === "us" ? 0 : 1);

/**
 * The order with somebody in the computer's seat, and the computer in theirs; whoever plays against it already changes
 * sides. Null where the computer has no seat.
 */
export function exchangedWithComputer(
	seating: Seating,
	size: SeatSize,
	person: string,
): Seating | null {
	const { order, odd } = seating;
	const games = groupsOf(seating, size);
	const last = order.at(-1);
	const alone = games.at(-1);
	if (last === undefined || !alone || alone.us.length + alone.cn.length !== 1) return null;
	if (person === last) return { ...seating, byHand: true, odd: other(odd) };
	const at = order.indexOf(person);
	const first = at - (at % 2);
	const partner = order[at === first ? first + 1 : first];
	if (at < 0 || partner === undefined) return null;
	// who was alone keeps the side, and so does who is alone now
	const [us, cn] = odd === "us" ? [last, person] : [person, last];
	const next = order
		.with(first, us)
		.with(first + 1, cn)
		.with(order.length - 1, partner);
	return { byHand: true, order: next, odd: at === first ? "cn" : "us" };
}
