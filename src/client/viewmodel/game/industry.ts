// The two ends of the magnets' lane: the works that ship them, and the plants that stand still without them.
import type { IndustryModel } from "../board-model.ts";
import { type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** A plant that lacks less than this share of its magnets runs as always. */
const LACK = 0.02;

/** How the works and the plants run, as far as the seat knows. */
export function buildIndustry(words: Words, moment: Moment): IndustryModel {
	const { t, format } = words;
	const { levers, vars } = shown(moment);
	const shipped = Math.min(levers["cn.tap"].level / 100, 1);
	const lack = Math.min(Math.max(vars.shortage, 0), 1);
	return {
		works: {
			running: shipped,
			tip: t("board:industry.works", { percent: format.percent(shipped) }),
		},
		plant: {
			running: lack < LACK ? 1 : 1 - lack,
			tip:
				lack < LACK
					? t("board:industry.runs")
					: t("board:industry.lacks", { percent: format.percent(lack) }),
		},
	};
}
