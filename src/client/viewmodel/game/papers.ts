// The month's opening: the event card, on the table and in the panel, and both capitals' papers on the table.
import { OPEN, type Seat } from "../../../rules/index.ts";
import { textWidth } from "../calendar-places.ts";
import { eventIcon } from "../icons.ts";
import type { NewsTable } from "../table-model.ts";
import { monthStart } from "./dates.ts";
import type { Change } from "./effects.ts";
import { changeText } from "./figures.ts";
import { isGain, varName } from "./groups.ts";
import { headlines } from "./headlines.ts";
import { type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** Room for a line at the foot of a paper on the table, in px. */
const FOOT_WIDTH = 182;

/** The event card of the month in words, with both sides' arguments; null where none was drawn. */
export interface EventCard {
	id: string;
	title: string;
	text: string;
	says: Readonly<Record<Seat, string>>;
	effects: readonly { text: string; gain: boolean }[];
	rules: readonly string[];
	facts: readonly string[];
	/** The card's month lies after everything that the sources tell: what it says is supposed. */
	supposed: boolean;
}

/** An event, accident or agency card by id; `told` = last month that the sources tell of. */
export function eventCard(
	words: Words,
	moment: Moment,
	id: string,
	told: number = OPEN,
): EventCard | null {
	if (id === "") return null;
	const { data } = moment.book;
	const row = [...data.events, ...data.accidents].find((card) => card.id === id);
	const agency = data.agencies.find((card) => card.id === id);
	const at = (key: string): string => words.texts.textOr(["events", id, key], "");
	return {
		id,
		title: words.texts.text(["events", id, "title"]),
		text: at("text"),
		says: { us: at("usSays"), cn: at("cnSays") },
		effects: (row?.effects ?? []).map(([of, d]) => {
			const change: Change = { id: of, d };
			return {
				text: words.t("panels:effect", {
					name: varName(words, of),
					change: changeText(words, change),
				}),
				gain: isGain(change),
			};
		}),
		rules: row?.rules ?? (agency ? ["R22"] : []),
		facts: row?.facts ?? agency?.facts ?? [],
		supposed: row !== undefined && row.month > told,
	};
}

/** The table as the month opens; `told` = last month that the sources tell of. */
export function newsTable(words: Words, moment: Moment, told: number = OPEN): NewsTable {
	const game = shown(moment);
	const papers: NewsTable["papers"] = {};
	for (const one of headlines(words, moment)) {
		papers[one.seat] = {
			masthead: words.t(`board:paper.${one.seat}`),
			headline: one.title,
			icon: one.icon,
			...(textWidth(one.text) <= FOOT_WIDTH
				? { foot: one.text, body: "" }
				: { foot: "", body: one.text }),
		};
	}
	const card = eventCard(words, moment, game.event, told);
	return {
		mode: "news",
		title: words.t("board:table.opens", {
			month: words.format.date(monthStart(game.month), "monthOnly"),
		}),
		papers,
		...(card
			? {
					event: {
						kicker: words.t(card.supposed ? "board:paper.supposed" : "board:paper.event"),
						title: card.title,
						line: card.effects.map((effect) => effect.text).join(words.t("panels:separator")),
						icon: eventIcon(card.id),
					},
				}
			: {}),
	};
}
