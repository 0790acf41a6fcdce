/** A headline that breaks between its clauses: Chinese has no blanks, and would break in the middle of a word. */
import type { ReactNode } from "react";
import "./clauses.css";

/** A text of a line or two; what ends in a full-width mark moves to the next line as a whole where it can. */
export function Clauses({ text }: { text: string }): ReactNode {
	const parts = text.split(/(?<=[：，；。？！])(?=[^：，；。？！])/u);
	if (parts.length === 1) return text;
	return parts.map((part) => (
		<span key={part} className="clause">
			{part}
		</span>
	));
}
