// One side of a watched game with its secrets: plan, answer, forecast, home groups, levers.
import {
	type Book,
	type Forecast,
	type Game,
	LEVERS,
	type Order,
	ownerOf,
	type Score,
	type Seat,
} from "../../../rules/index.ts";
import { varText } from "../game/figures.ts";
import { GROUPS, varName } from "../game/groups.ts";
import { inPlay } from "../game/in-play.ts";
import { actName, leverName, type Standing, standing, stateText } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";
import { leverIcon } from "../icons.ts";
import { moveText } from "./moves.ts";

export interface LeverLine {
	id: string;
	icon: string;
	name: string;
	text: string;
	standing: Standing;
}

export interface SideView {
	seat: Seat;
	points: string;
	score: string;
	groups: readonly { id: string; name: string; value: number; text: string; low: boolean }[];
	/** Secret orders of this month, with how each is done. */
	orders: readonly { id: string; icon: string; text: string; how: string }[];
	/** Announced measures that the plan drops. */
	drops: readonly string[];
	/** The plan, or the answer, is sealed. */
	sealed: boolean;
	/** The answer of this month, once given; "" before. */
	answer: string;
	/** The forecast of this month; "" = none. */
	forecast: string;
	/** What came of earlier forecasts; "" = none was scored. */
	record: string;
	/** Levers that are in use or announced; and the names of the others. */
	levers: readonly LeverLine[];
	idle: readonly string[];
}

function orderLine(words: Words, { lever, act, step }: Order): SideView["orders"][number] {
	return {
		id: `${lever} ${act} ${step}`,
		icon: leverIcon(lever),
		text: actName(words, lever, act),
		how: words.t(`teach:watch.how.${step}`),
	};
}

function forecastText(words: Words, forecast: Forecast | null): string {
	const { t, format } = words;
	if (!forecast) return "";
	const expects =
		forecast.expects === "words"
			? t("teach:watch.forecast.words")
			: t("teach:watch.forecast.uses", { lever: leverName(words, forecast.expects) });
	const values = { expects, percent: format.percent(forecast.percent / 100) };
	return forecast.given === ""
		? t("teach:watch.forecast.whatever", values)
		: t("teach:watch.forecast.if", { ...values, lever: leverName(words, forecast.given) });
}

/** A seat of the whole game, in words. */
export function sideView(
	words: Words,
	book: Book,
	score: Score | null,
	game: Game,
	seat: Seat,
): SideView {
	const { t, format } = words;
	const own = game[seat];
	const { n } = book;
	const scored = own.scored.filter(({ outcome }) => outcome >= 0);
	const lines = LEVERS.filter((id) => ownerOf(id) === seat && inPlay(book, id)).map(
		(id): LeverLine => {
			const row = book.levers[id];
			return {
				id,
				icon: leverIcon(id),
				name: leverName(words, id),
				text: stateText(words, game, row),
				standing: standing(row, game.levers[id]),
			};
		},
	);
	const total = score?.total ?? 0;
	return {
		seat,
		points: t("common:points.of", {
			left: own.points,
			total: seat === "us" ? n.usPoints : n.cnPoints,
		}),
		score: t("teach:watch.score", { score: format.number(total, 1) }),
		groups: GROUPS[seat].map((id) => ({
			id,
			name: varName(words, id),
			value: game.vars[id],
			text: varText(words, id, game.vars[id]),
			low: game.vars[id] < n.blockBelow,
		})),
		orders: own.orders.map((order) => orderLine(words, order)),
		drops: own.drops.map((lever) => leverName(words, lever)),
		sealed: own.done && (game.phase === "plan" || game.phase === "answer"),
		answer: own.answer
			? moveText(words, {
					type: "answer",
					announced: own.answer.step === "announce",
					...own.answer,
				})
			: "",
		forecast: forecastText(words, own.forecast),
		record:
			scored.length === 0
				? ""
				: t("teach:watch.forecast.came", {
						count: scored.length,
						came: scored.filter(({ outcome }) => outcome === 1).length,
					}),
		levers: lines.filter((line) => line.standing !== "off"),
		idle: lines.filter((line) => line.standing === "off").map(({ name }) => name),
	};
}
