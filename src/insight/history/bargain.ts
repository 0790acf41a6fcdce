// Finds the deal that two mandates allow: packages of clauses weighed for both seats, the fairest product of gains kept.
import {
	type Book,
	blockedClause,
	type Clause,
	clauseChoices,
	type Game,
	type Pick,
	type Seat,
	type Swap,
	worth,
} from "../../rules/index.ts";
import { arrange } from "./arrange.ts";

/** A clause with its duration in months (0 = open), as a seat asks for it or would give it. */
export interface Term extends Pick {
	/** Facts that say so. */
	facts: readonly string[];
}

/** A clause a seat will not give, whatever it is offered. */
export interface RedLine {
	clause: string;
	facts: readonly string[];
}

/** What one seat brings to the talks. A clause of both sides may stand under `wants` or `gives`. */
export interface Mandate {
	/** Asked of the other side. */
	wants: readonly Term[];
	/** Own clauses it is ready to give. */
	gives: readonly Term[];
	/** Own clauses it will not give. */
	refuses: readonly RedLine[];
}

export interface Bargain {
	rows: Swap[];
	/** Gain of each seat over no deal, in points of its score. */
	us: number;
	cn: number;
	/** How many different packages were weighed. */
	weighed: number;
	/** How many packages the mandates allow at all, the empty one included. */
	possible: number;
}

/** Rows a paper may have; as the rules have it. */
const ROWS = 6;

/** Terms of which a paper can hold one at most: same lever, and both of them threats or neither. */
interface Group {
	key: string;
	options: Term[];
}

const names = (terms: readonly RedLine[], id: string): boolean =>
	terms.some((term) => term.clause === id);

/** True where the clause is within both mandates: its side gives it, the other asks for it. */
function agreed(clause: Clause, mandates: Readonly<Record<Seat, Mandate>>): boolean {
	const { us, cn } = mandates;
	if (names(us.refuses, clause.id) || names(cn.refuses, clause.id)) return false;
	const cares = (m: Mandate): boolean => names(m.wants, clause.id) || names(m.gives, clause.id);
	if (clause.seat === "both") return cares(us) && cares(cn);
	const [giver, taker] = clause.seat === "us" ? [us, cn] : [cn, us];
	return names(giver.gives, clause.id) && names(taker.wants, clause.id);
}

/** The terms that lie between the mandates now, those of one lever together. Durations are the giver's. */
export function tableOf(
	book: Book,
	game: Game,
	mandates: Readonly<Record<Seat, Mandate>>,
): Group[] {
	const groups: Group[] = [];
	for (const choice of clauseChoices(book, game)) {
		const clause = book.clauses[choice.clause];
		if (!clause || choice.refusal !== null || !agreed(clause, mandates)) continue;
		const giver = clause.seat === "cn" ? mandates.cn : mandates.us;
		const term = [...giver.gives, ...giver.wants].find((one) => one.clause === clause.id);
		if (!term) continue;
		const key = `${clause.lever || clause.id}:${clause.op === "dropThreat" ? "threat" : ""}`;
		const group = groups.find((one) => one.key === key);
		if (group) group.options.push(term);
		else groups.push({ key, options: [term] });
	}
	return groups;
}

/** One package: for each group the option taken, -1 = none. */
type Choice = readonly number[];

interface Weighed {
	choice: Choice;
	rows: Swap[];
	us: number;
	cn: number;
	/** Product of both gains; 0 where a seat would do better without a deal. */
	product: number;
}

const signable = (book: Book, game: Game, rows: readonly Swap[]): boolean =>
	rows.length <= ROWS &&
	blockedClause(book, game, "us", rows) === "" &&
	blockedClause(book, game, "cn", rows) === "";

function weigh(book: Book, game: Game, groups: readonly Group[], choice: Choice): Weighed {
	const picks = groups.flatMap((group, i) => {
		const term = group.options[choice[i] ?? -1];
		return term ? [{ clause: term.clause, months: term.months }] : [];
	});
	const rows = arrange(book, picks);
	if (rows.length === 0 || !signable(book, game, rows))
		return { choice, rows, us: 0, cn: 0, product: 0 };
	const us = worth(book, game, "us", rows).total;
	const cn = worth(book, game, "cn", rows).total;
	return { choice, rows, us, cn, product: us > 0 && cn > 0 ? us * cn : 0 };
}

/** Packages one step away: one group chosen anew, or two at once, since a swap needs both its sides. */
function* around(choice: Choice, groups: readonly Group[]): Generator<Choice> {
	for (let i = 0; i < groups.length; i++) {
		for (let k = i; k < groups.length; k++) {
			for (let a = -1; a < (groups[i]?.options.length ?? 0); a++) {
				for (let b = -1; b < (groups[k]?.options.length ?? 0); b++) {
					if (a === choice[i] || (k === i ? b > -1 : b === choice[k])) continue;
					const next = [...choice];
					next[i] = a;
					if (k !== i) next[k] = b;
					yield next;
				}
			}
		}
	}
}

/**
 * The package within both mandates with the largest product of gains over no deal (Nash), found by exchanging
 * one or two terms at a time until nothing is better; null where no package is better than none for both.
 * `worth` weighs it for each seat, in points of the score. The game may be any position; it is not changed.
 */
export function bargain(
	book: Book,
	game: Game,
	mandates: Readonly<Record<Seat, Mandate>>,
): Bargain | null {
	const groups = tableOf(book, game, mandates);
	const known = new Map<string, Weighed>();
	const look = (choice: Choice): Weighed => {
		const key = choice.join();
		const before = known.get(key);
		if (before) return before;
		const now = weigh(book, game, groups, choice);
		known.set(key, now);
		return now;
	};
	let best = look(groups.map(() => -1));
	for (let better: Weighed | null = best; better; ) {
		best = better;
		better = null;
		for (const choice of around(best.choice, groups)) {
			const next = look(choice);
			if (next.product > (better ?? best).product + 1e-9) better = next;
		}
	}
	if (best.product === 0) return null;
	const { rows, us, cn } = best;
	const possible = groups.reduce((times, group) => times * (group.options.length + 1), 1);
	return { rows, us, cn, weighed: known.size, possible };
}
