// One month read by both seats: what each saw, planned, foresaw, suffered, answered and offered, and what home forbade.
import { bookOf, type GameRecord, replay, rulesEngine } from "../../record/index.ts";
import {
	type Answer,
	type Blow,
	type Book,
	clauseChoices,
	type Forecast,
	type Game,
	LEVERS,
	type LeverId,
	type Order,
	other,
	ownerOf,
	type Seat,
	type Swap,
	type VarId,
	view,
} from "../../rules/index.ts";

/** An offer as it was laid. */
export interface OfferMade {
	rows: readonly Swap[];
	fate: "signed" | "refused" | "open";
}

/** One seat's month. */
export interface SeatMonth {
	/** Licence tap as the seat saw it as the talks began (else as it planned), and as it was, percent. */
	tap: { seen: number; real: number };
	/** The other side's announced measures that stood then. */
	threats: readonly LeverId[];
	points: number;
	orders: readonly Order[];
	drops: readonly LeverId[];
	/** Its forecast; `outcome` as in `ScoredForecast`, null where none was scored. */
	forecast: (Forecast & { outcome: -1 | 0 | 1 | null }) | null;
	/** The other side's blows of the month that stood. */
	blows: readonly Blow[];
	answer: Answer | null;
	/** It took its own blow back before the answers. */
	withdrew: boolean;
	offers: readonly OfferMade[];
	/** Home groups as the talks began, or where there were none, as it planned; `low`: it forbids. */
	groups: readonly { id: VarId; value: number; low: boolean }[];
	/** Clauses of its own that were open, and those of them that home forbade. */
	open: number;
	blocked: readonly string[];
}

export interface BothSeats {
	month: number;
	us: SeatMonth;
	cn: SeatMonth;
}

type Draft = { -readonly [K in keyof SeatMonth]: SeatMonth[K] } & {
	orders: Order[];
	drops: LeverId[];
	offers: OfferMade[];
};

/** Groups at home by seat. */
const HOME: Readonly<Record<Seat, readonly VarId[]>> = {
	us: ["usHawks", "usBusiness", "usFarms"],
	cn: ["cnGrowth", "cnSecurity", "cnPride"],
};

/** What stands with a seat's own people, and what they forbid. */
function home(book: Book, game: Game, seat: Seat): Pick<SeatMonth, "groups" | "open" | "blocked"> {
	const own = clauseChoices(book, game).filter((one) => one.seat === seat && one.refusal === null);
	return {
		groups: HOME[seat].map((id) => ({
			id,
			value: game.vars[id],
			low: game.vars[id] < book.n.blockBelow,
		})),
		open: own.length,
		blocked: own.filter(({ blocked }) => blocked).map(({ clause }) => clause),
	};
}

function tapOf(book: Book, game: Game, seat: Seat): SeatMonth["tap"] {
	const seen = view(book, game, seat).position.levers["cn.tap"].level;
	return { seen, real: game.levers["cn.tap"].level };
}

function begin(book: Book, game: Game, seat: Seat): Draft {
	const seen = view(book, game, seat).position;
	return {
		tap: tapOf(book, game, seat),
		threats: LEVERS.filter((id) => ownerOf(id) !== seat && seen.levers[id].announced >= 0),
		points: seen[seat].points,
		orders: [],
		drops: [],
		forecast: game[seat].forecast ? { ...game[seat].forecast, outcome: null } : null,
		blows: [],
		answer: null,
		withdrew: false,
		offers: [],
		...home(book, game, seat),
	};
}

/** All months that were planned in, the first first; null where the record does not hold. */
export function bothSeatsOf(record: GameRecord): BothSeats[] | null {
	const { body } = record.header.scenario;
	const book = bookOf(body);
	const months: { month: number; us: Draft; cn: Draft; talked: boolean }[] = [];
	let last: OfferMade | null = null;
	const played = replay(record, rulesEngine(body), {
		each: (game, _, entry) => {
			const present = months.at(-1);
			if (entry && present) {
				const side = present[entry.seat];
				const { move } = entry;
				if (move.type === "order") {
					const { lever, act, step } = move;
					side.orders.push({ lever, act, step });
				} else if (move.type === "drop") side.drops.push(move.lever);
				else if (move.type === "withdraw") side.withdrew = true;
				else if (move.type === "answer") {
					const { how, lever, act, step } = move;
					side.answer = { how, lever, act, step };
				} else if (move.type === "offer") {
					last = { rows: move.rows, fate: "open" };
					side.offers.push(last);
				} else if (last && ["accept", "refuse", "leave"].includes(move.type)) {
					last.fate = move.type === "accept" ? "signed" : "refused";
					last = null;
				}
			}
			if (present?.month === game.month && game.phase !== "over")
				for (const seat of ["us", "cn"] as const)
					present[seat].blows = game.blows
						.filter((blow) => blow.by === other(seat) && !blow.withdrawn && blow.severity > 0)
						.map((blow) => ({ ...blow }));
			if (game.phase === "plan" && present?.month !== game.month) {
				last = null;
				months.push({
					month: game.month,
					us: begin(book, game, "us"),
					cn: begin(book, game, "cn"),
					talked: false,
				});
			}
			if (present?.month === game.month && game.phase === "talks" && !present.talked) {
				present.talked = true;
				for (const seat of ["us", "cn"] as const)
					Object.assign(present[seat], home(book, game, seat), { tap: tapOf(book, game, seat) });
			}
		},
	});
	if (!played.ok) return null;
	for (const one of months)
		for (const seat of ["us", "cn"] as const) {
			const scored = played.state[seat].scored.find(({ month }) => month === one.month);
			const { forecast } = one[seat];
			if (scored && forecast) one[seat].forecast = { ...forecast, outcome: scored.outcome };
		}
	return months.map(({ month, us, cn }) => ({ month, us, cn }));
}

/** The month in which most was struck: there both readings differ most. */
export function fiercest(months: readonly BothSeats[]): BothSeats | undefined {
	const heat = ({ us, cn }: BothSeats): number =>
		[...us.blows, ...cn.blows].reduce((sum, { severity }) => sum + severity, 0);
	return months.reduce<BothSeats | undefined>(
		(best, one) => (best && heat(best) >= heat(one) ? best : one),
		undefined,
	);
}
