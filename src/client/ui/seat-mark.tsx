// The marks of a seat: its emblem, and a lever's drawing on the seat's own shape and texture.
import type { ReactNode } from "react";
import { Art } from "./art.tsx";
import { classes, type Seat } from "./seat.ts";
import "./seat-mark.css";

/** Emblem of a capital: square for Washington, round for Beijing. `size` in px. */
export function SeatEmblem({
	seat,
	size = 32,
	label,
}: {
	seat: Seat;
	size?: number;
	label?: string | undefined;
}): ReactNode {
	return (
		<Art name={seat === "us" ? "emblem-washington" : "emblem-beijing"} size={size} label={label} />
	);
}

/** A lever's drawing (`art`, a name of assets/art) on its seat's shape. `size` in px; state changes the edge, not the hue. */
export function SeatMark({
	seat,
	art,
	size = 32,
	state = "force",
	label,
}: {
	seat: Seat;
	art: string;
	size?: number;
	state?: "force" | "announced" | "suspended" | "off";
	label?: string | undefined;
}): ReactNode {
	return (
		<span className={classes("ui-mark", seat, `is-${state}`)} style={{ width: size, height: size }}>
			<Art name={art} size={Math.round(size * 0.66)} label={label} />
		</span>
	);
}
