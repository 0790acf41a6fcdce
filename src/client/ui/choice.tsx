// Small choices: a slider, a list to pick from, a row of alternatives, a switch. All are the browser's own controls.
import { type CSSProperties, type ReactNode, useId } from "react";
import { classes, type Seat } from "./seat.ts";
import "./choice.css";

/** A slider with its value written at the right; the handle has the seat's shape. */
export function Slider({
	label,
	value,
	min = 0,
	max = 100,
	step = 1,
	format,
	seat,
	disabled,
	onChange,
	className,
}: {
	label: ReactNode;
	value: number;
	min?: number;
	max?: number;
	step?: number;
	/** The value in words with its unit. */
	format: (value: number) => string;
	seat?: Seat;
	disabled?: boolean;
	onChange: (value: number) => void;
	className?: string;
}): ReactNode {
	const id = useId();
	const fill = { "--fill": `${((value - min) / (max - min || 1)) * 100}%` } as CSSProperties;
	return (
		<div className={classes("ui-slider", seat, className)}>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="range"
				{...{ value, min, max, step, disabled }}
				style={fill}
				aria-valuetext={format(value)}
				onChange={(event) => onChange(Number(event.target.value))}
			/>
			<output htmlFor={id}>{format(value)}</output>
		</div>
	);
}

export interface Option<Id extends string> {
	id: Id;
	label: string;
	disabled?: boolean;
}

interface PickProps<Id extends string> {
	label: string;
	/** Keeps the label for screen readers only. */
	hideLabel?: boolean;
	options: readonly Option<Id>[];
	value: Id;
	onChange: (id: Id) => void;
	className?: string;
}

/** A list to pick one from. */
export function Select<Id extends string>({
	label,
	hideLabel,
	options,
	value,
	onChange,
	className,
}: PickProps<Id>): ReactNode {
	const id = useId();
	return (
		<div className={classes("ui-select", className)}>
			<label htmlFor={id} className={hideLabel ? "sr-only" : undefined}>
				{label}
			</label>
			<select
				id={id}
				value={value}
				onChange={(event) => {
					const chosen = options.find((option) => option.id === event.target.value);
					if (chosen) onChange(chosen.id);
				}}
			>
				{options.map((option) => (
					<option key={option.id} value={option.id} disabled={option.disabled}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
}

/** Two to four alternatives side by side, one chosen, as with "Loose | Exact". Radio buttons underneath. */
export function Segmented<Id extends string>({
	label,
	hideLabel,
	options,
	value,
	disabled,
	onChange,
	className,
}: PickProps<Id> & { disabled?: boolean }): ReactNode {
	const name = useId();
	return (
		<fieldset className={classes("ui-segmented", className)} disabled={disabled}>
			<legend className={hideLabel ? "sr-only" : undefined}>{label}</legend>
			<div>
				{options.map((option) => (
					<label key={option.id}>
						<input
							type="radio"
							name={name}
							checked={option.id === value}
							disabled={option.disabled}
							onChange={() => onChange(option.id)}
						/>
						<span>{option.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
