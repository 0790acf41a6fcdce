// What a seat would say to a blow in the step of answers: the rules' expectation, less what no answer may carry out there.
import { unfit } from "../rules/answers.ts";
import {
	answersTo,
	type Book,
	type Expectation,
	type ExpectedAnswer,
	findAct,
	type Game,
	LEVERS,
	type LeverId,
	ownerOf,
	type Proposal,
} from "../rules/index.ts";
import { actRefusal, fallsDue } from "../rules/orders.ts";
import { severityOf } from "../rules/strike.ts";
import { howsOf, isHard } from "./answering.ts";

/** An expectation of what can come at once. */
export interface Foretold extends Expectation {
	/** Levers that the rules expect with chance `p`, and none of whose acts has a weight that answers this blow. */
	barred: readonly { lever: LeverId; p: number }[];
	/** A lever of the same side that will strike more heavily beside it, and draws the answer; null where none does. */
	over: LeverId | null;
}

/** What will strike beside a blow thought of: what its side has ordered, and what it announced that now falls due. */
function beside(book: Book, game: Game, { by, lever: own }: Proposal) {
	const blows: { lever: LeverId; severity: number }[] = [];
	const add = (lever: LeverId, act: string, step: Proposal["step"]): void => {
		const found = findAct(book, lever, act);
		if (found && lever !== own)
			blows.push({ lever, severity: severityOf(book, game, lever, found, step) });
	};
	for (const { lever, act, step } of game[by].orders) add(lever, act, step);
	for (const lever of LEVERS) {
		const state = game.levers[lever];
		if (ownerOf(lever) === by && fallsDue(game, state) && !game[by].drops.includes(lever))
			add(lever, state.act, "now");
	}
	return blows.sort((one, other) => other.severity - one.severity);
}

/** True where some act of its lever may be this answer to a blow of severity `worst`; points are not looked at. */
function canCome(book: Book, game: Game, expected: ExpectedAnswer, worst: number): boolean {
	if (!isHard(expected) || expected.lever === "") return true;
	const { lever } = expected;
	return book.choices[book.levers[lever].seat].some(
		(group) =>
			group.lever === lever &&
			group.list.some(
				(c) =>
					c.act.severity >= 1 &&
					actRefusal(game, c) === null &&
					howsOf(expected).some(
						(how) => unfit(how, severityOf(book, game, lever, c.act, c.move.step), worst) === null,
					),
			),
	);
}

/**
 * The other side's expected answer to a blow thought of, as `answersTo`; the chance of what may not be given as an
 * answer goes to words, which is what is left to who would answer so. The game may be a view's position.
 */
export function foretold(book: Book, game: Game, proposal: Proposal): Foretold {
	const expected = answersTo(book, game, proposal);
	const { severity } = expected.situation;
	const [first] = beside(book, game, proposal);
	const over = first && first.severity > severity ? first.lever : null;
	const worst = Math.max(severity, first?.severity ?? 0);
	const answers: ExpectedAnswer[] = [];
	const out: ExpectedAnswer[] = [];
	for (const one of expected.answers)
		(canCome(book, game, one, worst) ? answers : out).push({ ...one });
	if (out.length === 0) return { ...expected, barred: [], over };
	const more = out.reduce((sum, { p }) => sum + p, 0);
	const words = answers.find(({ answer, lever }) => answer === "none" && lever === "");
	if (words) words.p += more;
	else
		answers.push({
			...(out[0] as ExpectedAnswer),
			answer: "none",
			lever: "",
			intensity: 0,
			p: more,
		});
	const barred = new Map<LeverId, number>();
	for (const { lever, p } of out) if (lever !== "") barred.set(lever, (barred.get(lever) ?? 0) + p);
	return {
		...expected,
		answers: answers.sort((a, b) => b.p - a.p),
		barred: [...barred].map(([lever, p]) => ({ lever, p })),
		over,
	};
}
