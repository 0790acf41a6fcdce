// Buttons: each says what it does and what it costs, on itself.
import type { ComponentProps, ReactNode } from "react";
import { Art } from "./art.tsx";
import { announce } from "./live-region.tsx";
import { classes, type Seat } from "./seat.ts";
import "./button.css";

export interface ButtonProps extends Omit<ComponentProps<"button">, "title"> {
	/** `primary` is the act of the moment (one in a row), `plain` any other, `quiet` has no edge, `danger` destroys. */
	kind?: "primary" | "plain" | "quiet" | "danger";
	/** What the act costs, already worded ("2 points"); written small beside the label. */
	cost?: ReactNode;
	/** Name of a drawing in assets/art, left of the label. */
	icon?: string;
	/** Gives the button the seat's shape and colour. */
	seat?: Seat;
	/** `l` is 46 px high (act row), `m` 40, `s` 30. */
	size?: "s" | "m" | "l";
	/** Why the act is not allowed now. The button stays reachable, says so, and does nothing. */
	blocked?: string | null;
}

/** A push button; with `blocked` it explains itself instead of acting. */
export function Button({
	kind = "plain",
	cost,
	icon,
	seat,
	size = "m",
	blocked,
	className,
	children,
	onClick,
	type = "button",
	...rest
}: ButtonProps): ReactNode {
	const stopped = blocked !== undefined && blocked !== null && blocked !== "";
	return (
		<button
			{...rest}
			type={type}
			className={classes(
				"ui-button",
				`is-${kind}`,
				`is-${size}`,
				seat && "is-seat",
				seat,
				className,
			)}
			aria-disabled={stopped || undefined}
			// Without other text a tip is the button's description for screen readers too.
			title={stopped ? blocked : undefined}
			onClick={(event) => {
				if (!stopped) return onClick?.(event);
				event.preventDefault();
				announce(blocked);
			}}
		>
			{icon === undefined ? null : <Art name={icon} />}
			<span className="ui-button-label">{children}</span>
			{cost === undefined || cost === null ? null : (
				<small className="ui-button-cost">{cost}</small>
			)}
		</button>
	);
}

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "title"> {
	/** What it does; read aloud and shown as a tip. */
	label: string;
	/** Name of a drawing in assets/art. */
	icon: string;
	/** `ink` for the top bar and the board, `paper` for panels. */
	surface?: "ink" | "paper";
}

/** A button with a drawing instead of words; 36 px, 44 under a finger. */
export function IconButton({
	label,
	icon,
	surface = "paper",
	className,
	type = "button",
	...rest
}: IconButtonProps): ReactNode {
	return (
		<button
			{...rest}
			type={type}
			className={classes("ui-icon-button", `on-${surface}`, className)}
			aria-label={label}
			title={label}
		>
			<Art name={icon} size={20} />
		</button>
	);
}
