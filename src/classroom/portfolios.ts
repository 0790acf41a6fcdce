// Delegations: two to four people share a seat, each with portfolios; who may do what when somebody is missing.
import type { LeverId, Seat, SeatMove } from "../rules/index.ts";

/** Offices of each side; the first leads the talks. */
export const PORTFOLIOS = {
	us: ["trade", "commerce", "treasury", "council"],
	cn: ["commerce", "industry", "security", "foreign"],
} as const;
export type Portfolio = (typeof PORTFOLIOS)[Seat][number];

/** Which office handles a lever. */
export const OFFICE: Readonly<Record<LeverId, Portfolio>> = {
	"us.tariff": "trade",
	"us.fees": "trade",
	"us.inquiry": "trade",
	"us.entity": "commerce",
	"us.rule50": "commerce",
	"us.inputs": "commerce",
	"us.sanction": "treasury",
	"us.cushion": "treasury",
	"us.chips": "council",
	"us.diversify": "council",
	"cn.tariff": "commerce",
	"cn.tap": "commerce",
	"cn.regime": "commerce",
	"cn.lists": "commerce",
	"cn.local": "industry",
	"cn.reliance": "industry",
	"cn.minerals": "industry",
	"cn.probes": "security",
	"cn.precursor": "security",
	"cn.purchases": "foreign",
	"cn.fees": "foreign",
};

/** The offices of each member, in the members' order; offices go round until all are held. */
export function portfolios(seat: Seat, members: readonly string[]): Map<string, Portfolio[]> {
	const held = new Map<string, Portfolio[]>(members.map((member) => [member, []]));
	PORTFOLIOS[seat].forEach((office, i) => {
		if (members.length > 0) held.get(members[i % members.length] as string)?.push(office);
	});
	return held;
}

/** Who speaks for the delegation: the first member present, or the first of all where none is. */
const headOf = (
	members: readonly string[],
	present: (person: string) => boolean,
): string | undefined => members.find(present) ?? members[0];

/**
 * True where `person` may make this move for the delegation. An office's own lever is its holder's; where the holder
 * is away, and for everything that belongs to no lever, the head decides. Sealing is everybody's (see `ready`).
 */
export function mayDecide(
	seat: Seat,
	members: readonly string[],
	person: string,
	move: SeatMove,
	present: (person: string) => boolean,
): boolean {
	if (!members.includes(person)) return false;
	if (members.length === 1 || move.type === "seal") return true;
	const head = headOf(members, present) === person;
	const lever =
		move.type === "order" || move.type === "drop" || move.type === "answer" ? move.lever : "";
	if (lever === "") return head;
	const held = portfolios(seat, members);
	const office = OFFICE[lever];
	const holder = members.find((member) => held.get(member)?.includes(office));
	if (holder === person) return true;
	return head && (holder === undefined || !present(holder));
}
