// What a blow cost, told on slips of paper for as long as its sequence lasts: where it lands, and at the group that it hurts.
import { type ReactNode, useCallback, useState } from "react";
import { classes } from "../ui/seat.ts";
import type { BoardModel, SeatId, StrikeModel } from "../viewmodel/board-model.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { strikePlaces } from "../viewmodel/strike-places.ts";
import "./strikes.css";

/** Blows of the sequence that have landed so far, in order. */
export type Landed = readonly StrikeModel[];

const NONE: Landed = [];

/** Blows as they land; `begin` forgets those of the sequence before. */
export function useLanded(): {
	landed: Landed;
	land: (strike: StrikeModel) => void;
	begin: () => void;
} {
	const [landed, setLanded] = useState(NONE);
	return {
		landed,
		land: useCallback((strike: StrikeModel) => setLanded((old) => [...old, strike]), []),
		begin: useCallback(() => setLanded(NONE), []),
	};
}

/** How what a side holds gives way: a class that changes with every blow, so that each is seen; "" before the first. */
export function flinch(landed: Landed, hit: (strike: StrikeModel) => boolean): string {
	const times = landed.filter(hit).length;
	return times === 0 ? "" : times % 2 === 1 ? "is-hit" : "is-hit-again";
}

/** Whether a blow is one against a seat. */
export const against =
	(seat: SeatId) =>
	(strike: StrikeModel): boolean =>
		strike.seat !== seat;

/** Tags while blows fall: each stands as before until its own has landed. */
export function tagsAsLanded(
	model: BoardModel,
	before: BoardModel,
	landed: Landed,
): BoardModel["tags"] {
	const waiting = model.strikes.filter(({ id }) =>
		[before.strikes, landed].every((those) => those.every((one) => one.id !== id)),
	);
	if (waiting.length === 0) return model.tags;
	return model.tags.map((tag) => {
		const waits = waiting.some((strike) => strike.tag === tag.id);
		return (waits && before.tags.find(({ id }) => id === tag.id)) || tag;
	});
}

/** A seat's slips: what the blows so far cost one of its groups. */
export function GroupSlips({
	landed,
	seat,
	index,
}: {
	landed: Landed;
	seat: SeatId;
	index: number;
}): ReactNode {
	return landed.map(({ id, tally }) =>
		tally.groups
			.filter((one) => one.seat === seat && one.index === index)
			.map(({ text }) => (
				<em key={id} className="bd-loss" aria-hidden="true">
					{text}
				</em>
			)),
	);
}

/** What both sides share, on a slip over the place where a blow landed. The panel tells the sums. */
export function StrikeSlips({
	model,
	layout,
	landed,
}: {
	model: BoardModel;
	layout: BoardLayout;
	landed: Landed;
}): ReactNode {
	if (landed.length === 0) return null;
	return strikePlaces(model, layout).map(({ strike: { id, seat, tally }, curve: [, , , end] }) =>
		tally.shared !== "" && landed.some((one) => one.id === id) ? (
			<p
				key={id}
				className={classes("bd-cost", seat)}
				style={{ left: end.x, top: end.y }}
				aria-hidden="true"
			>
				{tally.shared}
			</p>
		) : null,
	);
}
