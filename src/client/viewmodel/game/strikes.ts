// The month's blows as they land on the board, the lightest first, with what each cost at once.
import type { Game, Seat } from "../../../rules/index.ts";
import type { StrikeModel } from "../board-model.ts";
import { leverIcon, leverLane } from "../icons.ts";
import { SEATS } from "../seat-id.ts";
import { type Deed, deedsOf, gateOf, heaviestBlow } from "./deeds.ts";
import { changeText } from "./figures.ts";
import { GROUPS, varName } from "./groups.ts";
import { type Moment, monthOf, shown, struck } from "./moment.ts";
import type { Words } from "./words.ts";

/** What both sides share, told where a blow lands. */
const SHARED = ["trust", "tension"] as const;

/**
 * Blows that a moment tells of: both plans' from the reveal to the answers, then on the talks' page the answers. The
 * lightest lands first, and of equals the other side's last.
 */
export function strikesOf(words: Words, moment: Moment): StrikeModel[] {
	if (!struck(moment.page)) return [];
	const game = shown(moment);
	const deeds = deedsOf(game);
	const heaviest = heaviestBlow(deeds, moment.view.seat);
	const talks = moment.page === "talks";
	return deeds
		.filter((one) => one.severity > 0 && !one.withdrawn && (!talks || one.source === "answer"))
		.sort((a, b) => a.severity - b.severity || late(a, moment) - late(b, moment))
		.map((one) => ({
			id: `${monthOf(moment)}:${one.id}`,
			seat: one.seat,
			chip: one.id,
			icon: leverIcon(one.lever),
			tag: gateOf(moment.book, one),
			lane: leverLane(one.lever),
			severity: one.severity,
			lit: one === heaviest,
			tally: tallyOf(words, game, one, deeds),
		}));
}

const late = ({ seat }: Deed, { view }: Moment): number => Number(seat !== view.seat);

/**
 * What an act cost, with the promises it broke or brought into dispute: of what both share what it moved, of groups at
 * home only what they lost.
 */
function tallyOf(
	words: Words,
	game: Game,
	deed: Deed,
	deeds: readonly Deed[],
): StrikeModel["tally"] {
	const { lever, act, source, harmed } = deed;
	const own = `${source === "due" ? "due" : "act"}:${lever}/${act}`;
	const before = deeds.slice(0, deeds.indexOf(deed));
	const moved = (id: (typeof SHARED)[number] | (typeof GROUPS)[Seat][number]): number => {
		const causes = game.causes.filter(({ of }) => of === id);
		const ownCost = causes.reduce((sum, { by, d }) => sum + (by === own ? d : 0), 0);
		return harmed.reduce((sum, clause) => {
			// the first blow on a clause brings it into dispute, a second one breaks it: each says its own part
			const blows = before.filter((one) => one.harmed.includes(clause)).length;
			const breaches = causes.filter(({ by }) => by === `breach:${clause}`);
			return sum + (breaches[blows]?.d ?? 0);
		}, ownCost);
	};
	const told = (id: Parameters<typeof moved>[0], d: number): string =>
		words.t("panels:effect", { name: varName(words, id), change: changeText(words, { id, d }) });
	return {
		shared: SHARED.flatMap((id) => {
			const d = moved(id);
			return d === 0 ? [] : [told(id, d)];
		}).join(words.t("panels:separator")),
		groups: SEATS.flatMap((seat) =>
			GROUPS[seat].flatMap((id, index) => {
				const d = moved(id);
				return d < 0 ? [{ seat, index, text: changeText(words, { id, d }) }] : [];
			}),
		),
	};
}
