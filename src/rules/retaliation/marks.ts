// What kind of blow each lever deals, as features, and which lever answers which in kind.
import { clamp } from "../math.ts";
import type { Feature, Situation } from "../retaliation-rows.ts";
import { FEATURES } from "../retaliation-rows.ts";
import type { LeverId } from "../state.ts";

/** Features that a use of the lever sets to 1. */
export const MARKS: Readonly<Record<LeverId, readonly Feature[]>> = {
	"us.tariff": ["tariff"],
	"us.entity": ["listing"],
	"us.rule50": ["listing", "worldwide"],
	"us.chips": ["chips"],
	"us.inputs": ["inputs"],
	"us.fees": ["fees"],
	"us.inquiry": ["probe"],
	"us.sanction": ["sanction"],
	"us.diversify": ["home"],
	"us.cushion": ["home"],
	"cn.tariff": ["tariff"],
	"cn.tap": ["chokepoint"],
	"cn.regime": ["chokepoint"],
	"cn.minerals": ["chokepoint"],
	"cn.lists": ["listing"],
	"cn.probes": ["probe"],
	"cn.purchases": ["purchases"],
	"cn.fees": ["fees"],
	"cn.local": [],
	"cn.reliance": ["home"],
	"cn.precursor": [],
};

/** The other side's lever of the same kind, "" = none: what a blow in kind would use. */
export const TWIN: Readonly<Record<LeverId, LeverId | "">> = {
	"us.tariff": "cn.tariff",
	"us.entity": "cn.lists",
	"us.rule50": "",
	"us.chips": "",
	"us.inputs": "",
	"us.fees": "cn.fees",
	"us.inquiry": "cn.probes",
	"us.sanction": "cn.lists",
	"us.diversify": "",
	"us.cushion": "",
	"cn.tariff": "us.tariff",
	"cn.tap": "",
	"cn.regime": "",
	"cn.minerals": "",
	"cn.lists": "us.entity",
	"cn.probes": "us.inquiry",
	"cn.purchases": "",
	"cn.fees": "us.fees",
	"cn.local": "",
	"cn.reliance": "",
	"cn.precursor": "",
};

const NOTHING = Object.freeze(
	Object.fromEntries(FEATURES.map((feature) => [feature, 0])),
) as Readonly<Situation>;

/** A situation in which nothing holds. */
export const blank = (): Situation => ({ ...NOTHING });

/** True where the blow strikes a field with no counterpart on the other side (R4). */
export const withoutTwin = (s: Situation): boolean =>
	s.chips > 0 || s.inputs > 0 || s.chokepoint > 0 || s.worldwide > 0 || s.seizure > 0;

/**
 * Tariff saturation of a level in points, 0-1 (R9): begins 25 points under the level at which trade has
 * nearly stopped, and is full there.
 */
export const saturationOf = (points: number, full: number): number =>
	clamp((points - (full - 25)) / 25, 0, 1);

/** How far Washington holds back before a leaders' meeting: 0.8 where the agencies are held, 0.4 where not (R11). */
export const shieldOf = (coordination: number): number => 0.4 + 0.4 * coordination;
