// The plan panel's data: levers by family, the acts of one lever with price and effect, orders given so far.
import {
	type Act,
	copyGame,
	findAct,
	type Game,
	inWindow,
	type LeverId,
	type LeverRow,
	type Order,
	type OrderChoice,
	orderChoices,
	type Refusal,
	type Seat,
	type Step,
} from "../../../rules/index.ts";
import { fallsDue } from "../../../rules/orders.ts";
import { carryOutDue } from "../../../rules/reveal.ts";
import { severityOf, targetOf } from "../../../rules/strike.ts";
import { leverIcon } from "../icons.ts";
import { type Change, dropChanges, leakChange, orderChanges } from "./effects.ts";
import { harmOf, type Threat } from "./harm.ts";
import { leverName, nowText, pipsOf, type Standing, standing, stateText } from "./lever-words.ts";
import type { Moment } from "./moment.ts";
import type { Words } from "./words.ts";

export const FAMILIES = ["trade", "technology", "security", "home"] as const;
export type Family = (typeof FAMILIES)[number];

/** One lever as a card. */
export interface LeverCard {
	lever: LeverId;
	seat: Seat;
	family: Family;
	name: string;
	icon: string;
	/** Level now, such as "30 points". */
	level: string;
	/** Whole state, for readers of the page. */
	state: string;
	standing: Standing;
	/** Steps of the level as marks, where it has few. */
	pips: { on: number; of: number } | null;
	/** Price in points of the heaviest blow that is open, done at once where it can be; of the cheapest act where
	 * none is a blow; null where nothing is open. */
	cost: number | null;
	/** That blow, 0-5. */
	severity: number;
	/** An order for it lies in the plan. */
	ordered: boolean;
	announced: boolean;
}

/** One act of a lever with its two ways of doing it. */
export interface ActChoice {
	act: Act;
	now: Way | null;
	announce: Way | null;
}

export interface Way {
	step: Step;
	/** Action points. */
	cost: number;
	/** Blow as the other side reads it, 0-5. */
	severity: number;
	refusal: Refusal | null;
	/** Month of force of an announcement, 0 = at once. */
	due: number;
	changes: readonly Change[];
	leak: { before: number; after: number } | null;
	/** Level in force as it strikes: what falls due on the lever this month stands already. */
	from: number;
	/** Level reached. */
	target: number;
	/** What speaks against it at this moment. */
	warnings: readonly Warning[];
}

export type Warning = "surprise" | Breach | "saturated" | "summit";

/** What a blow would do to an own promise, as a warning. */
const BREACHES = {
	exact: "breachExact",
	again: "breachAgain",
	disputed: "breachLoose",
} as const;
export type Breach = (typeof BREACHES)[keyof typeof BREACHES];

/** True where a warning tells of a promise that the act strikes. */
export const isBreach = (id: Warning): id is Breach => Object.values<string>(BREACHES).includes(id);

/** Levers of the seat as cards, in the scenario's order. */
export function leverCards(words: Words, moment: Moment): LeverCard[] {
	const { book, view } = moment;
	const choices = orderChoices(book, view.position, view.seat);
	return book.data.levers
		.filter((row) => row.seat === view.seat && row.acts.length > 0)
		.map((row) => leverCard(words, moment, row, choices));
}

function leverCard(
	words: Words,
	moment: Moment,
	row: LeverRow,
	choices: readonly OrderChoice[],
): LeverCard {
	const game = moment.view.position;
	const own = choices.filter((choice) => choice.lever === row.id);
	const best = mainChoice(row, own);
	const state = game.levers[row.id];
	return {
		lever: row.id,
		seat: row.seat,
		family: row.family,
		name: leverName(words, row.id),
		icon: leverIcon(row.id),
		level: nowText(words, game, row),
		state: stateText(words, game, row),
		standing: standing(row, state),
		pips: pipsOf(row, state.level),
		cost: best?.choice.cost ?? null,
		severity: best?.severity ?? 0,
		ordered: game[moment.view.seat].orders.some((order) => order.lever === row.id),
		announced: state.announced >= 0,
	};
}

/** Refusals that pass with the plan's points and places: the act itself stands open. */
const PASSING: ReadonlySet<Refusal | null> = new Set([null, "noPoints", "tooManyOrders"]);

