// Scenarios at hand: the shipped one, and those that sessions brought along, by the hash of their body.
import { readdirSync, readFileSync } from "node:fs";
import {
	canonical,
	hashText,
	isScenarioFile,
	load,
	loadFile,
	type Problem,
	type Scenario,
} from "../../scenario/index.ts";
import type { Store } from "../store/store.ts";

const SHIPPED = new URL("../../../assets/scenarios/geneva-to-busan/", import.meta.url);

export interface Scenarios {
	/** Hash of the shipped scenario's body. */
	readonly shipped: string;
	/** The scenario with this hash; null where there is none. */
	get: (sha256: string) => Promise<Scenario | null>;
	/** Keeps a scenario that somebody brings along, or says what is wrong with it. */
	add(
		data: unknown,
	): Promise<{ ok: true; sha256: string } | { ok: false; problems: readonly Problem[] }>;
}

/** Scenarios kept at hand besides the shipped one. */
const KEPT = 20;

/** Reads the shipped scenario and stores it. @throws Error where its files are broken */
export async function openScenarios(store: Store): Promise<Scenarios> {
	const files = readdirSync(SHIPPED).filter(isScenarioFile);
	const read = (name: string): string => readFileSync(new URL(name, SHIPPED), "utf8");
	const loaded = load(Object.fromEntries(files.map((name) => [name, read(name)])));
	if (!loaded.ok) throw new Error(loaded.problems.map((one) => JSON.stringify(one)).join("\n"));
	const known = new Map<string, Scenario>();
	const keep = async (scenario: Scenario): Promise<string> => {
		const body = canonical(scenario);
		const sha256 = hashText(body);
		await store.putScenario(sha256, body);
		known.set(sha256, scenario);
		return sha256;
	};
	const shipped = await keep(loaded.value);
	return {
		shipped,
		get: async (sha256) => {
			const there = known.get(sha256);
			if (there) return there;
			const body = await store.scenario(sha256);
			if (body === null) return null;
			// it was checked when it came in; an older program's may say more than this one reads
			const scenario = JSON.parse(body) as Scenario;
			for (const old of known.keys()) if (known.size > KEPT && old !== shipped) known.delete(old);
			known.set(sha256, scenario);
			return scenario;
		},
		add: async (data) => {
			const checked = loadFile(data, "scenario");
			if (!checked.ok) return checked;
			return { ok: true, sha256: await keep(checked.value.scenario) };
		},
	};
}
