// Labels where lines end and beside points: games that end together share one, and none lies on another.

/** Game numbers in short, runs as ranges: "1–4, 7". */
export function gameRanges(games: readonly number[]): string[] {
	const sorted = [...new Set(games)].sort((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const game of sorted) {
		const last = runs.at(-1);
		if (last && last[1] === game - 1) last[1] = game;
		else runs.push([game, game]);
	}
	return runs.flatMap(([from, to]) =>
		to - from < 2 ? [...new Set([from, to])].map(String) : [`${String(from)}\u2013${String(to)}`],
	);
}

export interface End {
	games: readonly number[];
	/** Where the line or lines end. */
	y: number;
	/** Where the label stands. */
	at: number;
}

/**
 * Labels for ends at heights `y`: those nearer than half of `room` share one, all stand `room` apart, from `top` to
 * `bottom` as long as they have the room.
 */
export function endLabels(
	ends: readonly { game: number; y: number }[],
	room: number,
	top: number,
	bottom: number,
): End[] {
	const groups: { games: number[]; ys: number[] }[] = [];
	for (const { game, y } of [...ends].sort((a, b) => a.y - b.y)) {
		const last = groups.at(-1);
		if (last && y - (last.ys[0] as number) < room / 2) {
			last.games.push(game);
			last.ys.push(y);
		} else groups.push({ games: [game], ys: [y] });
	}
	const labels = groups.map(({ games, ys }) => {
		const y = ys.reduce((sum, one) => sum + one, 0) / ys.length;
		return { games: games.sort((a, b) => a - b), y, at: y };
	});
	for (let i = 1; i < labels.length; i++) {
		const [before, one] = [labels[i - 1] as End, labels[i] as End];
		if (one.at - before.at < room) one.at = before.at + room;
	}
	// what was pushed over the foot pushes the others up again
	let floor = bottom;
	for (let i = labels.length - 1; i >= 0; i--) {
		const one = labels[i] as End;
		one.at = Math.max(top, Math.min(one.at, floor));
		floor = one.at - room;
	}
	return labels;
}

export interface Spot {
	x: number;
	y: number;
	/** Width of its label. */
	width: number;
}

/** Places around a point, the best first: right, left, above, below, and between. */
const AROUND: readonly (readonly [x: number, y: number])[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1],
];

export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const overlap = (a: Rect, b: Rect): number =>
	Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
	Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Farther places are this many times as far; a line leads there. */
const FAR = 2.4;
/** Share of a label that may be covered; what has no better place is left out. */
const COVERED = 0.3;

export interface Label {
	x: number;
	y: number;
	/** Not beside its point: a line leads there. */
	far: boolean;
}

const boxAt = (x: number, y: number, width: number, height: number): Rect => ({
	left: x - width / 2,
	right: x + width / 2,
	top: y - height / 2,
	bottom: y + height / 2,
});

/** Room between two labels side by side, in their heights: without it 6 and 3 would read as 63. */
const APART = 0.6;

/**
 * Middles of labels beside their points, each where it covers least of other points and labels; null where there is
 * no room. The first have the first choice. `radius` of the points, `height` of the labels, `within` the plot;
 * `reserved`: other words.
 */
export function pointLabels(
	spots: readonly Spot[],
	radius: number,
	height: number,
	within: Rect,
	reserved: readonly Rect[] = [],
): (Label | null)[] {
	const points = spots.map(({ x, y }) => boxAt(x, y, 2 * radius, 2 * radius));
	const taken: Rect[] = [...reserved];
	return spots.map(({ x, y, width }, i) => {
		const others = points.filter((_, k) => k !== i);
		const places = [1, FAR].flatMap((reach) =>
			AROUND.map(([dx, dy]) => {
				const away = reach * (dx === 0 || dy === 0 ? 1 : 0.8);
				return {
					x: x + dx * (radius * away + width / 2 + 2),
					y: y + dy * (radius * away + (dx === 0 ? height / 2 : height * 0.3 * away)),
					far: reach > 1,
				};
			}),
		);
		const covered = places.map((place, rank) => {
			const box = boxAt(place.x, place.y, width, height);
			const outside = overlap(box, within) < width * height - 0.5 ? width * height : 0;
			return [...others, ...taken].reduce(
				(sum, other) => sum + overlap(box, other),
				outside + rank * 0.01,
			);
		});
		const least = Math.min(...covered);
		const place = places[covered.indexOf(least)];
		if (!place || least > width * height * COVERED) return null;
		taken.push(boxAt(place.x, place.y, width + height * APART, height));
		return place;
	});
}

/** The one of several places for words that covers least of what stands there; the first of equals. */
export function freest(places: readonly Rect[], others: readonly Rect[]): number {
	const covered = places.map((place) =>
		others.reduce((sum, other) => sum + overlap(place, other), 0),
	);
	return covered.indexOf(Math.min(...covered));
}
