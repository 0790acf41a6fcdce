// An injected event: a copy of one of the scenario's cards, laid into a month that has not begun. The record carries
// its scenario whole, so it verifies like any other.

import { holds } from "../../rules/book.ts";
import type { EventRow, Game } from "../../rules/index.ts";
import { hashJson, type Scenario } from "../../scenario/index.ts";
import type { Card } from "./types.ts";

/** A scenario with cards laid in, and the hash of its body. */
export interface Layered {
	scenario: Scenario;
	sha256: string;
}

/** Id of the copy: cards share one space of names. */
const copyId = ({ month, card }: Card): string => `laid${month}.${card}`.slice(0, 64);

/** Id of the card that a copy was made of; any other id as it is. */
export const cardBehind = (id: string): string => id.replace(/^laid-?\d+\./, "");

/** The scenario's cards that can be laid into a month; acts of agencies are none. */
export const cardsOf = (scenario: Scenario): readonly EventRow[] => [
	...scenario.events.months,
	...scenario.events.accidents,
];

export const cardOf = (scenario: Scenario, id: string): EventRow | undefined =>
	cardsOf(scenario).find((row) => row.id === id);

const known = new WeakMap<Scenario, Map<string, Layered>>();
/** What each scenario with a card was made of. */
const under = new WeakMap<Scenario, Scenario>();

/** The scenario with one more card, read before what the calendar has for that month. Asked twice, it gives the same. */
export function withCard(scenario: Scenario, card: Card): Layered {
	const id = copyId(card);
	const made = known.get(scenario) ?? new Map<string, Layered>();
	known.set(scenario, made);
	const before = made.get(id);
	if (before) return before;
	const row = cardOf(scenario, card.card);
	if (!row) throw new RangeError(`no such card: ${card.card}`);
	const body: Scenario = {
		...scenario,
		events: {
			...scenario.events,
			months: [
				{ ...(row as Scenario["events"]["months"][number]), id, month: card.month },
				...scenario.events.months,
			],
		},
		texts: Object.fromEntries(
			Object.entries(scenario.texts).map(([language, groups]) => {
				const events = groups.texts.events;
				if (typeof events !== "object") return [language, groups];
				const words = events[card.card];
				const more = words === undefined ? events : { ...events, [id]: words };
				return [language, { ...groups, texts: { ...groups.texts, events: more } }];
			}),
		),
	};
	const layered = { scenario: body, sha256: hashJson(body) };
	made.set(id, layered);
	under.set(body, scenario);
	return layered;
}

/** The scenario with all cards of a game laid in, in their order: what a browser needs to show their texts. */
export const withCards = (scenario: Scenario, cards: readonly Card[]): Scenario =>
	cards.reduce((body, card) => withCard(body, card).scenario, scenario);

/** The card that the calendar would bring in a month as things stand; "" = none. */
export function planned(scenario: Scenario, game: Game, month: number): string {
	const row = scenario.events.months.find((one) => one.month === month && holds(game, one.needs));
	return row?.id ?? "";
}

/** True where the card's conditions hold as things stand. */
export const applies = (game: Game, row: EventRow): boolean => holds(game, row.needs);

/** The scenario as it was before any card was laid in here. */
export function withoutCards(scenario: Scenario): Scenario {
	let bare = scenario;
	for (let below = under.get(bare); below; below = under.get(bare)) bare = below;
	return bare;
}

const hashes = new WeakMap<Scenario, string>();

/** The scenario, which cards have been laid into, with only these; and the hash of its body. */
export function relaid(scenario: Scenario, cards: readonly Card[]): Layered {
	const bare = withoutCards(scenario);
	let sha256 = hashes.get(bare);
	if (sha256 === undefined) {
		sha256 = hashJson(bare);
		hashes.set(bare, sha256);
	}
	return cards.reduce<Layered>((on, card) => withCard(on.scenario, card), {
		scenario: bare,
		sha256,
	});
}
