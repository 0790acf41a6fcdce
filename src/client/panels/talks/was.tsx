// A mark in a counter-offer that says how something stood in the own offer.
import type { ReactNode } from "react";

/** The mark, read as a part of the line it ends. */
export const Was = ({ children }: { children: ReactNode }): ReactNode => (
	<>
		{" "}
		<em className="tk-was">{children}</em>
	</>
);
