// What each side did this month, one deed per act: for the cards on the table and the panel's lists.
import type { Blow, Book, Game, LeverId, Note, Seat, Step } from "../../../rules/index.ts";
import { LEVERS } from "../../../rules/index.ts";
import { type HarmDone, harmNoted, harmsAt } from "./harm.ts";

export type DeedSource = Blow["source"];
/** How an act was done; `drop`: an announcement given up. */
export type DeedStep = Step | "drop";

/** One act of the month that lies face up. */
export interface Deed {
	/** Stable within a month: the source and the lever. */
	id: string;
	seat: Seat;
	lever: LeverId;
	/** Act of the lever; "" where an announcement is given up. */
	act: string;
	step: DeedStep;
	source: DeedSource;
	/** 0-5 as the other side reads it; 0 for what hurts nobody. */
	severity: number;
	surprise: boolean;
	/** What it did to a promise of its author. */
	harm: HarmDone;
	/** Clauses that it broke or brought into dispute. */
	harmed: readonly string[];
	withdrawn: boolean;
	/** Level reached, or announced; null where it cannot be known. */
	target: number | null;
	/** Month in which an announced act takes force, 0 = none. */
	due: number;
}

const KINDS: Readonly<Record<string, DeedSource>> = {
	order: "order",
	announced: "order",
	agency: "agency",
	answer: "answer",
	due: "due",
};

function isLever(id: string): id is LeverId {
	return (LEVERS as readonly string[]).includes(id);
}

/** Lever and act of a note about an act; null for notes about anything else. */
export function aboutAct(note: Note): { lever: LeverId; act: string } | null {
	const [lever = "", act = ""] = note.about.split("/");
	return act !== "" && isLever(lever) ? { lever, act } : null;
}

/**
 * The month's deeds in the order they struck, blows and quiet acts alike. Acts the other side cannot see
 * (Washington and the licence tap) are among them only where the rules tell of a blow. What a clause takes off is
 * the deal's, no deed.
 */
export function deedsOf(game: Game): Deed[] {
	const blows = [...game.blows];
	const deeds: Deed[] = [];
	let dealt = false;
	for (const [at, note] of game.notes.entries()) {
		dealt ||= note.kind === "clause";
		if (note.kind === "dropped" && !dealt && isLever(note.about) && note.seat !== "both")
			deeds.push(
				deed(game, { seat: note.seat, lever: note.about, act: "", step: "drop", source: "order" }),
			);
		const source = KINDS[note.kind];
		const about = aboutAct(note);
		if (source === undefined || about === null || note.seat === "both") continue;
		const step = note.kind === "announced" ? "announce" : "now";
		const found = blows.findIndex(
			(b) => b.lever === about.lever && b.act === about.act && b.step === step,
		);
		const blow = found < 0 ? undefined : blows.splice(found, 1)[0];
		const { seat, n } = note;
		const done = { seat, ...about, step, source: blow?.source ?? source } as const;
		deeds.push(deed(game, done, blow, n, harmsAt(game.notes, at, seat)));
	}
	for (const blow of blows) deeds.push(deed(game, { ...blow, seat: blow.by }, blow));
	return deeds;
}

/** A deed with the blow it dealt, the level it reached or announced, and notes of what it did to promises. */
function deed(
	game: Game,
	{ seat, lever, act, step, source }: Pick<Deed, "seat" | "lever" | "act" | "step" | "source">,
	blow?: Blow,
	target: number | null = null,
	harms: readonly Note[] = [],
): Deed {
	return {
		id: `${source}:${lever}:${step}`,
		seat,
		lever,
		act,
		step,
		source,
		severity: blow?.severity ?? 0,
		surprise: blow?.surprise === 1,
		harm: harmNoted(harms),
		harmed: harms.map(({ about }) => about),
		withdrawn: blow?.withdrawn ?? false,
		target,
		due: step === "announce" ? game.levers[lever].due : 0,
	};
}

/** Tag of the valve that a deed moves: of a tariff's tags the announced part stands apart. */
export const gateOf = ({ levers }: Book, { lever, step }: Pick<Deed, "lever" | "step">): string =>
	levers[lever].unit === "points" && step === "announce" ? `${lever}:announced` : lever;

/** The other side's heaviest blow, the first of equals; null where it dealt none. */
export const heaviestBlow = (deeds: readonly Deed[], you: Seat): Deed | null =>
	deeds.reduce<Deed | null>(
		(best, deed) => (deed.seat !== you && deed.severity > (best?.severity ?? 0) ? deed : best),
		null,
	);

/** Chips a deed is drawn with: 1 for blows 1-2 and quiet acts, 2 for 3-4, 3 for 5. */
export const weightOf = (severity: number): number => (severity >= 5 ? 3 : severity >= 3 ? 2 : 1);
