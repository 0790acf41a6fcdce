// Gains and losses of a score's four dimensions on one scale, each with its number.
import type { ReactNode } from "react";
import { useFormats } from "../../i18n/format.ts";
import { DeltaBar } from "../../ui/meter.tsx";
import { classes } from "../../ui/seat.ts";
import "./dimension-bars.css";

export interface DimensionBar {
	id: string;
	name: string;
	/** Points of the score. */
	value: number;
}

/** A list of bars from a common zero; losses go left and are hatched. One scale for all rows. */
export function DimensionBars({ bars }: { bars: readonly DimensionBar[] }): ReactNode {
	const format = useFormats();
	const gain = Math.max(0, ...bars.map((bar) => bar.value));
	const loss = Math.max(0, ...bars.map((bar) => -bar.value));
	const zero = gain + loss === 0 ? 0.3 : Math.min(0.85, Math.max(0.15, loss / (gain + loss)));
	// Points to the width of the row, the same on both sides of zero.
	const unit = Math.max(gain / (1 - zero), loss / zero, 1);
	return (
		<ul className="dim-bars">
			{bars.map((bar) => (
				<li key={bar.id}>
					<span>{bar.name}</span>
					<DeltaBar
						value={bar.value}
						range={unit * (bar.value < 0 ? zero : 1 - zero)}
						zero={zero}
					/>
					<b className={classes(bar.value < 0 ? "is-loss" : bar.value > 0 && "is-gain")}>
						{format.signed(bar.value, 1)}
					</b>
				</li>
			))}
		</ul>
	);
}
