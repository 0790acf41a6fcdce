// A point of the field chart: a game, one of a computer's, one that ruptured, or the record, told apart by shape.
import type { ReactNode } from "react";
import { classes } from "../../ui/seat.ts";

export interface FieldPoint {
	id: string;
	/** For Washington. */
	x: number;
	/** For Beijing. */
	y: number;
	text: string;
	/** `hollow`: one seat was the computer's. `lost`: ruptured. `record`: as it happened. */
	kind: "game" | "hollow" | "lost" | "record";
	/** Set off against the others, or stepping back behind one that is. */
	stress?: "up" | "down" | undefined;
}

/** The point's mark at its place, in pixels; `em` is the height of a letter. */
export function Mark({
	point,
	at,
	em,
}: {
	point: FieldPoint;
	at: { x: number; y: number };
	em: number;
}): ReactNode {
	const { x, y } = at;
	const r = em * (point.stress === "up" ? 0.46 : 0.34);
	const name = classes(`is-${point.kind}`, point.stress && `is-${point.stress}`);
	if (point.kind === "record")
		return (
			<path
				className={name}
				d={`M${x} ${y - r * 1.5}L${x + r * 1.5} ${y}L${x} ${y + r * 1.5}L${x - r * 1.5} ${y}Z`}
			/>
		);
	if (point.kind === "lost")
		return (
			<path
				className={name}
				d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`}
			/>
		);
	return <circle className={name} cx={x} cy={y} r={r} />;
}
