// Whose turn it is at a class's table, in a code for the texts: the person, a colleague, the other side, a computer.
import type { SeatPicture, TablePicture } from "../../../../classroom/pictures.ts";
import type { MatchStore } from "../../../stores/match-types.ts";

type Seat = MatchStore["seat"];

/** Who is waited for. `mine`: the person at the screen can do something about it. */
export interface Turn {
	kind:
		| "over"
		| "ended"
		| "later"
		| "computerHas"
		| "agreed"
		| "head"
		| "page"
		| "news"
		| "plan"
		| "contrition"
		| "answer"
		| "talks"
		| "them"
		| "themAway"
		| "themComputer"
		| "none";
	mine: boolean;
	/** Names of those who are waited for, where they are people. */
	names: readonly string[];
	/** Only `later`: month from which the person decides. */
	month: number;
}

const turn = (kind: Turn["kind"], more: Partial<Turn> = {}): Turn => ({
	kind,
	mine: false,
	names: [],
	month: 0,
	...more,
});

const OWN = new Set(["news", "plan", "contrition", "answer", "talks"] as const);
type OwnPhase = typeof OWN extends Set<infer P> ? P : never;
const HEADS: ReadonlySet<string> = new Set(["news", "contrition", "talks"]);

/** Who is waited for at a table, seen from the match at the screen. `ended`: the class is. */
export function turnOf(
	table: TablePicture,
	match: Pick<MatchStore, "page" | "view" | "seat" | "classSeat">,
	ended: boolean,
): Turn {
	const { classSeat, seat, view, page } = match;
	const { phase } = view.position;
	if (phase === "over") return turn("over");
	if (ended) return turn("ended");
	if (classSeat?.hold?.why === "later") return turn("later", { month: classSeat.hold.month });
	if (classSeat?.hold?.why === "computer") return turn("computerHas");
	if (view.waiting.includes(seat)) {
		const head = classSeat?.head ?? null;
		const members = classSeat?.members ?? [];
		if (phase === "plan" && members.some(({ you, ready }) => you && ready))
			return turn("agreed", {
				names: members.filter(({ here, ready }) => here && !ready).map(({ name }) => name),
			});
		if (page === "reveal" || page === "close") return turn("page", { mine: true });
		if (head !== null && HEADS.has(phase)) return turn("head", { names: [head] });
		return OWN.has(phase as OwnPhase) ? turn(phase as OwnPhase, { mine: true }) : turn("none");
	}
	const them: Seat = seat === "us" ? "cn" : "us";
	if (!view.waiting.includes(them)) return turn("none");
	const { runner, people } = table.seats[them];
	if (runner !== "people") return turn("themComputer");
	const names = people.filter(({ from }) => from === null).map(({ name }) => name);
	return turn(people.some(({ here }) => here) ? "them" : "themAway", { names });
}

/** Who plays a side, in a code for the texts. */
export interface Presence {
	kind: "people" | "away" | "computer" | "later" | "standIn" | "given";
	names: readonly string[];
	/** Only `later`: month from which somebody takes the computer's seat over. */
	month: number;
}

/** Who plays a side, and whether they are there. */
export function presenceOf({ runner, people }: SeatPicture): Presence {
	const now = people.filter(({ from }) => from === null);
	const later = people.filter(({ from }) => from !== null);
	const names = (list: typeof people): string[] => list.map(({ name }) => name);
	if (now.length === 0)
		return later.length > 0
			? {
					kind: "later",
					names: names(later),
					month: Math.min(...later.map(({ from }) => from ?? 0)),
				}
			: { kind: "computer", names: [], month: 0 };
	if (runner === "standIn") return { kind: "standIn", names: names(now), month: 0 };
	if (runner === "computer") return { kind: "given", names: names(now), month: 0 };
	const away = now.filter(({ here }) => !here);
	return away.length === now.length
		? { kind: "away", names: names(now), month: 0 }
		: { kind: "people", names: names(now), month: 0 };
}
