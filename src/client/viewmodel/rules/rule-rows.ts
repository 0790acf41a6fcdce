// The rows of a retaliation rule in words: when it speaks, for which answer, how strongly, and what it holds back.
import type {
	AnswerClass,
	FeatureScale,
	FeatureTest,
	LeverId,
	Restraint,
	RetaliationRule,
	Vote,
} from "../../../rules/index.ts";
import { OPEN } from "../../../rules/index.ts";
import type { Words } from "../game/words.ts";

/** One vote of a rule, in words. */
export interface VoteRow {
	/** "If Beijing answers and it is a tariff". */
	when: string;
	answer: AnswerClass;
	/** Levers, size and days. */
	how: string;
	/** Least and largest weight it can have. */
	from: number;
	to: number;
	/** "weight 0 to 0.8, more with its own dependence (+0.8)". */
	weight: string;
}

export interface RuleRows {
	/** "Speaks where there was a blow or a threat." */
	speaks: string;
	votes: VoteRow[];
	/** What it holds back, one sentence each. */
	restraints: string[];
	/** What it does to the weight of hard answers, "" = nothing. */
	force: string;
}

/** What is either so or not; all other features are numbers or shares. */
export const FLAGS: readonly string[] = [
	"escalates eases agrees talks accuses happens byUs byCn toUs toCn threat notice dated zeroRate legal",
	"tariff fees listing worldwide chips inputs chokepoint probe sanction cyber purchases market arms topTech",
	"seizure home withdrawn promised surprise truce ladder channel leaders deadline summit canMirror ownThreat",
]
	.join(" ")
	.split(" ");
/** Flags with words of their own for "not so". */
const DENIED: readonly string[] =
	"escalates zeroRate legal tariff worldwide chips chokepoint threat withdrawn promised surprise ladder canMirror".split(
		" ",
	);

const OPS = { "<": "under", "<=": "atMost", "=": "equal", ">=": "atLeast", ">": "over" } as const;

/** One test as a clause: "it is a tariff", "the blow's weight is at least 3". */
export function conditionText({ t, format }: Words, [feature, op, value]: FeatureTest): string {
	if (FLAGS.includes(feature)) {
		const holds = op === "=" ? value === 1 : op === ">" || op === ">=";
		if (holds) return t(`rules:is.${feature}`);
		if (DENIED.includes(feature)) return t(`rules:not.${feature}`);
		return t("rules:not.other", { name: t(`rules:is.${feature}`) });
	}
	if (op === ">" && value === 0) return t(`rules:some.${feature}`);
	const name = t(`rules:feature.${feature}`);
	return t(`rules:test.${OPS[op]}`, { name, value: format.number(value, 2) });
}

const conditions = (words: Words, tests: readonly FeatureTest[]): string =>
	words.format.clauses(tests.map((test) => conditionText(words, test)));

/** Decimals that a number of two decimals at most needs. */
const digitsOf = (x: number): number => {
	const hundredths = Math.round(Math.abs(x) * 100);
	return hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
};

/** Parts that add and parts that take away, each in a phrase: "more with boldness (+3)". */
function scaleText(
	{ t, format }: Words,
	scale: FeatureScale,
	[more, less]: readonly [Phrase, Phrase],
): string {
	const named = (rows: FeatureScale): string =>
		format.list(
			rows.map(([feature, by]) =>
				t("rules:model.reason", {
					name: t(`rules:feature.${feature}`),
					by: format.signed(by, digitsOf(by)),
				}),
			),
		);
	const up = scale.filter(([, by]) => by > 0);
	const down = scale.filter(([, by]) => by < 0);
	return format.groups([
		up.length > 0 ? more(named(up)) : "",
		down.length > 0 ? less(named(down)) : "",
	]);
}

