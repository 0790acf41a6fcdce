// The offer on the table: one row is one swap, Beijing's chips left, Washington's right.
import {
	type Book,
	type LeverId,
	OPEN,
	type Pick,
	type Seat,
	type Swap,
} from "../../../rules/index.ts";
import { leverIcon } from "../icons.ts";
import type { ChipModel, OfferTable, SwapSide } from "../table-model.ts";
import { leverName } from "./lever-words.ts";
import { type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** Icon of a clause that binds both and has no lever. */
const BOTH_ICONS: Readonly<Record<string, string>> = {
	truce: "ui-clock",
	visit: "ui-leaders",
	quiet: "ui-check",
};

/** The rows a talks page shows: the offer being composed, else the one that stands. */
export function tableRows(moment: Moment): readonly Swap[] {
	if (moment.picked.rows.length > 0) return moment.picked.rows;
	return shown(moment).talks.standing?.rows ?? [];
}

/** The table of the talks; `worth` is what the rows bring the seat, where that is known. */
export function offerTable(words: Words, moment: Moment, worth: number | null): OfferTable {
	const { t } = words;
	const standing = shown(moment).talks.standing;
	const composing = moment.picked.rows.length > 0;
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
		rows: rows.slice(0, 6).map((row, index) => ({
			id: `row${index}`,
			sides: {
				us: side(words, moment, row, "us", index, rows.length),
				cn: side(words, moment, row, "cn", index, rows.length),
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

/** Rows with room for clauses' whole names; with more, levers are named, and from `BARE` on levers alone. */
const ROOMY = 3;
const BARE = 5;

/** A side of a swap in one line, and a second for the term where all its clauses share one. */
function inBrief(
	words: Words,
	book: Book,
	picks: readonly Pick[],
	of: number,
): Omit<SwapSide, "chips"> {
	const named = picks.map(({ clause }) => {
		const lever = book.clauses[clause]?.lever;
		return lever
			? leverName(words, lever as LeverId)
			: words.texts.text(["clauses", clause, "name"]);
	});
	const terms = new Set(picks.map((pick) => termText(words, pick)));
	return {
		title:
			named.length > 1
				? words.t("board:offer.others", { name: named[0], count: named.length - 1 })
				: (named[0] ?? ""),
		line: of < BARE && terms.size === 1 ? termText(words, picks[0]) : "",
	};
}

function side(
	words: Words,
	moment: Moment,
	row: Swap,
	seat: Seat,
	index: number,
	of: number,
): SwapSide {
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
	const names = picks.map((pick) => words.texts.text(["clauses", pick.clause, "name"]));
	if (of > ROOMY) return { chips, ...inBrief(words, moment.book, picks, of) };
	return {
		chips,
		title: names[0] ?? "",
		line:
			names.length > 1
				? words.t("board:offer.and", { clause: names[1] })
				: termText(words, picks[0]),
	};
}

/** How long a clause runs, in words. */
export function termText(words: Words, pick: Pick | undefined): string {
	if (!pick) return "";
	if (pick.months === 0 || pick.months >= OPEN) return words.t("board:offer.open");
	return words.t("board:offer.months", { count: pick.months });
}
