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
import type { Words } from "../build/words.ts";

/** One vote of a rule, in words. */
export interface VoteRow {
	/** "If Beijing answers and it is a tariff". */
	when: string;
	answer: AnswerClass;
	/** Levers, size and days. */
	how: string;
	/** Its weight before anything adds to it. */
	weight: number;
	/** What adds to the weight or takes from it, "" = nothing. */
	scale: string;
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
const FLAGS: readonly string[] = [
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
	const name = t(`rules:feature.${feature}`);
	if (op === ">" && value === 0) return t("rules:test.some", { name });
	return t(`rules:test.${OPS[op]}`, { name, value: format.number(value, 2) });
}

const conditions = (words: Words, tests: readonly FeatureTest[]): string =>
	words.format.list(tests.map((test) => conditionText(words, test)));

function scaleText(words: Words, scale: FeatureScale): string {
	const { t, format } = words;
	const named = (rows: FeatureScale): string =>
		format.list(
			rows.map(([feature, by]) =>
				t("rules:model.each_by", {
					name: t(`rules:feature.${feature}`),
					by: format.signed(by, 2).replace(/([.,]\d)0$/, "$1"),
				}),
			),
		);
	const more = scale.filter(([, by]) => by > 0);
	const less = scale.filter(([, by]) => by < 0);
	return [
		more.length > 0 ? t("rules:model.more", { list: named(more) }) : "",
		less.length > 0 ? t("rules:model.less", { list: named(less) }) : "",
	]
		.filter(Boolean)
		.join("; ");
}

function leversText({ t, texts, format }: Words, levers: readonly LeverId[]): string {
	if (levers.length === 0) return "";
	const names = levers.map((id) => texts.text(["levers", id, "name"]));
	const last = names.at(-1) ?? "";
	const rest = names.slice(0, -1);
	const all = rest.length === 0 ? last : t("rules:model.or", { first: rest.join(", "), last });
	return t("rules:model.with", { levers: format.list([all]) });
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
	const { answer, weight } = vote;
	return { when, answer, how, weight, scale: scaleText(words, vote.scale) };
}

function restraintText(words: Words, one: Restraint): string {
	const { t, format } = words;
	const scale = scaleText(words, one.scale);
	const by = one.by > 0 ? t("rules:model.holdsShare", { share: format.percent(one.by) }) : "";
	return t("rules:model.holds", {
		answers: format.list(one.answers.map((answer) => t(`rules:answer.${answer}`))),
		share: scale === "" ? by : `${by}${by === "" ? " " : ", "}${scale}`,
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
			rule.force.length > 0 ? t("rules:model.force", { list: scaleText(words, rule.force) }) : "",
	};
}
