// Generators of situations for property tests.
import fc from "fast-check";
import { FEATURES, type Situation } from "../../../src/rules/retaliation-rows.ts";
import { againstBeijing } from "./situation.ts";

const shares = [
	"shield",
	"boldness",
	"prepared",
	"dependence",
	"shortage",
	"grievance",
	"coordination",
	"precedent",
	"saturated",
	"burden",
	"trust",
	"looseTruce",
	"breach",
];

/** Any situation at all, also one that no game could reach. */
export const anySituation = fc
	.record(
		Object.fromEntries(
			FEATURES.map((feature) => [
				feature,
				feature === "severity"
					? fc.integer({ min: 0, max: 10 }).map((n) => n / 2)
					: shares.includes(feature)
						? fc.integer({ min: 0, max: 10 }).map((n) => n / 10)
						: fc.integer({ min: 0, max: 1 }),
			]),
		),
	)
	.map(
		(features): Situation => ({
			...(features as Situation),
			toCn: 1 - (features as Situation).toUs,
		}),
	);

/** A blow against Beijing of one kind, in any circumstances. */
export const anyBlow = fc
	.tuple(fc.constantFrom("tariff", "fees", "listing", "chips", "sanction", "probe"), anySituation)
	.map(
		([kind, s]): Situation => ({
			...againstBeijing({ [kind]: 1, canMirror: kind === "chips" ? 0 : 1 }),
			boldness: s.boldness,
			grievance: s.grievance,
			truce: s.truce,
			looseTruce: s.looseTruce,
			channel: s.channel,
			ladder: s.ladder,
		}),
	);
