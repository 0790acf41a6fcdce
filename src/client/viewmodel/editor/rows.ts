// The rows of each section: what each is called, which data it shows, and where its words stand.

import { LEVERS } from "../../../rules/index.ts";
import { type Path, valueAt } from "../../../scenario/edit/path.ts";
import type { Words } from "../game/words.ts";
import { SEATS } from "../seat-id.ts";
import { choiceLabel, fieldLabel } from "./labels.ts";
import { CARD, QUESTIONS, type SectionId } from "./places.ts";
import { BODY, type Work } from "./work.ts";

/** Data of a row that one form shows. */
export interface Part {
	path: Path;
	/** What kind of row it is, for the names of its fields. */
	kind: string;
	/** Fields that are not shown: ids, and texts that stand among the words. */
	skip?: readonly string[];
	/** Only these fields. */
	only?: readonly string[];
	/** Stands above the form where a row has several. */
	title?: string;
}

/** Words of a row: a text, or a group of texts; the same place in the body's language and in another. */
export interface WordsAt {
	body: Path;
	/** Within `translations.<language>`. */
	beside: Path;
	/** Only these texts, where the place holds other data as well. */
	only?: readonly string[];
}

export interface Row {
	id: string;
	title: string;
	/** Heading that the row stands under in the list; "" = none. */
	group: string;
	parts: readonly Part[];
	words: readonly WordsAt[];
	/** The list it can be copied within and taken out of; null = it must be there. */
	list: Path | null;
}

/** Texts of a rule; the rest of its words' row is data. */
const RULE_WORDS = ["name", "statement", "forUs", "forCn", "note"];
const DATED_WORDS = ["title", "text"];
const FACT_WORDS = ["short", "text", "disputed"];
const SOURCE_WORDS = ["outlet", "title", "note"];
const NAMED = ["scenario", "levers", "clauses", "events", "packages", "numbers"];

const row = (id: string, title: string, rest: Partial<Row>): Row => ({
	id,
	title,
	group: "",
	parts: [],
	words: [],
	list: null,
	...rest,
});

/** Words that stand in the texts of a language, under the same path in every language. */
const inTexts = (...path: readonly string[]): WordsAt => ({
	body: ["texts", BODY, "texts", ...path],
	beside: ["texts", ...path],
});
const besides = (part: string, id: string, only: readonly string[]): WordsAt => ({
	body: ["texts", BODY, part, id],
	beside: [part, id],
	only,
});

/** What a dated entry rests on. */
const datedPart = (id: string, { t }: Words): Part => ({
	path: ["texts", BODY, "timeline", id],
	kind: "dated",
	only: ["facts", "sources", "chapter", "confidence"],
	title: t("editor:restsOn"),
});

const keysAt = (work: Work, path: Path): string[] =>
	Object.keys((valueAt(work, path) ?? {}) as object);

/** Groups of texts in any language: a translation may need more than the body, such as words for units. */
const groupsOf = (work: Work): string[] => [
	...new Set([
		...keysAt(work, ["texts", BODY, "texts"]),
		...Object.keys(work.translations).flatMap((tag) =>
			keysAt(work, ["translations", tag, "texts"]),
		),
	]),
];

/** Words that belong to no row of data: what the rules bring about by themselves, and what is only told. */
function wordsAlone(keys: readonly string[], rows: readonly { readonly id: string }[]): string[] {
	const known = new Set(rows.map(({ id }) => id));
	return keys.filter((key) => !known.has(key));
}

type RowsOf = (work: Work, words: Words) => Row[];
const EVENTS = ["months", "accidents", "agencies"] as const;