/** How a list of features is told: "more with …". */
type Phrase = (list: string) => string;
const moreOrLess = ({ t }: Words): [Phrase, Phrase] => [
	(list) => t("rules:model.more", { list }),
	(list) => t("rules:model.less", { list }),
];
const heavierOrLighter = ({ t }: Words): [Phrase, Phrase] => [
	(list) => t("rules:model.heavier", { list }),
	(list) => t("rules:model.lighter", { list }),
];

/** What a feature can be at most; all but the weight of a blow are shares or yes and no. */
const most = (feature: string): number => (feature === "severity" ? 5 : 1);

/** Least and largest value of a base with what its features can add and take away, never below 0. */
function reach(base: number, scale: FeatureScale): { from: number; to: number } {
	let from = base;
	let to = base;
	for (const [feature, by] of scale) {
		if (by < 0) from += by * most(feature);
		else to += by * most(feature);
	}
	return { from: Math.max(0, from), to };
}

function leversText({ t, texts, format }: Words, levers: readonly LeverId[]): string {
	if (levers.length === 0) return "";
	const names = levers.map((id) => texts.text(["levers", id, "name"]));
	return t("rules:model.with", { levers: format.either(names) });
}

function sizeText({ t, format }: Words, [share, plus]: Vote["intensity"]): string {
	if (share === 0)
		return plus === 0 ? t("rules:size.none") : t("rules:size.fixed", { plus: format.number(plus) });
	if (plus !== 0) return t("rules:size.plus", { plus: format.number(plus) });
	if (share === 1) return t("rules:size.same");
	if (share === 0.5) return t("rules:size.half");
	return t("rules:size.part", { share: format.percent(share) });
}

function lagText({ t }: Words, [from, to]: Vote["lag"]): string {
	if (from >= OPEN) return t("rules:lag.never");
	return from < 0
		? t("rules:lag.around", { before: -from, to })
		: t("rules:lag.days", { from, to });
}

function voteRow(words: Words, vote: Vote): VoteRow {
	const { t } = words;
	const when =
		vote.when.length === 0
			? t("rules:model.each")
			: t("rules:model.if", { conditions: conditions(words, vote.when) });
	const how = [
		leversText(words, vote.levers),
		sizeText(words, vote.intensity),
		lagText(words, vote.lag),
	]
		.filter(Boolean)
		.join(" · ");
	const { from, to } = reach(vote.weight, vote.scale);
	const size =
		from === to
			? t("rules:model.weight", { weight: words.format.number(to) })
			: t("rules:model.weights", {
					from: words.format.number(from),
					to: words.format.number(to),
				});
	const weight = words.format.items([size, scaleText(words, vote.scale, moreOrLess(words))]);
	return { when, answer: vote.answer, how, from, to, weight };
}

function restraintText(words: Words, one: Restraint): string {
	const { t, format } = words;
	const { from, to } = reach(one.by, one.scale);
	const most = Math.min(1, to);
	const share =
		from === most
			? t("rules:model.holdsShare", { share: format.percent(most) })
			: t("rules:model.holdsShares", {
					from: format.percent(from),
					to: format.percent(most),
				});
	return t("rules:model.holds", {
		answers: format.list(one.answers.map((answer) => t(`rules:answer.${answer}`))),
		share: format.items([share, scaleText(words, one.scale, moreOrLess(words))]),
		conditions:
			one.when.length > 0
				? t("rules:model.holdsIf", { conditions: conditions(words, one.when) })
				: "",
	});
}

/** A rule's rows in words of the page's language. */
export function ruleRows(words: Words, rule: RetaliationRule): RuleRows {
	const { t } = words;
	return {
		speaks:
			rule.when.length === 0
				? t("rules:model.always")
				: t("rules:model.speaks", { conditions: conditions(words, rule.when) }),
		votes: rule.votes.map((vote) => voteRow(words, vote)),
		restraints: rule.restraints.map((one) => restraintText(words, one)),
		force:
			rule.force.length > 0
				? t("rules:model.force", { list: scaleText(words, rule.force, heavierOrLighter(words)) })
				: "",
	};
}
