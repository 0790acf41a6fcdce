// A move of a game in a few words, as a tile and the list of moves tell it.
import { LEVERS, type LeverId } from "../../../rules/index.ts";
import { actDone, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";

/** What of a move is told; a tile's move has this shape. */
export interface ToldMove {
	type: string;
	/** "" where the move has none. */
	lever: string;
	act: string;
	announced: boolean;
	/** Of an answer: match, exceed, protest, silence. */
	how: string;
	/** Id of the card of an accident, or of a fall of the market. */
	card?: string;
}

const isLever = (id: string): id is LeverId => (LEVERS as readonly string[]).includes(id);

/** Kinds of moves that have words of their own. */
const PLAIN: ReadonlySet<string> = new Set([
	"withdraw",
	"stand",
	"offer",
	"accept",
	"refuse",
	"call",
	"secret",
]);

/** Clauses of a deal that are named; the others are counted. */
const NAMED = 3;

/** A signed deal in words: "Signed: 10 tariff points less, magnets at normal flow"; a long one by its first clauses. */
export function dealText(
	{ t, texts, format }: Words,
	of: string,
	clauses: readonly string[],
): string {
	// one more is named rather than counted
	const named = clauses.length === NAMED + 1 ? clauses : clauses.slice(0, NAMED);
	const names = named.map((id) => texts.text(["clauses", id, "gives"]));
	const rest = clauses.length - named.length;
	return format.told(
		of,
		format.items(rest > 0 ? [...names, t("teach:screen.signedMore", { count: rest })] : names),
	);
}

/** The move without its seat: "tariff raised by 25 points", "lays an offer", "plans: drops Ship fees". */
export function moveText(words: Words, move: ToldMove): string {
	const { t, texts } = words;
	const { type, lever, act, announced, how, card = "" } = move;
	if (type === "plan") {
		const then = { ...move, type: act === "" ? "drop" : "order" };
		return t("teach:dash.move.plan", { act: moveText(words, then) });
	}
	if (type === "market") return texts.text(["events", card, "title"]);
	if (type === "accident")
		return t("teach:dash.move.accident", { title: texts.text(["events", card, "title"]) });
	const deed = isLever(lever) && act !== "" ? actDone(words, lever, act) : "";
	if (type === "drop" && isLever(lever))
		return t("teach:dash.move.drop", { lever: leverName(words, lever) });
	if (type === "order" && deed !== "")
		return announced ? t("teach:dash.move.announced", { act: deed }) : deed;
	if (type === "agency" && deed !== "") return t("teach:dash.move.agency", { act: deed });
	if (type === "answer") {
		if (deed === "") return t(`teach:dash.move.${how === "silence" ? "silence" : "protest"}`);
		return t(`teach:dash.move.${how === "exceed" ? "exceed" : "match"}`, { act: deed });
	}
	return t(`teach:dash.move.${PLAIN.has(type) ? type : "other"}`);
}