/** The act that a lever's card is about: its heaviest open blow, else its cheapest open act. */
function mainChoice(
	row: LeverRow,
	choices: readonly OrderChoice[],
): { choice: OrderChoice; severity: number } | null {
	const open = choices
		.filter((choice) => PASSING.has(choice.refusal))
		.map((choice) => ({
			choice,
			severity: Math.max(0, row.acts.find((act) => act.id === choice.act)?.severity ?? 0),
		}));
	const rank = (one: (typeof open)[number]): number =>
		one.severity > 0 ? one.severity * 10 + (one.choice.step === "now" ? 5 : 0) : -one.choice.cost;
	return open.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Every act of a lever, blows first, with price, effect and what shuts it. */
export function actChoices(moment: Moment, lever: LeverId): ActChoice[] {
	const { book, view } = moment;
	const choices = orderChoices(book, view.position, view.seat).filter((c) => c.lever === lever);
	const struck = { ...moment, view: { ...view, position: asItStrikes(moment, lever) } };
	return book.levers[lever].acts.map((act) => {
		const way = (step: Step): Way | null => {
			const choice = choices.find((one) => one.act === act.id && one.step === step);
			return choice ? wayOf(struck, act, choice) : null;
		};
		return { act, now: way("now"), announce: way("announce") };
	});
}

/** The position in which an order on a lever strikes: what was announced on it and falls due this month goes first. */
function asItStrikes({ book, view }: Moment, lever: LeverId): Game {
	const { position, seat } = view;
	if (!fallsDue(position, position.levers[lever]) || position[seat].drops.includes(lever))
		return position;
	const after = copyGame(position);
	carryOutDue(book, after);
	return after;
}

function wayOf(moment: Moment, act: Act, choice: OrderChoice): Way {
	const { book } = moment;
	const game = moment.view.position;
	const { lever, step } = choice;
	const severity = severityOf(book, game, lever, act, step);
	const target = targetOf(book, game, lever, act);
	return {
		step,
		cost: choice.cost,
		severity,
		refusal: choice.refusal,
		due: step === "announce" ? game.month + act.delay : 0,
		changes: orderChanges(book, game, lever, act.id, step),
		leak: step === "now" ? leakChange(book, game, lever, target) : null,
		from: game.levers[lever].level,
		target,
		warnings: warningsOf(moment, lever, act, step, severity),
	};
}

function warningsOf(
	moment: Moment,
	lever: LeverId,
	act: Act,
	step: Step,
	severity: number,
): Warning[] {
	const { book, view } = moment;
	const game = view.position;
	if (severity === 0) return [];
	const found: Warning[] = breaches(moment, { lever, severity, step, source: "order" });
	if (game.month <= game.vars.calmUntil) found.push("surprise");
	if (act.severity > severity && severity === 1 && step === "now") found.push("saturated");
	if (severity >= 4 && inWindow(book, game)) found.push("summit");
	return found;
}

/** The promise that a blow would strike, as a warning; none where it strikes none. */
function breaches({ book, view }: Moment, threat: Threat): Breach[] {
	const harm = harmOf(book, view.position, view.seat, threat);
	return harm === "" ? [] : [BREACHES[harm]];
}

/** An order lying in the plan. */
export interface Planned {
	order: Order;
	icon: string;
}

/** Orders and drops of the plan so far. */
export function planned(moment: Moment): { orders: readonly Planned[]; drops: readonly LeverId[] } {
	const own = moment.view.position[moment.view.seat];
	return {
		orders: own.orders.map((order) => ({ order, icon: leverIcon(order.lever) })),
		drops: own.drops,
	};
}

/** An announced measure of the seat that could still be dropped. */
export interface Droppable {
	lever: LeverId;
	/** What dropping it does. */
	changes: readonly Change[];
	/** Where it takes force at this month's reveal if it stays: what then speaks against it; null where it is not due. */
	due: readonly Warning[] | null;
}

/** Announced measures of the seat that could still be dropped, with what that does, and what leaving them does now. */
export function droppable(moment: Moment): Droppable[] {
	const { view, book } = moment;
	const game = view.position;
	return view.legal.flatMap((move) => {
		if (move.type !== "drop") return [];
		const { lever } = move;
		const state = game.levers[lever];
		const act = state.due <= game.month ? findAct(book, lever, state.act) : undefined;
		return [
			{
				lever,
				changes: dropChanges(book, game, lever),
				due: act
					? breaches(moment, {
							lever,
							severity: severityOf(book, game, lever, act, "now"),
							step: "now",
							source: "due",
						})
					: null,
			},
		];
	});
}

/** Points the seat has left and had, for coins. */
export function pointsOf(
	moment: Moment,
	game: Game = moment.view.position,
): { left: number; total: number } {
	const seat = moment.view.seat;
	const { n } = moment.book;
	return { left: game[seat].points, total: seat === "us" ? n.usPoints : n.cnPoints };
}
