// Orders on the table: the sealed plan's cards and the revealed deeds, the same card before and after it turns.
import type { Game, Seat } from "../../../rules/index.ts";
import { textWidth } from "../calendar-places.ts";
import { leverIcon } from "../icons.ts";
import type { RevealedTable, SealedTable, TableCard } from "../table-model.ts";
import { monthStart, nearDay } from "./dates.ts";
import { type Deed, deedsOf, gateOf, heaviestBlow, weightOf } from "./deeds.ts";
import { chosenFor } from "./in-stead.ts";
import { actOf, leverName } from "./lever-words.ts";
import { type Moment, monthOf, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** Px of a card's name that fit in one line. */
const NAME_WIDTH = 92;
/** Cards a side has room for on the table; the panel lists all. */
const ROOM = 3;
/** Coins it has room for; of more, the words tell. */
const COINS = 8;

/** Sealed plans: the own orders open, the other side's face down. */
export function sealedTable(words: Words, moment: Moment): SealedTable {
	const game = shown(moment);
	const you = moment.view.seat;
	const side = (seat: Seat): SealedTable["sides"][Seat] => {
		const own = seat === you;
		const orders = own ? game[seat].orders : [];
		const base = {
			heading: words.t(own ? "board:table.yourOrders" : `board:table.orders.${seat}`),
			// One sealed plan lies there: how many orders it holds, if any, is theirs to know.
			hidden: own ? 0 : 1,
			cards: orders.slice(-ROOM).map((order): TableCard => {
				const act = actOf(moment.book, order.lever, order.act);
				return {
					id: `order:${order.lever}:${order.step}`,
					chip: {
						id: `order:${order.lever}:${order.step}`,
						seat,
						icon: leverIcon(order.lever),
						weight: weightOf(act?.severity ?? 0),
					},
					title: leverName(words, order.lever),
					line: words.t(order.step === "now" ? "board:card.now" : "board:card.announce"),
					ordered: true,
					lit: moment.picked.lever === order.lever,
				};
			}),
		};
		if (!own)
			return { ...base, note: words.t("board:table.unseen", { count: moment.book.n.orders }) };
		const of = seat === "us" ? moment.book.n.usPoints : moment.book.n.cnPoints;
		const left = game[seat].points;
		return {
			...base,
			...(orders.length < moment.book.n.orders && moment.view.waiting.includes(you)
				? { add: words.t("board:table.add", { count: moment.book.n.orders - orders.length }) }
				: {}),
			points: {
				left,
				of,
				coins: of > COINS ? 0 : of,
				text: words.t("board:pointsLeft", { left, of }),
			},
		};
	};
	const surprise = game.month <= game.vars.calmUntil;
	return {
		mode: "sealed",
		title: words.t("board:table.sealed"),
		sides: { us: side("us"), cn: side("cn") },
		foot: words.t(surprise ? "board:table.surprise" : "board:table.both"),
	};
}

/** Everything that struck this month, face up. */
export function revealedTable(words: Words, moment: Moment): RevealedTable {
	const game = shown(moment);
	const deeds = deedsOf(game);
	const heaviest = heaviestBlow(deeds, moment.view.seat);
	const given = chosenFor(moment, "plan");
	const yours = given ? words.t("board:table.ordersForYou") : words.t("board:table.yourOrders");
	const side = (seat: Seat): RevealedTable["sides"][Seat] => {
		const own = deeds.filter((deed) => deed.seat === seat);
		const shownDeeds = [...own].sort((a, b) => rank(b) - rank(a)).slice(0, ROOM);
		const cards = own
			.filter((deed) => shownDeeds.includes(deed))
			.map((deed) => cardOf(words, moment, deed, deed === heaviest));
		const rest = own.length - cards.length;
		const note =
			own.length === 0
				? words.t(`board:table.${seat === moment.view.seat ? "nothing" : "nothingSeen"}`)
				: rest > 0
					? words.t("board:table.more", { count: rest })
					: undefined;
		return {
			heading: seat === moment.view.seat ? yours : words.t(`board:table.orders.${seat}`),
			cards,
			...(note === undefined ? {} : { note }),
		};
	};
	return {
		mode: "revealed",
		title: words.t("board:table.revealed"),
		sides: { us: side("us"), cn: side("cn") },
		foot: footOf(words, game, deeds),
	};
}

const rank = (deed: Deed): number => deed.severity + (deed.source === "agency" ? 10 : 0);

function cardOf(words: Words, moment: Moment, deed: Deed, lit: boolean): TableCard {
	const { t, format } = words;
	const agency = deed.source === "agency";
	const withdrawable =
		agency && !deed.withdrawn && moment.page === "contrition" && moment.view.seat === deed.seat;
	const line =
		deed.step === "announce"
			? t("board:card.dated", {
					date: nearDay(words, monthStart(deed.due), monthStart(monthOf(moment))),
				})
			: t(
					deed.step === "drop"
						? "board:card.dropped"
						: deed.withdrawn
							? "board:card.withdrawn"
							: deed.source === "due"
								? "board:card.due"
								: "board:card.now",
				);
	const title = leverName(words, deed.lever);
	return {
		id: deed.id,
		chip: {
			id: deed.id,
			seat: deed.seat,
			icon: leverIcon(deed.lever),
			weight: weightOf(deed.severity),
		},
		title,
		// A name of two lines takes the place of the second.
		line: deed.step === "now" && textWidth(title) > NAME_WIDTH ? "" : line,
		...(deed.severity > 0 ? { blow: { value: deed.severity, label: t("common:blow.name") } } : {}),
		ordered: !agency,
		...(agency ? { slip: t("board:card.agency") } : {}),
		lit,
		gate: gateOf(moment.book, deed),
		...(withdrawable
			? {
					act: {
						action: "withdraw",
						label: t("board:card.withdraw"),
						price: format.signed(-moment.book.n.faceCost, 0),
					},
				}
			: {}),
	};
}

function footOf(words: Words, game: Game, deeds: readonly Deed[]): string {
	for (const harm of ["broken", "disputed"] as const)
		if (deeds.some((deed) => deed.harm === harm)) return words.t(`board:table.${harm}`);
	const surprising = deeds.filter((deed) => deed.surprise && deed.severity > 0);
	const [first] = surprising;
	if (first) {
		const both = surprising.some(({ seat }) => seat !== first.seat);
		return words.t(`board:table.surprised.${both ? "both" : first.seat}`);
	}
	if (game.accidents.length > 0) return words.t("board:table.accident");
	const worst = Math.max(0, ...deeds.map((deed) => deed.severity));
	return words.t(worst === 0 ? "board:table.calm" : "board:table.worst", { severity: worst });
}
