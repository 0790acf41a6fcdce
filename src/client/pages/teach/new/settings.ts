// What a session is made of before anybody has chosen anything, and how a choice is put into words.
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../../../classroom/class/types.ts";
import {
	commonMonths,
	firstSecondsOf,
	type Pace,
	STEP_SECONDS,
	STEPS,
	type Step,
	secondsOf,
} from "../../../../classroom/pace.ts";
import { useFormats } from "../../../i18n/format.ts";
import { defaultSetup, QUESTION_IDS } from "../../../router/routes.ts";
import { clockText } from "../../../viewmodel/class/clock.ts";
import { playedOf, type Span, useScenarioTitle } from "./span.ts";

/** All that an instructor chooses besides the scenario's file. */
export type SessionSettings = Omit<Settings, "scenario">;

/** From Geneva to Busan in pairs, eight months, the computer at an odd seat. */
export const FIRST_SETTINGS: SessionSettings = {
	title: "",
	start: "geneva",
	months: 8,
	switches: defaultSetup("us").switches,
	size: 1,
	bot: "historical",
	pace: "normal",
};

/** The settings alone, where the scenario's hash came along. */
export function withoutScenario(settings: Settings): SessionSettings {
	const { scenario: _, ...others } = settings;
	return others;
}

/** Readings of the record that differ from the likelier ones. */
export const readingsChanged = ({ switches }: SessionSettings): number =>
	QUESTION_IDS.filter((id) => switches[id] !== FIRST_SETTINGS.switches[id]).length;

/** What a pace gives one person for a phase, as "1:05"; "0:00" where no clock runs. */
export const clockOf = (pace: Pace, step: "news" | "plan" | "answer" | "talks"): string =>
	clockText((secondsOf({ pace }, step) ?? 0) * 1000);

/** What the fastest clock gives one person for a game's first news, as "1:30". */
export const FIRST_NEWS = clockText((firstSecondsOf({ pace: "fast" }, "news") ?? 0) * 1000);

/** Steps whose own length is none that a clock can have. */
export const stepsAmiss = ({ pace, lengths = {} }: SessionSettings): Step[] =>
	STEPS.filter((step) => {
		const own = lengths[step];
		const [least, most] = STEP_SECONDS[step];
		return (
			pace !== "none" &&
			own !== undefined &&
			!(Number.isInteger(own) && own >= least && own <= most)
		);
	});

/** How many common months so many take with these settings; a length that does not hold is as if it were not set. */
export function monthsTaken(settings: SessionSettings, months: number): number {
	const { pace, size, lengths = {} } = settings;
	const amiss = stepsAmiss(settings);
	const held = Object.fromEntries(
		STEPS.filter((it) => !amiss.includes(it)).map((it) => [it, lengths[it]]),
	);
	return commonMonths({ pace, lengths: held }, size, months);
}

/** The settings as they are sent: lengths go along only where a clock runs. */
export function toSend({ lengths = {}, ...settings }: SessionSettings): SessionSettings {
	const own = settings.pace !== "none" && Object.keys(lengths).length > 0;
	return own ? { ...settings, lengths } : settings;
}

/** Why the settings cannot be sent, by the fields' names; null where they can. */
export function useAmiss(): (settings: SessionSettings) => string | null {
	const { t } = useTranslation("teach");
	const format = useFormats();
	return (settings) => {
		const steps = stepsAmiss(settings).map((step) => t(`new.lengths.${step}`));
		return steps.length === 0 ? null : t("new.lengths.blocked", { steps: format.list(steps) });
	};
}

/** The steps with lengths of their own that hold, each with its length. */
export function lengthTexts(t: TFunction<"teach">, settings: SessionSettings): string[] {
	const { lengths = {} } = settings;
	const amiss = stepsAmiss(settings);
	return STEPS.flatMap((step) => {
		const seconds = lengths[step];
		if (seconds === undefined || amiss.includes(step)) return [];
		const time = clockText(seconds * 1000);
		return [t("new.lengths.own", { step: t(`new.lengths.${step}`), time })];
	});
}

/** The settings in a few words each, the telling ones first. */
export function useSettingWords(): (settings: SessionSettings, span: Span) => string[] {
	const { t } = useTranslation("teach");
	const titleOf = useScenarioTitle();
	return (settings, span) => {
		const changed = readingsChanged(settings);
		return [
			titleOf(span.id) ?? t("new.scenario.title"),
			...(settings.start === "prologue" ? [t("new.sum.start_prologue")] : []),
			t(`new.sum.size_${settings.size}`),
			t("new.sum.months", { count: playedOf(span, settings.months) }),
			t(`new.sum.pace_${settings.pace}`),
			...lengthTexts(t, toSend(settings)),
			...(changed === 0 ? [] : [t("new.sum.readings", { count: changed })]),
		];
	};
}
