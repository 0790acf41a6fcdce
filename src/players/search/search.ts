// The searcher: an information-set Monte-Carlo tree search over plan, answer and talks, cut short at any time.
import { type Book, copyGame, other } from "../../rules/index.ts";
import { hash32, quickDice } from "../dice.ts";
import type { Seen, Temper } from "../types.ts";
import { prepare } from "./ground.ts";
import { nameOf } from "./names.ts";
import { pass, playout } from "./playout.ts";
import { guess } from "./sample.ts";
import { type RootTally, type Thought, thoughtsOf } from "./tallies.ts";
import { backUp, descend, type Node, newNode, newSpan, type Step, type Tally } from "./tree.ts";
import { wishOf, worthOf } from "./worth.ts";

/** How a search thinks; nothing of it changes a rule. */
export interface SearchOptions {
	/** What its own dice fall from. */
	seed: number;
	/** The character whose first thoughts it begins from. */
	temper: Temper;
	/** Share of the other side's score that counts against its own, 0-1. */
	rivalry?: number;
	/** Months played on by habit past the tree; 1 = to the end of the month. */
	ahead?: number;
	/** Months that then pass without an act, so that what was begun shows what it leads to. */
	calm?: number;
	/** Packages it thinks of in talks. */
	offers?: number;
}

export interface Search {
	/** Thinks on for so many playouts; fewer where `stop` says so between two of them. Gives how many were played. */
	run(playouts: number, stop?: () => boolean): number;
	/** Playouts so far. */
	readonly playouts: number;
	/** Moves, best first; never empty. */
	thoughts(): Thought[];
	/** Tallies of the root, to be added up with those of other searches of the same view. */
	tallies(): RootTally[];
}

const DEFAULTS = { rivalry: 0.8, ahead: 1, calm: 2, offers: 16 };
/** Phases of the tree, at most; beyond it habit takes over. */
const DEEPEST = 24;

/** A search from a seat's view: sees nothing else, and falls out the same for equal arguments. */
export function createSearch(book: Book, view: Seen, options: SearchOptions): Search {
	const { temper, rivalry, ahead, calm, offers } = { ...DEFAULTS, ...options };
	const ground = prepare(book, view, temper, rivalry, offers);
	const wish = wishOf(rivalry, ground.fierce[other(view.seat)]);
	const chance = quickDice(hash32("search", options.seed));
	const root = newNode();
	const span = newSpan();
	let playouts = 0;

	const one = (): void => {
		const game = copyGame(ground.game);
		guess(book, game, chance);
		const line: Step[] = [];
		let node: Node = root;
		for (let depth = 0; depth < DEEPEST && game.phase !== "over"; depth++) {
			if (node.visits === 0 && node !== root) break;
			node.visits++;
			node = descend(ground, game, node, span, line, chance);
		}
		node.visits++;
		playout(ground, game, game.month + ahead, chance);
		pass(book, game, calm);
		backUp(line, worthOf(book, game, wish), span);
		playouts++;
	};

	const rootTally = (): Tally | null => root[view.seat];
	return {
		run(count, stop) {
			const before = playouts;
			for (let i = 0; i < count && !stop?.(); i++) one();
			return playouts - before;
		},
		get playouts() {
			return playouts;
		},
		tallies: () => rootTalliesOf(rootTally()),
		thoughts() {
			if (!root[view.seat]) one();
			return thoughtsOf(rootTalliesOf(rootTally()));
		},
	};
}

const rootTalliesOf = (tally: Tally | null): RootTally[] =>
	tally
		? tally.arms.map((arm) => ({
				name: nameOf(arm.move),
				move: arm.move,
				n: arm.n,
				sum: arm.sum,
				next: arm.next ? rootTalliesOf(arm.next).filter((one) => one.n > 0) : [],
			}))
		: [];
