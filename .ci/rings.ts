/** Outlines as the pictures drawn beforehand keep them: in relative whole steps, which take half the room. */

/** A drawn ring ("M…L…Z") with points closer than `step` left out; "" where too few are left to enclose anything. */
export function relativeRing(ring: string, step: number): string {
	const points = ring
		.replace("Z", "")
		.slice(1)
		.split("L")
		.map((pair) => pair.split(",").map(Number));
	let [x, y] = [0, 0];
	const kept = points.flatMap(([px = 0, py = 0], at) => {
		if (at > 0 && Math.hypot(px - x, py - y) < step) return [];
		const move = at === 0 ? `M${px} ${py}l` : `${px - x} ${py - y}`;
		[x, y] = [px, py];
		return [move];
	});
	return kept.length < 4 ? "" : `${kept[0]}${kept.slice(1).join(" ").replaceAll(" -", "-")}z`;
}
