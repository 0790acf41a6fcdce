// Within which limits each number of a scenario makes sense: no game is played with one beyond them.
import type { NumberId } from "../rules/numbers.ts";

/** Both ends belong to it. `whole`: it counts, or is paid in points, which are not halved. */
export interface NumberRange {
	low: number;
	high: number;
	whole: boolean;
}

const range = (low: number, high: number): NumberRange => ({ low, high, whole: false });
const whole = (low: number, high: number): NumberRange => ({ low, high, whole: true });

/** How many of something a month has, and what it costs. */
const COUNT = whole(0, 20);
const MONTHS = whole(0, 24);
/** Of trust, of a home group, of the score. */
const POINTS = range(0, 100);
const PERCENT = range(0, 100);
const PER_MILLE = range(0, 1000);
/** Of tension, whose scale ends at 10. */
const TENSION = range(0, 10);
const FACTOR = range(0, 10);
const SHARE = range(0, 1);
/** Months of use of magnets. */
const STOCK = range(0, 24);

/** The limits of each number; each leaves room for more than a quarter up and down from the shipped value. */
export const NUMBER_RANGES: Readonly<Record<NumberId, NumberRange>> = {
	usPoints: COUNT,
	cnPoints: COUNT,
	orders: COUNT,
	offers: COUNT,
	// with none between them, leaders would be called without end where a call costs nothing
	callEvery: whole(1, 24),
	callCost: COUNT,
	exactCost: COUNT,
	matchCost: COUNT,
	exceedCost: COUNT,
	trustPerBlow: POINTS,
	surpriseTrust: FACTOR,
	surpriseTension: FACTOR,
	trustKeptMonth: POINTS,
	trustPerSwap: POINTS,
	trustPerDeal: POINTS,
	trustOffer: POINTS,
	trustCall: POINTS,
	trustFloor: POINTS,
	tensionPerBlow: TENSION,
	tensionDeal: TENSION,
	tensionPerSwap: TENSION,
	tensionMonth: TENSION,
	tensionExceed: TENSION,
	tensionCall: TENSION,
	// the danger from there on is reckoned by what is left of the scale above it
	accidentFrom: range(0, 9),
	// above the tension from which the computer fears a rupture; above 10 there is none
	ruptureFrom: range(6, 12),
	rupturePenalty: POINTS,
	breachTrust: POINTS,
	breachTension: TENSION,
	splitTrust: POINTS,
	splitChance: PERCENT,
	silenceUs: POINTS,
	silenceCn: POINTS,
	shieldedSilence: SHARE,
	protestShare: SHARE,
	exceedStanding: POINTS,
	audienceCost: POINTS,
	faceCost: POINTS,
	ownGoalPerMille: PER_MILLE,
	ownGoalCalmPerMille: PER_MILLE,
	guardedPerMille: PER_MILLE,
	guardMonths: MONTHS,
	surpriseMonths: MONTHS,
	windowMonths: MONTHS,
	boldnessWon: FACTOR,
	boldnessSurvived: FACTOR,
	grievancePerBlow: FACTOR,
	precedentDiscount: SHARE,
	precedentHawks: FACTOR,
	precedentMax: whole(0, 10),
	blockBelow: POINTS,
	blockAt: POINTS,
	// what stands above it is divided by it
	saturation: range(1, 1000),
	// a blow weighs 5 at most: above that no market ever falls
	marketFrom: range(0, 10),
	marketPerMille: PER_MILLE,
	marketBusiness: POINTS,
	marketMonths: MONTHS,
	shadow: SHARE,
	magnetUse: STOCK,
	regimeDrain: STOCK,
	diversifyFeed: SHARE,
	stockMax: STOCK,
	tapUp: PERCENT,
	tapDown: PERCENT,
	overuseBelow: PERCENT,
	overuseDiversify: POINTS,
	diversifyMax: POINTS,
	relianceMax: POINTS,
	localReliance: POINTS,
	deliverPurchases: whole(0, 10),
	flowUsTariff: SHARE,
	flowUsShortage: SHARE,
	flowUsCounter: SHARE,
	flowUsFarm: SHARE,
	flowUsFees: SHARE,
	flowUsInputs: SHARE,
	flowCnTariff: SHARE,
	flowCnOwn: SHARE,
	flowCnInputs: SHARE,
	flowCnFees: SHARE,
	flowCnEntity: SHARE,
	flowCnRegime: SHARE,
	flowCnTap: SHARE,
	divertShare: SHARE,
	divertStep: SHARE,
	techUsBase: SHARE,
	techUsScope: SHARE,
	techUsChip: SHARE,
	techUsInputs: SHARE,
	techUsPrecedent: SHARE,
	techUsLocal: SHARE,
	techUsReliance: SHARE,
	supplyBase: SHARE,
	supplyShortage: SHARE,
	supplyRegime: SHARE,
	supplyMinerals: SHARE,
	supplyDiversify: SHARE,
	supplyStock: SHARE,
	techCnBase: SHARE,
	techCnScope: SHARE,
	techCnChip: SHARE,
	techCnInputs: SHARE,
	techCnReliance: SHARE,
	techCnLocal: SHARE,
	standBase: SHARE,
	standRegime: SHARE,
	standPrecedent: SHARE,
	standMinerals: SHARE,
	standLists: SHARE,
	standDiversify: SHARE,
	standOveruse: SHARE,
	standTap: SHARE,
	homeBase: SHARE,
	homeShare: SHARE,
	// the ownership rule may catch more than is on its own list
	leakNames: range(0, 2),
	leakRule: range(0, 2),
	averageShare: SHARE,
	endShare: SHARE,
	driftGroups: SHARE,
	groupFlow: POINTS,
	groupFarm: POINTS,
	groupShortage: POINTS,
	groupSecurity: POINTS,
	dependUsBase: SHARE,
	dependUsRegime: SHARE,
	dependUsShortage: SHARE,
	dependUsStock: SHARE,
	dependUsDiversify: SHARE,
	dependCnBase: SHARE,
	dependCnInputs: SHARE,
	dependCnChips: SHARE,
	dependCnReliance: SHARE,
};

/** Whether a value may stand for a number of a scenario. */
export function isWithinRange(id: NumberId, value: number): boolean {
	const { low, high, whole } = NUMBER_RANGES[id];
	return value >= low && value <= high && (!whole || Number.isInteger(value));
}
