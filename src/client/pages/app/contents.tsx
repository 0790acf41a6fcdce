// The list of a long page's parts: one press goes there. A row over a list, or beside the text, where it stays in sight.
import { type ReactNode, useEffect, useState } from "react";
import { classes } from "../../ui/seat.ts";
import "./contents.css";

export interface Part {
	/** Of the heading that the part begins with. */
	id: string;
	label: string;
}

/** Goes to a heading, with the focus: an address with "#" would be another page's. */
function goTo(id: string): void {
	const heading = document.getElementById(id);
	heading?.scrollIntoView({ block: "start" });
	heading?.focus({ preventScroll: true });
}

/** The part that is read: the last one whose heading is above a third of the window. */
function useRead(parts: readonly Part[], watched: boolean): string {
	const [read, setRead] = useState("");
	const ids = parts.map(({ id }) => id).join(" ");
	useEffect(() => {
		if (!watched) return;
		const look = (): void => {
			const above = ids
				.split(" ")
				.filter(
					(id) =>
						(document.getElementById(id)?.getBoundingClientRect().top ?? Number.MAX_VALUE) <
						innerHeight / 3,
				);
			setRead(above.at(-1) ?? "");
		};
		look();
		addEventListener("scroll", look, { passive: true });
		return () => removeEventListener("scroll", look);
	}, [ids, watched]);
	return read;
}

/** `beside`: stands beside the text and tells which part is read. */
export function Contents({
	label,
	parts,
	beside = false,
}: {
	label: string;
	parts: readonly Part[];
	beside?: boolean;
}): ReactNode {
	const read = useRead(parts, beside);
	return (
		<nav className={classes("contents", beside ? "is-beside" : "is-row")} aria-label={label}>
			{beside ? <b aria-hidden="true">{label}</b> : null}
			<ul>
				{parts.map((part) => (
					<li key={part.id}>
						<button
							type="button"
							aria-current={part.id === read ? "location" : undefined}
							onClick={() => goTo(part.id)}
						>
							{part.label}
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