const ROWS: Readonly<Record<SectionId, RowsOf>> = {
	card: (_, { t }) => [
		row(CARD, t("editor:rows.card"), {
			parts: [{ path: ["scenario"], kind: "scenario", skip: ["id", "epoch"] }],
			words: [inTexts("scenario")],
		}),
	],
	opening: (work, words) => Object.keys(work.starts).flatMap((start) => openingRows(start, words)),
	levers: ({ levers }, words) =>
		levers.map(({ id, seat }, i) =>
			row(id, words.texts.textOr(["levers", id, "name"], id), {
				group: choiceLabel(words, "seat", seat),
				parts: [{ path: ["levers", i], kind: "levers", skip: ["id"] }],
				words: [inTexts("levers", id)],
			}),
		),
	clauses: ({ clauses }, words) =>
		clauses.map(({ id, seat }, i) =>
			row(id, words.texts.textOr(["clauses", id, "name"], id), {
				group: choiceLabel(words, "seat", seat),
				parts: [{ path: ["clauses", i], kind: "clauses", skip: ["id"] }],
				words: [inTexts("clauses", id)],
				list: ["clauses"],
			}),
		),
	events: (work, words) => [
		...EVENTS.flatMap((group) =>
			work.events[group].map(({ id }, i) =>
				row(id, words.texts.textOr(["events", id, "title"], id), {
					group: words.t(`editor:groups.${group}`),
					parts: [
						{
							path: ["events", group, i],
							kind: group === "agencies" ? "agencies" : "events",
							skip: ["id"],
						},
					],
					words: [inTexts("events", id)],
					list: ["events", group],
				}),
			),
		),
		...wordsAlone(
			keysAt(work, ["texts", BODY, "texts", "events"]),
			EVENTS.flatMap((group): { id: string }[] => work.events[group]),
		).map((id) =>
			row(id, words.texts.textOr(["events", id, "title"], id), {
				group: words.t("editor:groups.byRule"),
				words: [inTexts("events", id)],
			}),
		),
	],
	rules: ({ retaliation }, words) =>
		retaliation.map(({ id }, i) =>
			row(id, words.t("editor:ruleTitle", { id, name: words.texts.rule(id)?.name ?? "" }), {
				parts: [
					{ path: ["retaliation", i], kind: "retaliation", skip: ["id"] },
					{
						path: ["texts", BODY, "rules", id],
						kind: "ruleText",
						only: ["confidence", "supporting", "contradicting", "facts"],
						title: words.t("editor:restsOn"),
					},
				],
				words: [besides("rules", id, RULE_WORDS)],
				list: ["retaliation"],
			}),
		),
	numbers: ({ numbers }, { texts }) => [
		...Object.keys(numbers.values).map((id) =>
			row(id, texts.textOr(["numbers", id], id), {
				parts: [{ path: ["numbers", "values", id], kind: "number" }],
				words: [inTexts("numbers", id)],
			}),
		),
		row("tradeCurve", texts.textOr(["numbers", "tradeCurve"], "tradeCurve"), {
			parts: [{ path: ["numbers", "tradeCurve"], kind: "number" }],
			words: [inTexts("numbers", "tradeCurve")],
		}),
	],
	texts: (work, { t }) => [
		row(QUESTIONS, t("editor:groups.questions"), {
			words: [{ body: ["texts", BODY, "rules", QUESTIONS], beside: ["rules", QUESTIONS] }],
		}),
		...groupsOf(work)
			.filter((group) => !NAMED.includes(group))
			.map((group) => row(group, textGroup(t, group), { words: [inTexts(group)] })),
	],
	facts: ({ facts }, { texts, t }) =>
		facts.map(({ id }, i) =>
			row(id, t("editor:ruleTitle", { id, name: texts.fact(id)?.short ?? "" }), {
				parts: [{ path: ["facts", i], kind: "facts", skip: ["id", ...FACT_WORDS] }],
				words: [{ body: ["facts", i], beside: ["facts", id], only: FACT_WORDS }],
				list: ["facts"],
			}),
		),
	sources: ({ sources }, { texts }) =>
		sources.map(({ id, outlet }, i) =>
			row(id, texts.source(id)?.outlet ?? outlet, {
				parts: [{ path: ["sources", i], kind: "sources", skip: ["id", ...SOURCE_WORDS] }],
				words: [{ body: ["sources", i], beside: ["sources", id], only: SOURCE_WORDS }],
				list: ["sources"],
			}),
		),
	policies: ({ players }, { t }) =>
		Object.keys(players).map((id) =>
			row(id, t(`insight:policy.${id}`), { parts: [{ path: ["players", id], kind: "players" }] }),
		),
	packages: ({ packages }, { texts }) =>
		packages.map(({ id }, i) =>
			row(id, texts.textOr(["packages", id], id), {
				parts: [{ path: ["packages", i], kind: "packages", skip: ["id"] }],
				words: [inTexts("packages", id)],
				list: ["packages"],
			}),
		),
	record: (work, words) => [
		...work.chronicle.map(({ id, date }, i) =>
			row(id, words.texts.dated(id)?.title ?? id, {
				group: words.format.date(date, "month"),
				parts: [{ path: ["chronicle", i], kind: "chronicle", skip: ["id"] }, datedPart(id, words)],
				words: [besides("timeline", id, DATED_WORDS)],
				list: ["chronicle"],
			}),
		),
		...wordsAlone(keysAt(work, ["texts", BODY, "timeline"]), work.chronicle).map((id) =>
			row(id, words.texts.dated(id)?.title ?? id, {
				group: words.t("editor:groups.toldOnly"),
				parts: [datedPart(id, words)],
				words: [besides("timeline", id, DATED_WORDS)],
			}),
		),
	],
};

/** Groups of texts that have a name; a scenario may bring others. */
const TEXT_GROUPS = ["seats", "dims", "vars", "causes", "notes", "units", "checks"];
const textGroup = (t: Words["t"], group: string): string =>
	TEXT_GROUPS.includes(group) ? t(`editor:groups.${group}`) : group;

function openingRows(start: string, words: Words): Row[] {
	const { t } = words;
	const group = t(`editor:starts.${start}`);
	const at = (...path: readonly string[]): Path => ["starts", start, ...path];
	return [
		...SEATS.map((seat) =>
			row(`${start}/${seat}`, t("editor:rows.levers", { seat: choiceLabel(words, "seat", seat) }), {
				group,
				parts: LEVERS_OF[seat].map((lever) => ({
					path: at("levers", lever),
					kind: "place",
					title: fieldLabel(words, "levers", lever),
				})),
			}),
		),
		row(`${start}/vars`, t("editor:rows.vars"), {
			group,
			parts: [
				{ path: at(), kind: "start", only: ["month"] },
				{ path: at("vars"), kind: "vars", title: t("editor:rows.vars") },
			],
		}),
		row(`${start}/promises`, t("editor:rows.promises"), {
			group,
			parts: [{ path: at(), kind: "start", only: ["promises"] }],
		}),
	];
}

const LEVERS_OF = {
	us: LEVERS.filter((lever) => lever.startsWith("us.")),
	cn: LEVERS.filter((lever) => lever.startsWith("cn.")),
};

/** The rows of a section, in the order of the data. */
export const rowsOf = (section: SectionId, work: Work, words: Words): Row[] =>
	ROWS[section](work, words);
