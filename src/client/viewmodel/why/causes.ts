// Puts a cause of a change into words and names the rules and facts behind it.
import { type Book, type Clause, LEVERS, type LeverId } from "../../../rules/index.ts";
import { actLore } from "../game/act-lore.ts";
import { actDone, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";

/** A cause as the engine notes it, `kind:about`, taken apart. */
export interface CauseId {
	kind: string;
	about: string;
	lever: LeverId | "";
	act: string;
}

const isLever = (id: string): id is LeverId => (LEVERS as readonly string[]).includes(id);

/** Takes `kind:about` apart; `about` may be a lever, `lever/act`, a clause, a card or a plain word. */
export function causeId(by: string): CauseId {
	const cut = by.indexOf(":");
	const kind = cut < 0 ? by : by.slice(0, cut);
	const about = cut < 0 ? "" : by.slice(cut + 1);
	const [head = "", act = ""] = about.split("/");
	return { kind, about, lever: isLever(head) ? head : "", act };
}

/** Kinds whose words stand by themselves under `causes.<kind>.<about>`. */
const PLAIN: readonly string[] = ["month", "lane", "lever", "answer", "deal", "talks"];

/**
 * The cause in a few words, for example "tariff raised by 10 points"; acts that were only `announced` are told so, and
 * offers laid several `times` are counted.
 */
export function causeText(
	words: Words,
	by: string,
	announced: ReadonlySet<string> = new Set(),
	times = 1,
): string {
	const { kind, about, lever, act } = causeId(by);
	if (by === "talks:offer" && times > 1) return words.t("talks:close.laid", { count: times });
	const { texts } = words;
	if (PLAIN.includes(kind)) return texts.text(["causes", kind, about]);
	const name = nameOf(words, kind, about, lever, act);
	if (announced.has(by)) return words.t("panels:news.announced", { what: name });
	// a dispute is told by the journal's own words
	const group = kind === "disputed" ? "notes" : "causes";
	return capital(texts.text([group, kind], { name }));
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function nameOf(
	words: Words,
	kind: string,
	about: string,
	lever: LeverId | "",
	act: string,
): string {
	if (lever !== "") return act === "" ? leverName(words, lever) : actDone(words, lever, act);
	if (kind === "event") return words.texts.text(["events", about, "title"]);
	return words.texts.text(["clauses", about, "name"]);
}

/** Rules that the engine follows where the cause itself is the rule, by `kind` or `kind:about`. */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
	snapback: ["R19"],
	breach: ["R6"],
	disputed: ["R6", "R20"],
	delivery: ["R7"],
	split: ["R20"],
	withdraw: ["R22"],
	drop: ["R15"],
	"deal:won": ["R2"],
	"answer:survived": ["R2"],
	"answer:none": ["R21"],
	"talks:call": ["R17"],
	"event:marketFall": ["R14"],
};

/** Rules behind a cause, the nearest first; empty for plain arithmetic. */
export function causeRules(book: Book, by: string): readonly string[] {
	const { kind, about, lever, act } = causeId(by);
	const known = BY_KIND[by] ?? BY_KIND[kind];
	if (known) return known;
	if (kind === "clause") return clauseOf(book, about)?.rules ?? [];
	if (kind === "event") return cardOf(book, about)?.rules ?? [];
	if (lever === "") return [];
	const row = book.levers[lever];
	return act === ""
		? row.rules
		: actLore(
				book,
				row,
				row.acts.find(({ id }) => id === act),
			).rules;
}

const clauseOf = (book: Book, id: string): Clause | undefined =>
	Object.hasOwn(book.clauses, id) ? book.clauses[id] : undefined;
const cardOf = (book: Book, id: string) =>
	[...book.data.events, ...book.data.accidents].find((card) => card.id === id);
