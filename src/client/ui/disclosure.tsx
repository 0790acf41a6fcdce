// A heading that opens what belongs to it: the browser's own <details>.
import type { ReactNode } from "react";
import { classes } from "./seat.ts";
import "./disclosure.css";

/** Shows `children` when opened. `note` stands at the right of the heading, for example a sum. */
export function Disclosure({
	title,
	note,
	open,
	onToggle,
	className,
	children,
}: {
	title: ReactNode;
	note?: ReactNode;
	open?: boolean;
	onToggle?: (open: boolean) => void;
	className?: string;
	children: ReactNode;
}): ReactNode {
	return (
		<details
			className={classes("ui-disclosure", className)}
			open={open}
			onToggle={(event) => onToggle?.(event.currentTarget.open)}
		>
			<summary>
				<span className="ui-disclosure-title">{title}</span>
				{note === undefined ? null : <span className="ui-disclosure-note">{note}</span>}
			</summary>
			<div className="ui-disclosure-body">{children}</div>
		</details>
	);
}
