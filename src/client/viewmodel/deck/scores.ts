// All games' results against par: who beat history, on which side, and by how much.
import type { ClassDebrief, GameLine } from "../../../classroom/after/debrief.ts";

/** One game's two results over the record's, in points of 100; below 0 = under it. */
export interface ScoreDot {
	game: number;
	us: number;
	cn: number;
	ruptured: boolean;
	/** The computer alone sat at one of its seats. */
	computer: boolean;
	/** Month of the comparison: the last that closed. */
	month: number;
	scores: { us: number; cn: number };
	par: { us: number; cn: number };
}

export interface ScoreModel {
	dots: readonly ScoreDot[];
	/** Games by which sides beat history. */
	both: number;
	usOnly: number;
	cnOnly: number;
	neither: number;
	/** The game with the most for both together; null where there is none. */
	best: ScoreDot | null;
	/** Half the width of a scale that shows all games that did not rupture; at least 5 points. */
	reach: number;
	finding: "empty" | "all" | "some" | "nobody";
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
const LEAST_REACH = 5;

function dotOf(line: GameLine, par: ClassDebrief["par"]): ScoreDot[] {
	for (let at = line.months.length - 1; at >= 0; at--) {
		const month = line.months[at] ?? 0;
		const [us, cn] = [line.scores.us[at], line.scores.cn[at]];
		const [usPar, cnPar] = [par.us[month - 1], par.cn[month - 1]];
		if (us === undefined || cn === undefined || usPar === undefined || cnPar === undefined)
			continue;
		// differences of what is shown, so that columns agree
		const scores = { us: tenth(us), cn: tenth(cn) };
		const pars = { us: tenth(usPar), cn: tenth(cnPar) };
		return [
			{
				game: line.game,
				us: tenth(scores.us - pars.us),
				cn: tenth(scores.cn - pars.cn),
				ruptured: line.ending === "rupture",
				computer: line.people.us === 0 || line.people.cn === 0,
				month,
				scores,
				par: pars,
			},
		];
	}
	return [];
}

/** Results of all games. */
export function scoreModel({ games, par }: Pick<ClassDebrief, "games" | "par">): ScoreModel {
	const dots = games.flatMap((line) => dotOf(line, par));
	const count = (us: boolean, cn: boolean): number =>
		dots.filter((dot) => dot.us > 0 === us && dot.cn > 0 === cn).length;
	const both = count(true, true);
	const whole = dots.filter(({ ruptured }) => !ruptured);
	const sizes = (whole.length > 0 ? whole : dots).flatMap(({ us, cn }) => [
		Math.abs(us),
		Math.abs(cn),
	]);
	return {
		dots,
		both,
		usOnly: count(true, false),
		cnOnly: count(false, true),
		neither: count(false, false),
		best: dots.reduce<ScoreDot | null>(
			(best, dot) => (best === null || dot.us + dot.cn > best.us + best.cn ? dot : best),
			null,
		),
		reach: Math.ceil(Math.max(LEAST_REACH, ...sizes) * 1.12),
		finding:
			dots.length === 0 ? "empty" : both === dots.length ? "all" : both > 0 ? "some" : "nobody",
	};
}
