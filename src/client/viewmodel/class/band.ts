// The band across a tile: what is the matter with a game, worst first, with an icon and words.
import type { Tile } from "../../../classroom/tiles.ts";
import type { Trouble } from "../../../classroom/troubles.ts";
import type { Words } from "../game/words.ts";
import { clockText } from "./clock.ts";

/** `red`: somebody must act now. `amber`: worth a look. */
export type Tone = "red" | "amber";

export interface Band {
	trouble: Trouble;
	tone: Tone;
	/** Art name. */
	icon: string;
	/** Other troubles of the game, in words of their own. */
	others: readonly Band[];
}

/** Times of a tile as they stand now, in milliseconds. */
export interface TileTimes {
	left: number | null;
	waited: number;
	lostFor: number | null;
}

const RED: ReadonlySet<Trouble> = new Set(["stopped", "rupture", "lost"]);

const ICONS: Readonly<Record<Trouble, string>> = {
	stopped: "ui-alert",
	rupture: "ui-alert",
	lost: "ui-alert",
	standIn: "ui-spring",
	overdue: "ui-clock",
	tension: "ui-alert",
	behind: "ui-left",
};

const plain = (trouble: Trouble): Band => ({
	trouble,
	tone: RED.has(trouble) ? "red" : "amber",
	icon: ICONS[trouble],
	others: [],
});

/** The band of a game; null where nothing is the matter. */
export function bandOf({ troubles }: Pick<Tile, "troubles">): Band | null {
	// where the computer stands in, or nobody at all is there, that says more than who is lost
	const covered = troubles.includes("standIn") || troubles.includes("stopped");
	const told = troubles.filter(
		(trouble) =>
			!(trouble === "lost" && covered) && !(trouble === "standIn" && troubles.includes("stopped")),
	);
	const bands = told.map(plain).sort((a, b) => Number(b.tone === "red") - Number(a.tone === "red"));
	const [first, ...others] = bands;
	return first ? { ...first, others } : null;
}

/** Names of those whom a seat waits for in vain, or for whom the computer stands in. */
function missing(words: Words, { seats }: Tile, runner: "people" | "standIn"): string {
	const names = [seats.cn, seats.us].flatMap((seat) =>
		seat.runner === runner && seat.here === 0 ? seat.names : [],
	);
	return words.format.list(names);
}

/** True where the words of the band change with every second. */
export const ticks = ({ trouble }: Band, { lostFor }: Pick<TileTimes, "lostFor">): boolean =>
	trouble === "overdue" || (trouble === "lost" && lostFor !== null);

/** The band in words: "Heron away for 2:40". `brief`: as short as it can be. */
export function bandText(
	words: Words,
	{ trouble }: Band,
	tile: Tile,
	times: TileTimes,
	brief = false,
): string {
	const { t } = words;
	switch (trouble) {
		case "lost": {
			const name = missing(words, tile, "people");
			return times.lostFor === null
				? t("teach:dash.trouble.lost", { name })
				: t("teach:dash.trouble.lostFor", { name, time: clockText(times.lostFor) });
		}
		case "standIn": {
			const name = missing(words, tile, "standIn");
			if (brief) return t("teach:dash.trouble.standInBrief");
			// whoever let the clock run out twice may be there all the same
			return t(name === "" ? "teach:dash.trouble.standInIdle" : "teach:dash.trouble.standIn", {
				name,
			});
		}
		case "stopped": {
			// a computer that the instructor has seated leaves only by the instructor's hand
			const given = tile.seats.us.runner === "computer" && tile.seats.cn.runner === "computer";
			// whoever let the clock run out twice may be there all the same
			const { us, cn } = tile.seats;
			const idle = [us, cn].some(({ runner, here }) => runner === "standIn" && here > 0);
			if (!given) return t(idle ? "teach:dash.trouble.idle" : "teach:dash.trouble.stopped");
			return t(brief ? "teach:dash.trouble.givenBrief" : "teach:dash.trouble.given");
		}
		case "overdue":
			return t("teach:dash.trouble.overdue", { time: clockText(times.waited) });
		case "behind":
			return t("teach:dash.trouble.behind", { count: tile.behind });
		default:
			return t(`teach:dash.trouble.${trouble}`);
	}
}
