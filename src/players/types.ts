// What a computer's player is made of: its character's weights, and a decision with the rules that spoke for it.
import type { AnswerClass, SeatMove, Swap, View } from "../rules/index.ts";

/** Characters a person may meet as an opponent, or have stand in. */
export const CHARACTERS = ["careful", "historical", "bold"] as const;
export type Character = (typeof CHARACTERS)[number];

/** How long the computer looks ahead before a move, milliseconds: foresight is all that differs, never a rule. */
export const LEVELS = { quick: 300, steady: 1000, deep: 4000 } as const;
export type Level = keyof typeof LEVELS;
export const LEVEL_IDS = ["quick", "steady", "deep"] as const satisfies readonly Level[];

/** Who plays a computer's seat: a character by its rules alone, or one that also looks ahead. */
export interface Computer {
	character: Character;
	level?: Level;
}

/** A computer's name in a record: `bold`, or `bold.deep` where it looks ahead. */
export const computerName = ({ character, level }: Computer): string =>
	level === undefined ? character : `${character}.${level}`;

/** Whom a seat's name in a record means; null for a person or a name from elsewhere. */
export function computerOf(name: string): Computer | null {
	const [first = "", second, ...rest] = name.split(".");
	const character = CHARACTERS.find((one) => one === first);
	if (!character || rest.length > 0) return null;
	if (second === undefined) return { character };
	const level = LEVEL_IDS.find((one) => one === second);
	return level ? { character, level } : null;
}

/** What a move was weighed against last. */
export interface NextBest {
	move: SeatMove;
	/** It was found nearly as good. */
	near: boolean;
}

/** Every row of the scenario's `players.json`, in the order of the tournament's table. */
export const POLICIES = [
	...CHARACTERS,
	"hawk",
	"dove",
	"titForTat",
	"generousTitForTat",
	"grim",
	"leverBuilder",
	"alwaysEscalate",
] as const;
export type Policy = (typeof POLICIES)[number];

/**
 * How blows are answered. "model": drawn from what the retaliation model expects, tilted by `answers`.
 * "match": as heavily as one was struck; "exceed": more heavily where points allow; "words": never by a blow.
 */
export const ANSWERING = ["model", "match", "exceed", "words"] as const;
export type Answering = (typeof ANSWERING)[number];

/** A character as weights. "Points" are points of the score, of which a seat has 100. */
export interface Temper {
	/** How much the outlook of an order counts in a plan; 1 = point for point, 0 = no thought of what follows. */
	weigh: number;
	/** Points for each unit of severity of a blow, for its own sake; below 0 = a dislike of blows. */
	strike: number;
	/** Points for each unit of an easing given for nothing. */
	ease: number;
	/** Points lost for each unit of severity by striking a side that has given no cause. */
	first: number;
	/** Points for each unit of severity in striking back for what was struck last month and not answered. */
	repay: number;
	/** Percent of causes let pass. */
	forgive: number;
	/** Severity of a blow after which there is no more cooperation, as long as it goes on striking; 9 = never. */
	grudge: number;
	/** Worth of one point of trust, in points. */
	trust: number;
	/** How heavily the danger of a rupture weighs; 1 = as the rules reckon it. */
	fear: number;
	/** Points that a standing truce is worth for its own sake (R19). */
	truce: number;
	/** Points that a month without an order is preferred by. */
	calm: number;
	/** Points lost by the thought of striking in the weeks after a truce or call (R6). */
	surprise: number;
	/** Points lost by the thought of breaking one's word, for each degree of breach (0-2). */
	word: number;
	/** Points that Washington holds back by before a summit, full where dependence is 1 too (R11, R12). */
	shield: number;
	/** Points for a lever that could be traded in a coming summit, for each chip it would weigh (R16). */
	leverage: number;
	/** Points lost by easing for nothing what could be traded, for each chip it would weigh. */
	giveaway: number;
	/** Points for telling of a blow first where it could be traded before its date (R15). */
	announce: number;
	/** Action points kept for answer and talks. */
	reserve: number;
	/** Options within so many points of the best are chosen among. */
	spread: number;
	/** Points of habit for an order, by `lever/act`: what this character does readily, or not. */
	habits: Readonly<Record<string, number>>;
	/** Percent of months with a written forecast. */
	forecasts: number;
	answering: Answering;
	/** Factor on each class of answer that the retaliation model expects. */
	answers: Readonly<Record<AnswerClass, number>>;
	/** Percent of wordless answers that are a protest and not silence. */
	protests: number;
	/** No blow in answer where tension would pass this. */
	heat: number;
	/** Percent of acts ordered by nobody that are taken back at once (R22). */
	contrition: number;
	/** False = it never talks, lays nothing and signs nothing. */
	talks: boolean;
	/** Percent of calm months in which it comes to the talks with an offer. */
	appetite: number;
	/** Points a deal must bring at least; less under pressure. */
	sign: number;
	/** Share of the other side's advantage over own that a deal must bring on top. */
	envy: number;
	/** Weight of the other side's gain in choosing an offer, 0-1. */
	generous: number;
	/**
	 * What giving a clause costs besides its outlook, in points, by clause: leverage gone, mandates stretched.
	 * The other side's clauses stand here too, as this side reckons them.
	 */
	prices: Readonly<Record<string, number>>;
	/** Points that exact wording of a row is worth (R7, R20). */
	exact: number;
}

/** What a computer's seat decides from: its view, and what it remembers of the month's talks. */
export interface Seen extends View {
	/** Own offers that the other side has refused this month: they are not laid again. Left out = none. */
	refused?: readonly (readonly Swap[])[];
}

/** A rule with its share of a decision, 0-1. */
export interface Spoken {
	id: string;
	share: number;
}

/**
 * Why the other side's offer was left unsigned. It has given up on talks: "never" by its nature, "grudge" after blows.
 * It may not sign: "trust" too low without the leaders, a group at "home" or "abroad" would not bear it. By its own
 * count it "loses", gains too "little", or grudges the other side so much more ("envy"). It looked "ahead", and signing
 * led to less than what it did.
 */
export const UNSIGNED = [
	"never",
	"grudge",
	"trust",
	"home",
	"abroad",
	"loses",
	"little",
	"envy",
	"ahead",
] as const;
export type Unsigned = (typeof UNSIGNED)[number];

/** A move with the rules that spoke for it, largest share first; no rules = plain upkeep. */
export interface Decision {
	move: SeatMove;
	rules: readonly Spoken[];
	/** Why it leaves the other side's offer unsigned; left out where it does not. */
	unsigned?: Unsigned;
}
