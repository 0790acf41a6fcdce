// The answer panel's data: four rungs with price, effects at home and abroad, and what the other side does then.

import { answerCost, heaviest } from "../../../rules/answers.ts";
import {
	type Answer,
	type AnswerHow,
	type AnswerMove,
	type Expectation,
	inWindow,
	type LeverId,
	other,
	type Refusal,
	type Seat,
	type Step,
} from "../../../rules/index.ts";
import { canMove } from "../../../rules/retaliation/answers-to.ts";
import { expect } from "../../../rules/retaliation/expect.ts";
import { situationOf } from "../../../rules/retaliation/situation.ts";
import { answerChanges, type Change, changeOf } from "./effects.ts";
import { GROUPS } from "./groups.ts";
import { type Harm, harmOf } from "./harm.ts";
import type { Moment } from "./moment.ts";

const RUNGS = ["exceed", "match", "protest", "silence"] as const satisfies readonly AnswerHow[];

/** One way to climb a rung with force: an act of a lever. */
export interface Option {
	lever: LeverId;
	act: string;
	step: Step;
}

export interface Rung {
	how: AnswerHow;
	/** Action points. */
	cost: number;
	refusal: Refusal | null;
	/** Acts that would do, for match and exceed; empty for words and silence. */
	options: readonly Option[];
	/** The option the effects are reckoned for. */
	chosen: Option | null;
	changes: readonly Change[];
	/** What it would do to an own promise. */
	harm: Harm;
	/** What the other side is expected to do then; null where nothing would be answered. */
	follows: Then | null;
}

/** The other side's next step in three shares that sum to 1, and what speaks for the largest. */
export interface Then {
	strikes: number;
	waits: number;
	offers: number;
	rule: string;
	fact: string;
}

const STRIKES = ["symbolic", "mirror", "cross", "exceed"];
const OFFERS = ["reciprocate", "partial", "soften"];

/** Three shares of an expectation: strikes again, waits, offers a trade. */
function shares(moment: Moment, expectation: Expectation): Then {
	let [strikes, waits, offers] = [0, 0, 0];
	for (const { answer, p } of expectation.answers) {
		if (STRIKES.includes(answer)) strikes += p;
		else if (OFFERS.includes(answer)) offers += p;
		else waits += p;
	}
	const rule = expectation.answers[0]?.rules[0]?.id ?? expectation.restraints[0]?.id ?? "";
	const fact = moment.book.data.retaliation.find((row) => row.id === rule)?.facts[0] ?? "";
	return { strikes, waits, offers, rule, fact };
}

/** The ladder, heaviest rung first. `picked` names acts for match and exceed; without one the first is taken. */
export function ladder(
	moment: Moment,
	picked: Readonly<Partial<Record<AnswerHow, Option>>>,
): Rung[] {
	return RUNGS.map((how) => rung(moment, how, picked[how] ?? null));
}

function rung(moment: Moment, how: AnswerHow, picked: Option | null): Rung {
	const { book, view } = moment;
	const game = view.position;
	const seat = view.seat;
	const answers = view.legal.filter(
		(move): move is AnswerMove => move.type === "answer" && move.how === how,
	);
	const options = answers.flatMap(({ lever, act, step }): Option[] =>
		lever === "" ? [] : [{ lever, act, step }],
	);
	const severity = heaviest(game, seat);
	const harm = ({ lever, step }: Option): Harm =>
		harmOf(book, game, seat, { lever, severity, step, source: "answer" });
	const chosen =
		options.find(
			(one) => one.lever === picked?.lever && one.act === picked.act && one.step === picked.step,
		) ??
		options.find((one) => harm(one) === "") ??
		options[0] ??
		null;
	const forceful = how === "match" || how === "exceed";
	const cost = answerCost(book, how);
	const refusal: Refusal | null =
		answers.length > 0
			? null
			: cost > game[seat].points
				? "noPoints"
				: forceful
					? blockedRung(how)
					: "wrongPhase";
	const answer: Answer = chosen ? { how, ...chosen } : { how, lever: "", act: "", step: "now" };
	const open = !forceful || chosen !== null;
	return {
		how,
		cost,
		refusal,
		options,
		chosen: forceful ? chosen : null,
		harm: chosen ? harm(chosen) : "",
		changes: open ? answerChanges(book, game, seat, answer) : [],
		follows: open ? thenOf(moment, seat, answer) : null,
	};
}

const blockedRung = (how: AnswerHow): Refusal =>
	how === "exceed" ? "tooLightToExceed" : "notABlow";

function thenOf(moment: Moment, seat: Seat, answer: Answer): Then | null {
	const { book, view } = moment;
	const game = view.position;
	if (answer.lever !== "") {
		const blow = { by: seat, lever: answer.lever, act: answer.act, step: answer.step };
		const situation = situationOf(book, game, blow);
		// An answer is no surprise: it was provoked.
		situation.surprise = 0;
		return shares(
			moment,
			expect(book.data.retaliation, situation, (id) => canMove(book, game, id), other(seat)),
		);
	}
	if (answer.how !== "protest") return null;
	return shares(
		moment,
		expect(
			book.data.retaliation,
			accusation(moment, seat),
			(id) => canMove(book, game, id),
			other(seat),
		),
	);
}

/** The situation in which the other side hears words of protest and nothing else. */
function accusation(moment: Moment, seat: Seat): Expectation["situation"] {
	const { book, view } = moment;
	const row = book.data.levers.find((lever) => lever.seat === seat);
	const act = row?.acts[0];
	const calm = situationOf(book, view.position, {
		by: seat,
		lever: row?.id ?? "us.tariff",
		act: act?.id ?? "",
		step: "now",
	});
	for (const feature of HAPPENED) calm[feature] = 0;
	calm.accuses = 1;
	return calm;
}

/** Features that tell what a blow was; words are none of these. */
const HAPPENED = [
	"escalates",
	"eases",
	"agrees",
	"talks",
	"happens",
	"severity",
	"threat",
	"notice",
	"dated",
	"zeroRate",
	"tariff",
	"fees",
	"listing",
	"worldwide",
	"chips",
	"inputs",
	"chokepoint",
	"probe",
	"sanction",
	"purchases",
	"topTech",
	"home",
	"surprise",
	"breach",
	"saturated",
	"ladder",
	"canMirror",
] as const satisfies readonly (keyof Expectation["situation"])[];

/** What `changes` come to over the seat's three groups at home, as one change that is told as a group's is. */
export function atHome(changes: readonly Change[], seat: Seat): Change {
	const sum = GROUPS[seat].reduce((all, id) => all + changeOf(changes, id), 0);
	return { id: GROUPS[seat][0] ?? "usHawks", d: Math.round(sum * 100) / 100 };
}

/** What the answer has to meet: the heaviest blow taken, and whether a summit near softens silence at home. */
export function taken(moment: Moment): {
	severity: number;
	lever: LeverId | null;
	shielded: boolean;
} {
	const { book, view } = moment;
	const game = view.position;
	const severity = heaviest(game, view.seat);
	const blow = game.blows.find(
		(one) => one.by !== view.seat && one.source !== "answer" && one.severity === severity,
	);
	return {
		severity,
		lever: blow?.lever ?? null,
		shielded: view.seat === "us" && inWindow(book, game),
	};
}
