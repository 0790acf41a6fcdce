// In a class: what the computer decided in the place of the person at the screen, told on the page that shows it.
import { type Moment, monthOf, type PlayPage } from "./moment.ts";
import type { Words } from "./words.ts";

type Stood = NonNullable<Moment["stood"]>[number];

/** Steps whose outcome a page shows first; the close looks back on the whole month. */
const SHOWN: Readonly<Partial<Record<PlayPage, readonly Stood["step"][]>>> = {
	plan: ["news"],
	reveal: ["plan"],
	answer: ["contrition"],
	talks: ["contrition", "answer"],
	close: ["news", "plan", "contrition", "answer", "talks"],
	over: ["news", "plan", "contrition", "answer", "talks"],
};

const WHY = ["clock", "instructor", "standIn"] as const;

/**
 * "Your time was up, so the computer decided for you: ..."; "" where people decided themselves. Of months up to the one
 * in which the person came it is told as of the seat: it may have been another's time.
 */
export function inSteadText({ t, format }: Words, moment: Moment): string {
	const { stood = [], page } = moment;
	if (stood.length === 0) return "";
	const month = monthOf(moment);
	const whose = month <= (moment.cameIn ?? 0) ? "seat." : "";
	const told = stood.filter((one) => one.month === month && SHOWN[page]?.includes(one.step));
	return format.sentences(
		WHY.map((by) => {
			const steps = told.filter((one) => one.by === by);
			if (steps.length === 0) return "";
			const did = steps.map(({ step, kept }) =>
				t(`panels:inStead.did.${kept ? `${step}Kept` : step}`),
			);
			return t(`panels:inStead.${whose}${by}`, { did: format.clauses(did) });
		}),
	);
}

/** True where the acts of a step in the present month were chosen by the computer: in the person's place, or before they came. */
export const chosenFor = (moment: Moment, step: Stood["step"]): boolean => {
	const month = monthOf(moment);
	if (month < (moment.cameIn ?? 0)) return true;
	return (moment.stood ?? []).some((one) => one.month === month && one.step === step && !one.kept);
};
