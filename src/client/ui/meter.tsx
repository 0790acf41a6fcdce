// Bars: a level with its old place, a gain or loss, and shares of one whole. Never by colour alone.
import type { CSSProperties, ReactNode } from "react";
import { classes, type Seat } from "./seat.ts";
import "./meter.css";

function share(value: number, min: number, max: number): number {
	return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
}

const percent = (part: number): string => `${part * 100}%`;

/** A level between `min` and `max` with ticks (thresholds) and the place where it stood before. */
export function Meter({
	label,
	value,
	min = 0,
	max = 100,
	valueText,
	seat,
	before,
	ticks = [],
	danger,
	className,
}: {
	/** Name for screen readers. */
	label: string;
	value: number;
	min?: number;
	max?: number;
	/** The value in words with its unit, for screen readers. */
	valueText?: string;
	seat?: Seat;
	/** Where it stood before this change; drawn as a gold tick. */
	before?: number;
	ticks?: readonly number[];
	/** Past a danger line; the words beside the bar must say so too. */
	danger?: boolean;
	className?: string;
}): ReactNode {
	return (
		<div className={classes("ui-meter", seat, seat && "is-seat", danger && "is-danger", className)}>
			<meter
				className="sr-only"
				aria-label={label}
				aria-valuetext={valueText}
				{...{ value, min, max }}
			/>
			<i style={{ width: percent(share(value, min, max)) }} />
			{ticks.map((tick) => (
				<u key={tick} style={{ left: percent(share(tick, min, max)) }} />
			))}
			{before === undefined || before === value ? null : (
				<u className="is-before" style={{ left: percent(share(before, min, max)) }} />
			)}
		</div>
	);
}

/** A gain (solid, to the right of zero) or a loss (hatched, to the left). `range` is the largest size on this scale. */
export function DeltaBar({
	value,
	range,
	zero = 0.5,
	className,
}: {
	value: number;
	range: number;
	/** Where zero stands, as a share of the width. */
	zero?: number;
	className?: string;
}): ReactNode {
	const room = value < 0 ? zero : 1 - zero;
	const style = {
		"--zero": percent(zero),
		"--size": percent(share(Math.abs(value), 0, range) * room),
	} as CSSProperties;
	return (
		<div
			className={classes("ui-delta", value < 0 ? "is-loss" : "is-gain", className)}
			style={style}
			aria-hidden="true"
		>
			<i />
		</div>
	);
}

/** A probability as a bar, with a mark for the same thing under another act (`mark`). The whole track is 1: half a bar is half a chance. */
export function ChanceBar({
	value,
	mark,
	seat,
	className,
}: {
	value: number;
	mark?: number | undefined;
	/** Whose answer it is. */
	seat: Seat;
	className?: string;
}): ReactNode {
	return (
		<div className={classes("ui-chance", seat, className)} aria-hidden="true">
			<i style={{ width: percent(share(value, 0, 1)) }} />
			{mark === undefined ? null : <u style={{ left: percent(share(mark, 0, 1)) }} />}
		</div>
	);
}

export interface Share {
	id: string;
	/** Share of the whole, 0 to 1. */
	value: number;
	/** Written in the piece where it fits whole, for example "58%". */
	text: string;
	/** Heaviest first: `strong` filled, `middle` pale, `light` open. */
	weight: "strong" | "middle" | "light";
}

/** Shares of one whole in one bar of fixed length; `label` says all of it in words. */
export function ShareBar({
	label,
	shares,
	seat,
	className,
}: {
	label: string;
	shares: readonly Share[];
	seat: Seat;
	className?: string;
}): ReactNode {
	return (
		<div className={classes("ui-shares", seat, className)} role="img" aria-label={label}>
			{shares
				.filter((one) => one.value > 0)
				.map((one) => (
					<span key={one.id} className={`is-${one.weight}`} style={{ flexGrow: one.value }}>
						<b>{one.text}</b>
					</span>
				))}
		</div>
	);
}
