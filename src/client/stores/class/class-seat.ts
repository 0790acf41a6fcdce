// What stands between a person of a class and the moves of their seat: who decides now, who holds which lever.

import type { SitterPicture, TablePicture } from "../../../classroom/pictures.ts";
import { mayDecide, OFFICE, type Portfolio, portfolios } from "../../../classroom/portfolios.ts";
import { LEVERS, type LeverId, ownerOf, type Seat, type SeatMove } from "../../../rules/index.ts";
import type { ClassSeat } from "../match-types.ts";
import { passedBy, type WaitingPage } from "./looked.ts";

/** People of a seat who decide in the present month, in the server's order. */
const deciding = (table: TablePicture, seat: Seat): readonly SitterPicture[] =>
	table.seats[seat].people.filter(({ from }) => from === null);

/**
 * The seat of the person called `name` at a table; names are unique in a class. `reads`: the page between two phases
 * that they are reading; `still`: why the class stands still.
 */
export function classSeat(
	table: TablePicture,
	seat: Seat,
	name: string,
	reads?: WaitingPage,
	still: ClassSeat["still"] = null,
): ClassSeat {
	const people = deciding(table, seat);
	const names = people.map((one) => one.name);
	const own = table.seats[seat].people.find((one) => one.name === name);
	const several = people.length > 1;
	const hold =
		own && own.from !== null
			? ({ why: "later", month: own.from } as const)
			: table.seats[seat].runner === "computer"
				? ({ why: "computer" } as const)
				: null;
	const head = people.find(({ here }) => here)?.name ?? names[0] ?? null;
	return {
		hold,
		head: several && head !== name ? head : null,
		holders: several ? holdersOf(people, seat, name) : {},
		members: several
			? people.map((one) => ({
					name: one.name,
					you: one.name === name,
					here: one.here,
					ready: one.ready,
					offices: one.offices,
				}))
			: [],
		stood: table.stood[seat],
		passed: passedBy(reads, table.stood[seat]),
		still,
	};
}

/** Own levers that the person may not move now, with the one who may. */
function holdersOf(
	people: readonly SitterPicture[],
	seat: Seat,
	name: string,
): ClassSeat["holders"] {
	const names = people.map((one) => one.name);
	const held = portfolios(seat, names);
	const here = (one: string): boolean => people.find((it) => it.name === one)?.here ?? false;
	const holders: Partial<Record<LeverId, { name: string; office: Portfolio }>> = {};
	for (const lever of LEVERS) {
		if (ownerOf(lever) !== seat) continue;
		const order: SeatMove = { type: "order", lever, act: "", step: "now" };
		if (mayDecide(seat, names, name, order, here)) continue;
		const office = OFFICE[lever];
		const deputy = names.find((one) => mayDecide(seat, names, one, order, here));
		const holder = names.find((one) => held.get(one)?.includes(office));
		holders[lever] = { name: deputy ?? holder ?? "", office };
	}
	return holders;
}

/** True where the server would refuse the move because it belongs to somebody else of the delegation. */
export function notMine({ head, holders, members }: ClassSeat, move: SeatMove): boolean {
	if (members.length < 2 || move.type === "seal") return false;
	const lever =
		move.type === "order" || move.type === "drop" || move.type === "answer" ? move.lever : "";
	return lever === "" ? head !== null : holders[lever] !== undefined;
}
