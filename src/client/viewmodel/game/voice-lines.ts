// The lines that the capitals have for each occasion, in each tone, and what the record must bear out before one is said.
import type { Seat } from "../../../rules/index.ts";

/** `sore`: wronged of late; `bold`: has struck hard of late; else `calm`. */
export type Tone = "calm" | "sore" | "bold";

/** Occasions to speak, in the order in which a month brings them. */
export const OCCASIONS = [
	"quiet", // nobody struck in the month before
	"brink", // tension is where accidents happen
	"breach", // the other side has broken its word
	"dispute", // the other side reads its word in another way
	"hard", // struck heavily
	"hit", // struck
	"strike", // has struck the other side
	"disowned", // an agency has, ordered by nobody, and the act stands
	"undone", // an agency has, and the act was taken back
	"offer", // has laid an offer
	"refused", // its offer was turned down
	"signed", // a deal was signed
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Lines that each occasion has in each tone (assets/locales, voices). */
export const LINES: Readonly<Record<Occasion, Partial<Record<Tone, number>>>> = {
	quiet: { calm: 3, sore: 2, bold: 2 },
	brink: { calm: 2 },
	breach: { calm: 2, sore: 2, bold: 2 },
	dispute: { calm: 2 },
	hard: { calm: 2, sore: 2, bold: 2 },
	hit: { calm: 3, sore: 3, bold: 3 },
	strike: { calm: 3, sore: 3, bold: 3 },
	disowned: { calm: 2 },
	undone: { calm: 2 },
	offer: { calm: 2, sore: 2, bold: 2 },
	refused: { calm: 2, sore: 2, bold: 2 },
	signed: { calm: 2, sore: 2, bold: 2 },
};
const TONES = ["calm", "sore", "bold"] as const;

/** What a line may claim of the record, for the seat that says it. */
export interface Borne {
	/** The other side has struck, or broken or disputed its word, in an earlier month, or an older blow is unanswered. */
	again: boolean;
	/** The same, or it has struck in this one. */
	hurt: boolean;
	/** The other side's earlier blows were all lighter than its heaviest of this month. */
	grew: boolean;
	/** A blow of the other side is left unanswered. */
	unanswered: boolean;
	/** It has struck in an earlier month. */
	own: boolean;
	/** It has struck in the month before, or by its plan in this one. */
	struck: boolean;
	/** It has not. */
	patient: boolean;
	/** Its heaviest blow of the month is a light one. */
	light: boolean;
	/** It has struck with minerals in this month. */
	minerals: boolean;
	/** No truce or call is so fresh that a blow counts as a surprise. */
	open: boolean;
	/** In the month before nothing was signed, and no word was broken or disputed. */
	uneventful: boolean;
	/** The other side has broken or disputed its word in an earlier month. */
	brokeBefore: boolean;
	/** It has itself never broken or disputed its word. */
	kept: boolean;
	/** By what was signed this month both give something. */
	bothGive: boolean;
	/** By what was signed this month it gives something for a time. */
	givesForTime: boolean;
}

/** What each line claims; a line that is not named here claims nothing. */
export const CLAIMS: Readonly<Record<string, readonly (keyof Borne)[]>> = {
	"quiet.us.calm.1": ["uneventful"],
	"quiet.us.sore.0": ["hurt"],
	"quiet.us.sore.1": ["hurt"],
	"quiet.us.bold.0": ["own"],
	"quiet.cn.sore.0": ["hurt"],
	"quiet.cn.sore.1": ["hurt"],
	"quiet.cn.bold.0": ["own"],
	"quiet.cn.bold.1": ["own"],
	"hit.us.sore.0": ["again"],
	"hit.us.bold.0": ["open"],
	"hit.us.bold.1": ["open", "struck"],
	"hit.us.bold.2": ["struck"],
	"hit.cn.sore.0": ["again"],
	"hit.cn.sore.1": ["again"],
	"hit.cn.sore.2": ["again"],
	"hit.cn.bold.0": ["open"],
	"hit.cn.bold.2": ["open"],
	"hard.us.sore.0": ["unanswered"],
	"hard.us.sore.1": ["again", "patient"],
	"hard.us.bold.0": ["struck"],
	"hard.cn.sore.0": ["again"],
	"hard.cn.sore.1": ["again", "grew", "unanswered"],
	"breach.us.sore.0": ["brokeBefore"],
	"breach.us.sore.1": ["brokeBefore"],
	"breach.cn.sore.0": ["brokeBefore"],
	"breach.cn.sore.1": ["kept"],
	"strike.us.sore.0": ["hurt"],
	"strike.us.sore.2": ["hurt"],
	"strike.cn.calm.1": ["light"],
	"strike.cn.calm.2": ["light"],
	"strike.cn.sore.0": ["hurt"],
	"strike.cn.bold.0": ["minerals"],
	"strike.cn.bold.1": ["minerals"],
	"offer.us.sore.0": ["hurt"],
	"offer.cn.sore.0": ["hurt"],
	"signed.us.calm.1": ["bothGive"],
	"signed.us.sore.0": ["hurt"],
	"signed.us.bold.0": ["hurt", "own"],
	"signed.cn.calm.1": ["bothGive"],
	"signed.cn.sore.0": ["hurt"],
	"signed.cn.bold.0": ["bothGive"],
	"signed.cn.bold.1": ["givesForTime"],
};

/**
 * The next line of an occasion, among those that the record bears out: one that was not said yet, of the own tone if there
 * is one; `course` = with which of a tone it begins. Marks it as said.
 */
export function nextLine(
	{ occasion, seat, tone }: { occasion: Occasion; seat: Seat; tone: Tone },
	course: number,
	borne: Borne,
	said: Set<string>,
): string {
	const of = `${occasion}.${seat}`;
	const tones = [tone, ...TONES.filter((one) => one !== tone)];
	const lines = tones
		.flatMap((one) => {
			const length = LINES[occasion][one] ?? 0;
			return Array.from({ length }, (_, n) => `${of}.${one}.${(n + course) % length}`);
		})
		.filter((line) => (CLAIMS[line] ?? []).every((claim) => borne[claim]));
	if (lines.every((line) => said.has(line))) said.clear();
	const line = lines.find((one) => !said.has(one)) ?? `${of}.calm.0`;
	said.add(line);
	return line;
}
