// Names of a scenario's fields and values in the language of the page.
import {
	ANSWER_CLASSES,
	FEATURES,
	type FeatureTest,
	LEVERS,
	type LeverId,
	VARS,
} from "../../../rules/index.ts";
import type { Words } from "../game/words.ts";
import { conditionText, FLAGS } from "../rules/rule-rows.ts";

/** Fields that mean something else in this kind of row than elsewhere, as `kind.field`. */
const APART: ReadonlySet<string> = new Set([
	"scenario.months",
	"restraints.by",
	"promises.by",
	"promises.points",
	"deeds.to",
	"deeds.due",
	"chronicle.acts",
	"chronicle.answers",
	"chronicle.seat",
	"agencies.weight",
	"votes.weight",
	"agencies.act",
	"number.sources",
	// in the body's language alone
	"number.unit",
	"number.note",
]);

/** Fields that are explained in a sentence. */
const EXPLAINED: ReadonlySet<string> = new Set([
	"scenario.months",
	"min",
	"by",
	"to",
	"severity",
	"cost",
	"announceCost",
	"announceOnly",
	"delay",
	"holds",
	"effects",
	"needs",
	"home",
	"amount",
	"months",
	"precedent",
	"weight",
	"agencies.weight",
	"votes.weight",
	"month",
	"level",
	"announced",
	"due",
	"held",
	"until",
	"scale",
	"intensity",
	"lag",
	"force",
	"split",
	"number.sources",
	"supporting",
]);

const isLever = (name: string): boolean => (LEVERS as readonly string[]).includes(name);

/** Name of a lever's act, for example "Raise the tariff by 10 points". */
const actOf = ({ texts }: Words, lever: string, act: string): string =>
	texts.textOr(["levers", lever, "acts", act, "name"], act);

const leverOf = ({ texts }: Words, lever: string): string =>
	texts.textOr(["levers", lever, "name"], lever);

/** The name of a field in a kind of row. */
export function fieldLabel(words: Words, kind: string, name: string): string {
	const { t, texts } = words;
	if (isLever(name)) return leverOf(words, name);
	switch (kind) {
		case "vars":
			return VARS_UNNAMED.has(name)
				? t(`editor:vars.${name}`)
				: texts.textOr(["vars", name, "name"], name);
		case "answers":
			return t(`rules:answer.${name}`);
		case "players":
			return t(`editor:temper.${name}`);
		case "prices":
			return texts.textOr(["clauses", name, "name"], name);
		case "habits": {
			const [lever = "", act = ""] = name.split("/");
			return t("editor:inside", { outer: leverOf(words, lever), inner: actOf(words, lever, act) });
		}
		default:
			return APART.has(`${kind}.${name}`)
				? t(`editor:fieldsOf.${kind}.${name}`)
				: t(`editor:fields.${name}`);
	}
}

/** A sentence on a field; "" where its name says it all. */
export function fieldHelp({ t, texts }: Words, kind: string, name: string): string {
	if (kind === "vars") return texts.textOr(["vars", name, "note"], "");
	if (EXPLAINED.has(`${kind}.${name}`)) return t(`editor:helpOf.${kind}.${name}`);
	const apart = APART.has(`${kind}.${name}`) || kind === "players" || kind === "vars";
	return !apart && EXPLAINED.has(name) ? t(`editor:help.${name}`) : "";
}

/** Numbers of a start that the scenario's texts do not name. */
const VARS_UNNAMED: ReadonlySet<string> = new Set([
	...["goodsTarget", "farmTarget", "chipsTarget", "shipsTarget"],
	...["usSum1", "usSum2", "usSum3", "usSum4", "cnSum1", "cnSum2", "cnSum3", "cnSum4", "closed"],
]);

/** Fields whose choices are features of a situation; elsewhere the same names mean numbers of the game. */
const OF_SITUATIONS: ReadonlySet<string> = new Set(["when", "scale", "force"]);
const SIGNS: Readonly<Record<string, string>> = {
	"<": "<",
	"<=": "≤",
	"=": "=",
	">=": "≥",
	">": ">",
};

/** The name of a choice of a field. */
export function choiceLabel(words: Words, name: string, option: string): string {
	const { t } = words;
	const sign = SIGNS[option];
	if (sign !== undefined) return sign;
	if (OF_SITUATIONS.has(name) && (FEATURES as readonly string[]).includes(option))
		return FLAGS.includes(option) ? t(`rules:is.${option}`) : t(`rules:feature.${option}`);
	if (option === "") return t("editor:none");
	if (isLever(option)) return leverOf(words, option);
	if ((VARS as readonly string[]).includes(option)) return fieldLabel(words, "vars", option);
	if (
		(name === "answer" || name === "answers") &&
		(ANSWER_CLASSES as readonly string[]).includes(option)
	)
		return t(`rules:answer.${option}`);
	if (option === "month") return t("editor:fields.month");
	if (SIDES.has(option)) return t(`editor:sides.${option}`);
	return t(`editor:values.${name}.${option}`);
}

/** When a vote counts, which tells it from others for the same answer; "" where that is not written out yet. */
export function whenText(words: Words, when: unknown): string {
	if (!Array.isArray(when)) return "";
	return words.format.items(
		when.flatMap((test: unknown) => {
			if (!Array.isArray(test)) return [];
			const [feature, sign, value] = test as readonly unknown[];
			const known = FEATURES.find((one) => one === feature);
			if (!known || !isSign(sign) || typeof value !== "number") return [];
			return [conditionText(words, [known, sign, value])];
		}),
	);
}

const isSign = (text: unknown): text is FeatureTest[1] =>
	typeof text === "string" && Object.hasOwn(SIGNS, text);

const SIDES: ReadonlySet<string> = new Set(["us", "cn", "both", "other"]);

/** Chapters of the record that have a name on the page of the replay. */
const CHAPTERS: ReadonlySet<string> = new Set(
	"before ladder geneva london summer madrid october busan after".split(" "),
);

/** Topics of facts, besides the levers. */
const TOPICS: ReadonlySet<string> = new Set(
	"coordination dependence framing home markets precedent rhetoric shortage talks truce trust".split(
		" ",
	),
);

/** What an id in a list or field of this name stands for; the id itself where nothing is known. */
export function nameOfId(words: Words, name: string, id: string, lever: string): string {
	const { texts } = words;
	switch (name) {
		case "rules":
			return texts.rule(id)?.name ?? id;
		case "facts":
			return texts.fact(id)?.short ?? id;
		case "sources":
			return texts.source(id)?.outlet ?? texts.fact(id)?.short ?? id;
		case "supporting":
		case "contradicting":
		case "answers":
			return texts.dated(id)?.title ?? id;
		case "topics":
			if (isLever(id)) return leverOf(words, id);
			return TOPICS.has(id) ? words.t(`editor:topics.${id}`) : id;
		case "chapter":
			return CHAPTERS.has(id) ? words.t(`replay:chapter.${id}`) : id;
		case "clause":
			return texts.textOr(["clauses", id, "name"], id);
		case "act":
			return actOf(words, lever, id);
		default:
			return id;
	}
}

/** A lever of an act's row; "" where it names none. */
export const leverOfRow = (row: unknown): string => {
	const { lever } = (row ?? {}) as { lever?: LeverId };
	return typeof lever === "string" ? lever : "";
};
