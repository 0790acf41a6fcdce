// How a computer's seat that looks ahead comes to its moves: a thought for each decision, kept until it may be played.
import { aheadTask, type Match, placeOf, standIn, submit } from "../../match/index.ts";
import {
	type Character,
	type NextBest,
	nextBest,
	type Unsigned,
	unsignedBy,
} from "../../players/index.ts";
import { type Seat, type SeatMove, why } from "../../rules/index.ts";
import type { ComputerReason, MatchState } from "./match-types.ts";
import type { Thinker, Thinking } from "./thinker.ts";

/** A move that was thought out: how many continuations were looked at, for how long, what came next, why it did not sign. */
export interface Thought {
	move: SeatMove;
	looked: number;
	ms: number;
	unsigned: Unsigned | null;
	next: NextBest | null;
}

export interface Lookahead {
	/**
	 * The seat's next move: thought out, or left to the character's `rules` where it does not look ahead or could not.
	 * `wait` while it is still thought about, and while it must not be played yet (`held`). Begins to think where it has
	 * not; `ready` is called once there is more to say.
	 */
	next(match: Match, seat: Seat, held: boolean): Thought | "wait" | "rules";
	/** How far the present thought has come. */
	readonly ahead: MatchState["ahead"];
	hurry(): void;
}

/** What is known of one decision. */
interface Place {
	at: string;
	thinking: Thinking | null;
	/** Moves found, the next one first: the rest of a plan follows its first order. */
	moves: SeatMove[];
	looked: number;
	ms: number;
	unsigned: Unsigned | null;
	next: NextBest | null;
	/** One of the moves was played: what is left was weighed on what may have changed since. */
	played: boolean;
	failed: boolean;
}

/** Who makes a move for a computer that failed over it. */
const STAND_IN: Character = "historical";

/** Least gain of a share that is told. */
const STEP = 0.04;

/** `told` hears how far a thought has come and what went wrong over it; `ready` that it is at its end. */
export function createLookahead(
	thinker: Thinker | null,
	told: (news: Partial<Pick<MatchState, "ahead" | "trouble">>) => void,
	ready: () => void,
): Lookahead {
	let place: Place | null = null;
	let ahead: MatchState["ahead"] = null;

	function begin(match: Match, seat: Seat, at: string): boolean {
		const task = thinker && aheadTask(match, seat);
		if (!thinker || !task) return false;
		const mine: Place = {
			at,
			thinking: null,
			moves: [],
			looked: 0,
			ms: 0,
			unsigned: null,
			next: null,
			played: false,
			failed: false,
		};
		const begun = performance.now();
		ahead = { seat, share: 0 };
		mine.thinking = thinker.think(match.book.data, task, (share) => {
			if (place !== mine || share - (ahead?.share ?? 0) < STEP) return;
			ahead = { seat, share };
			told({ ahead });
		});
		place = mine;
		mine.thinking.found
			.then(({ thoughts, playouts, deaths }) => {
				const [best] = thoughts;
				mine.moves = best ? [best.move, ...best.rest] : [];
				mine.looked = playouts;
				mine.ms = Math.round(performance.now() - begun);
				mine.unsigned = unsignedBy(match.book, task.view, thoughts);
				mine.next = nextBest(thoughts);
				mine.failed = !best;
				end(mine, deaths > 0 ? "thoughtAgain" : null);
			})
			.catch(() => {
				mine.failed = true;
				end(mine, "byRules");
			});
		return true;
	}

	function end(mine: Place, trouble: MatchState["trouble"]): void {
		if (place !== mine) return;
		mine.thinking = null;
		ahead = null;
		told({ ahead, ...(trouble ? { trouble } : {}) });
		ready();
	}

	return {
		next(match, seat, held) {
			const at = placeOf(match, seat);
			const here = place?.at === at ? place : null;
			if (here?.thinking) return "wait";
			if (here?.failed) return "rules";
			const [move] = here?.moves ?? [];
			if (!here || !move || why(match.book, match.game, seat, move) !== null) {
				// thought out for this very place, it would come out the same again, without end
				if (here && !here.played)
					throw new Error(`the computer's thought is refused: ${move?.type}`);
				return begin(match, seat, at) ? "wait" : "rules";
			}
			if (held) return "wait";
			const { looked, ms, unsigned, next } = here;
			here.moves = here.moves.slice(1);
			here.played = true;
			here.at = placeOf(match, seat, 1);
			// the rest of a plan was weighed with its first order
			here.next = null;
			return { move, looked, ms, unsigned, next };
		},
		get ahead() {
			return ahead;
		},
		hurry: () => place?.thinking?.hurry(),
	};
}

/** What a computer's move has led to, and why it was made. */
export interface Moved {
	match: Match;
	reason: Omit<ComputerReason, "seat" | "month">;
}

/** A reason with its place among the month's notes, where it left an offer unsigned. */
const placed = (match: Match, reason: Moved["reason"]): Moved["reason"] =>
	reason.unsigned ? { ...reason, at: match.game.notes.length } : reason;

/**
 * Plays a thought of the computer's seat, what its character does by its rules, or what whoever stands in for it does;
 * null where it has nothing to decide.
 */
export function playThought(
	match: Match,
	seat: Seat,
	thought: Thought | "rules" | "standIn",
): Moved | null {
	if (thought === "rules" || thought === "standIn") {
		const done = standIn(match, seat, thought === "standIn" ? STAND_IN : undefined);
		return done && { match: done.match, reason: placed(match, done.decision) };
	}
	const { move, looked, ms, unsigned, next } = thought;
	const done = submit(match, seat, move);
	if (!done.ok) throw new Error(`the computer's move is refused: ${done.refusal}`);
	const more = { ...(next ? { next } : {}), ...(unsigned ? { unsigned } : {}) };
	return { match: done.match, reason: placed(match, { move, rules: [], looked, ms, ...more }) };
}
