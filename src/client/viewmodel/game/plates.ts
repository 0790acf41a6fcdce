// The two capitals' plates: who plays them, and how their home groups stand.
import { other, type Seat } from "../../../rules/index.ts";
import type { PlateModel } from "../board-model.ts";
import { arrowText, varText } from "./figures.ts";
import { GROUPS, pageChange, varName } from "./groups.ts";
import { isShared, type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** Both plates of a moment. */
export function buildPlates(words: Words, moment: Moment): Record<Seat, PlateModel> {
	return { us: plate(words, moment, "us"), cn: plate(words, moment, "cn") };
}

function plate(words: Words, moment: Moment, seat: Seat): PlateModel {
	const game = shown(moment);
	const floor = moment.book.n.blockBelow;
	return {
		title: words.t(`common:seat.${seat}`),
		short:
			seat === moment.view.seat ? words.t("board:plate.short") : words.t(`common:seat.${seat}`),
		lines: linesOf(words, moment, seat),
		groups: GROUPS[seat].map((id) => {
			const value = game.vars[id];
			return {
				label: varName(words, id),
				value,
				valueText: varText(words, id, value),
				deltaText: arrowText(words, { id, d: pageChange(moment, id) }, value),
				low: value < floor,
				floor,
			};
		}),
	};
}

function linesOf(words: Words, moment: Moment, seat: Seat): string[] {
	const { t } = words;
	const game = shown(moment);
	const n = moment.book.n;
	if (seat === moment.view.seat) {
		if (isShared(moment)) return [t("board:plate.you")];
		const of = seat === "us" ? n.usPoints : n.cnPoints;
		return [t("board:plate.you"), t("board:plate.points", { left: game[seat].points, of })];
	}
	const kind = moment.controllers[seat].kind;
	return [t(`board:plate.${kind}`), t(`board:plate.does.${doing(moment, seat)}`)];
}

/** What the other side is busy with, as a key of the texts. */
function doing(moment: Moment, seat: Seat): string {
	const waits = !moment.view.waiting.includes(seat) && moment.view.waiting.includes(other(seat));
	if (moment.page === "talks") return waits ? "listens" : "answers";
	if (moment.page === "news") return "reads";
	if (moment.page === "plan") return waits ? "sealed" : "plans";
	return "watches";
}
