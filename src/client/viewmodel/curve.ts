// Cubic curves as points with length and direction, so that lanes, arcs and valves share one path.

export type Point = { x: number; y: number };
/** One cubic Bézier piece: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];
/** A point on a path: direction in radians, way travelled from the start in px. */
export type PathPoint = Point & { angle: number; at: number };
export type Path = { points: PathPoint[]; length: number };

/** Position on one cubic at t, 0..1. */
export function cubicAt([a, b, c, d]: Cubic, t: number): Point {
	const u = 1 - t;
	const p = u * u * u;
	const q = 3 * u * u * t;
	const r = 3 * u * t * t;
	const s = t * t * t;
	return {
		x: p * a.x + q * b.x + r * c.x + s * d.x,
		y: p * a.y + q * b.y + r * c.y + s * d.y,
	};
}

/** A path through several cubics, `steps` points to each (at least 1). */
export function pathOf(cubics: readonly Cubic[], steps = 24): Path {
	const raw: Point[] = [];
	for (const [index, cubic] of cubics.entries()) {
		for (let step = index === 0 ? 0 : 1; step <= steps; step++)
			raw.push(cubicAt(cubic, step / steps));
	}
	const points: PathPoint[] = [];
	let at = 0;
	for (const [index, point] of raw.entries()) {
		const before = raw[index - 1] ?? point;
		const after = raw[index + 1] ?? point;
		at += Math.hypot(point.x - before.x, point.y - before.y);
		const angle = Math.atan2(after.y - before.y, after.x - before.x);
		points.push({ ...point, angle, at });
	}
	return { points, length: at };
}

/** The point `at` px along the path; ends are clamped. */
export function pointAlong(path: Path, at: number): PathPoint {
	const { points } = path;
	const way = Math.min(Math.max(at, 0), path.length);
	let low = 0;
	let high = points.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((points[middle]?.at ?? 0) <= way) low = middle;
		else high = middle;
	}
	return between(points[low], points[high], (point) => point.at, way);
}

/** The point where a path running left to right crosses x; ends are clamped. */
export function pointAtX(path: Path, x: number): PathPoint {
	const { points } = path;
	let high = points.findIndex((point) => point.x >= x);
	if (high === -1) high = points.length - 1;
	return between(points[Math.max(high - 1, 0)], points[high], (point) => point.x, x);
}

function between(
	a: PathPoint | undefined,
	b: PathPoint | undefined,
	key: (point: PathPoint) => number,
	value: number,
): PathPoint {
	if (a === undefined || b === undefined) throw new RangeError("a path needs two points");
	const span = key(b) - key(a);
	const t = span === 0 ? 0 : Math.min(Math.max((value - key(a)) / span, 0), 1);
	return {
		x: a.x + (b.x - a.x) * t,
		y: a.y + (b.y - a.y) * t,
		at: a.at + (b.at - a.at) * t,
		angle: a.angle + (b.angle - a.angle) * t,
	};
}
