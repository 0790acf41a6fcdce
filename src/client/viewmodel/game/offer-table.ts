// The offer on the table: one row is one swap, Beijing's chips left, Washington's right.
import type { Book, LeverId, Pick, Seat, Swap } from "../../../rules/index.ts";
import { leverIcon } from "../icons.ts";
import type { ChipModel, OfferTable, SwapSide } from "../table-model.ts";
import { leverName } from "./lever-words.ts";
import { type Moment, shown } from "./moment.ts";
import { termName } from "./terms.ts";
import type { Words } from "./words.ts";

/** Icon of a clause that binds both and has no lever. */
const BOTH_ICONS: Readonly<Record<string, string>> = {
	truce: "ui-clock",
	visit: "ui-leaders",
	quiet: "ui-check",
};

/** True while the seat composes: a draft is over once an offer of the seat lies there, whoever laid it in its place. */
const composes = ({ picked, view }: Moment): boolean =>
	picked.rows.length > 0 && view.position.talks.standing?.by !== view.seat;

/** The rows a talks page shows: the offer being composed, else the one that stands. */
export function tableRows(moment: Moment): readonly Swap[] {
	if (composes(moment)) return moment.picked.rows;
	return shown(moment).talks.standing?.rows ?? [];
}

/** The table of the talks; `worth` is what the rows bring the seat, where that is known. */
export function offerTable(words: Words, moment: Moment, worth: number | null): OfferTable {
	const { t } = words;
	const standing = shown(moment).talks.standing;
	const composing = composes(moment);
	const rows = tableRows(moment);
	return {
		mode: "offer",
		title: t(
			composing
				? "board:offer.yours"
				: standing
					? `board:offer.by.${standing.by}`
					: "board:offer.table",
		),
		headings: { cn: t("board:offer.gives.cn"), us: t("board:offer.gives.us") },
		rows: rows.slice(0, 6).map((_, index) => ({
			id: `row${index}`,
			sides: {
				us: side(words, moment, rows, "us", index),
				cn: side(words, moment, rows, "cn", index),
			},
		})),
		...(worth === null ? {} : { beam: beamOf(words, moment.view.seat, worth) }),
		empty: t("board:offer.empty"),
	};
}

/** Gain that tilts the beam all the way, in points of the score. */
const FULL_TILT = 6;

/** Only the own gain is known: the beam dips where it lies. */
function beamOf(words: Words, seat: Seat, worth: number): NonNullable<OfferTable["beam"]> {
	const tilt = Math.max(-1, Math.min(1, worth / FULL_TILT)) * (seat === "us" ? 1 : -1);
	const own = { label: words.t("board:offer.forYou"), valueText: words.format.signed(worth, 1) };
	const theirs = { label: words.t("board:offer.unknown"), valueText: "" };
	return { tilt, sides: seat === "us" ? { us: own, cn: theirs } : { us: theirs, cn: own } };
}

/** Clauses of a side whose whole names have room, by the number of rows; of more of them, and in more rows, levers are named. */
const WHOLE: Readonly<Record<number, number>> = { 1: 4, 2: 2, 3: 1 };
/** Rows from which on a side has one line: its first lever, and how many more; and from `BARE` on no term. */
const TIGHT = 4;
const BARE = 5;

/**
 * What a side gives in words, none of its clauses left unsaid, and the term where all of them share one. `all` are the
 * levers of its rows: one that is moved in two of them is told by what is done with it.
 */
function inWords(
	words: Words,
	book: Book,
	picks: readonly Pick[],
	of: number,
	all: readonly (string | undefined)[],
): Omit<SwapSide, "chips"> {
	const terms = new Set(picks.map((pick) => termText(words, book, pick)));
	const term = terms.size === 1 ? termText(words, book, picks[0]) : "";
	const whole = picks.map(({ clause }) => words.texts.text(["clauses", clause, "name"]));
	if (picks.length <= (WHOLE[of] ?? 0)) return { titles: whole, line: term };
	const levers = picks.map(({ clause }, at) => {
		const lever = book.clauses[clause]?.lever;
		return (lever ? leverName(words, lever as LeverId) : whole[at]) ?? "";
	});
	if (of < TIGHT) return { titles: [words.format.items(levers)], line: "" };
	const lever = book.clauses[picks[0]?.clause ?? ""]?.lever;
	const again = lever !== undefined && all.filter((one) => one === lever).length > 1;
	const first = (again ? whole[0] : levers[0]) ?? "";
	const more = levers.length - 1;
	return {
		titles: [more > 0 ? words.t("board:offer.others", { name: first, count: more }) : first],
		line: of < BARE ? term : "",
	};
}

function side(
	words: Words,
	moment: Moment,
	rows: readonly Swap[],
	seat: Seat,
	index: number,
): SwapSide {
	const row = rows[index];
	if (row === undefined) return { chips: [], titles: [], line: "" };
	// A clause for both lies on both sides: each gives its word.
	const picks = [...row[seat], ...row.both];
	const chips = picks.map((pick): ChipModel => {
		const clause = moment.book.clauses[pick.clause];
		const icon = clause?.lever
			? leverIcon(clause.lever as LeverId)
			: (BOTH_ICONS[clause?.op ?? ""] ?? "ui-card");
		return {
			id: `${index}:${seat}:${pick.clause}`,
			seat,
			icon,
			weight: clause?.weight ?? 1,
		};
	});
	const levers = rows.flatMap((one) =>
		one[seat].map(({ clause }) => moment.book.clauses[clause]?.lever),
	);
	return { chips, ...inWords(words, moment.book, picks, rows.length, levers) };
}

/** How long a clause of an offer runs, in words; "" for none. */
export function termText(words: Words, book: Book, pick: Pick | undefined): string {
	const clause = pick && book.clauses[pick.clause];
	return clause ? termName(words, clause, pick.months) : "";
}
