// One seat's month in sentences, topic by topic, to stand beside the other's.
import type { BothSeats, OfferMade, SeatMonth } from "../../../insight/debrief/index.ts";
import type { Blow, Order, Seat } from "../../../rules/index.ts";
import { varText } from "../game/figures.ts";
import { varName } from "../game/groups.ts";
import { actName, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";

/** Topics in the order in which a month brings them. */
export const TOPICS = [
	"knew",
	"forecast",
	"plan",
	"struck",
	"answered",
	"offered",
	"home",
] as const;
export type Topic = (typeof TOPICS)[number];

export type Reading = Readonly<Record<Topic, readonly string[]>>;

/** Tap readings closer than this are the same, percent. */
const NEAR = 1;

function knew(words: Words, seat: Seat, { us, cn }: BothSeats): string[] {
	const { t, format } = words;
	const tap = { seen: us.tap.seen, real: us.tap.real };
	const right = Math.abs(tap.seen - tap.real) < NEAR;
	const { threats } = seat === "us" ? us : cn;
	return [
		t(`insight:both.tap.${seat}${right ? "Right" : ""}`, {
			seen: format.percent(tap.seen / 100),
			real: format.percent(tap.real / 100),
		}),
		threats.length === 0
			? t("insight:both.noThreats")
			: t("insight:both.threats", {
					levers: format.list(threats.map((lever) => leverName(words, lever))),
				}),
	];
}

function foresaw(words: Words, { forecast }: SeatMonth): string[] {
	const { t } = words;
	if (!forecast) return [t("insight:both.noForecast")];
	const { outcome, expects, given, percent } = forecast;
	const values = {
		expects: expects === "words" ? t("debrief:forecast.words") : leverName(words, expects),
		percent: words.format.percent(percent / 100),
	};
	const said =
		given === ""
			? t("insight:both.whatever", values)
			: t("insight:both.after", { ...values, given: leverName(words, given) });
	if (outcome === null) return [said];
	const came = outcome === -1 ? "void" : outcome === 1 ? "came" : "missed";
	return [said, t(`insight:both.outcome.${came}`)];
}

function planned(words: Words, { orders, drops }: SeatMonth): string[] {
	const { t, format } = words;
	const order = ({ lever, act, step }: Order): string =>
		t("insight:both.order", {
			act: actName(words, lever, act),
			how: t(`teach:watch.how.${step}`),
		});
	const dropped =
		drops.length === 0
			? []
			: [
					t("insight:both.drops", {
						levers: format.list(drops.map((lever) => leverName(words, lever))),
					}),
				];
	const all = [...orders.map(order), ...dropped];
	return all.length === 0 ? [t("insight:both.noPlan")] : all;
}

function struck(words: Words, { blows, withdrew }: SeatMonth): string[] {
	const { t, format } = words;
	const blow = ({ lever, act, step, severity, source }: Blow): string =>
		t(source === "agency" ? "insight:both.agency" : "insight:both.blow", {
			act:
				step === "announce"
					? t("insight:both.announced", { act: actName(words, lever, act) })
					: actName(words, lever, act),
			severity: format.number(severity),
		});
	return [
		...(blows.length === 0 ? [t("insight:both.noBlow")] : blows.map(blow)),
		...(withdrew ? [t("insight:both.withdrew")] : []),
	];
}

function answered(words: Words, { answer }: SeatMonth): string[] {
	const { t } = words;
	if (!answer) return [t("insight:both.noAnswer")];
	const { how, lever, act, step } = answer;
	if (lever === "") return [t(`insight:both.answer.${how === "silence" ? "silence" : "protest"}`)];
	const name = actName(words, lever, act);
	return [
		t(`insight:both.answer.${how === "exceed" ? "exceed" : "match"}`, {
			act: step === "announce" ? t("insight:both.announced", { act: name }) : name,
		}),
	];
}

function offered(words: Words, seat: Seat, { offers }: SeatMonth): string[] {
	const { t, format } = words;
	const side = (offer: OfferMade, of: "us" | "cn" | "both"): string[] =>
		offer.rows.flatMap((row) =>
			row[of].map(({ clause }) => words.texts.text(["clauses", clause, "name"])),
		);
	const told = (offer: OfferMade): string => {
		const parts = [
			["gives", side(offer, seat)],
			["asks", side(offer, seat === "us" ? "cn" : "us")],
			["together", side(offer, "both")],
		] as const;
		return format.sentences([
			t(`insight:both.offer.${offer.fate}`),
			...parts.map(([key, clauses]) =>
				clauses.length === 0 ? "" : t(`insight:both.${key}`, { clauses: format.list(clauses) }),
			),
		]);
	};
	return offers.length === 0 ? [t("insight:both.noOffer")] : offers.map(told);
}

function home(words: Words, { groups, open, blocked }: SeatMonth): string[] {
	const { t, format } = words;
	return [
		format.items(
			groups.map(({ id, value, low }) =>
				t(low ? "insight:both.low" : "insight:both.group", {
					name: varName(words, id),
					value: varText(words, id, value),
				}),
			),
		),
		blocked.length === 0
			? t("insight:both.allowed", { count: open })
			: t("insight:both.forbade", {
					count: open,
					blocked: blocked.length,
					clauses: format.list(
						blocked.map((clause) => words.texts.text(["clauses", clause, "name"])),
					),
				}),
	];
}

/** A seat's reading of a month. */
export function readingOf(words: Words, month: BothSeats, seat: Seat): Reading {
	const own = month[seat];
	return {
		knew: knew(words, seat, month),
		forecast: foresaw(words, own),
		plan: planned(words, own),
		struck: struck(words, own),
		answered: answered(words, own),
		offered: offered(words, seat, own),
		home: home(words, own),
	};
}
