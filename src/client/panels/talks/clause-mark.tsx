// The drawing of a clause.
import type { ReactNode } from "react";
import type { Clause } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { SeatMark } from "../../ui/seat-mark.tsx";
import type { Side } from "../../viewmodel/talks/rows.ts";
import { clauseIcon } from "./clause-words.ts";
import "./clause-mark.css";

/** The drawing of a clause on its giver's shape; a clause for both stands on a split one. */
export function ClauseMark({
	clause,
	side,
	size = 32,
}: {
	clause: Clause;
	side: Side;
	size?: number;
}): ReactNode {
	if (side !== "both") return <SeatMark seat={side} art={clauseIcon(clause)} size={size} />;
	return (
		<span className="clause-mark-both" style={{ width: size, height: size }}>
			<Art name={clauseIcon(clause)} size={Math.round(size * 0.62)} />
		</span>
	);
}
