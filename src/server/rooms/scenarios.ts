// Scenarios at hand: the shipped ones, and those that sessions brought along, by the hash of their body.
import { SHIPPED, shippedScenario } from "../../insight/cli/shipped.ts";
import {
	canonical,
	hashText,
	loadFile,
	type Problem,
	type Scenario,
	type Translations,
} from "../../scenario/index.ts";
import type { Store } from "../store/store.ts";

export interface Scenarios {
	/** Hash of a shipped scenario's body by its id; of the main one where none is named, null where none has the id. */
	shipped: (id?: string) => string | null;
	/** The scenario with this hash; null where there is none. */
	get: (sha256: string) => Promise<Scenario | null>;
	/** Words that were brought along beside the scenario with this hash; none = it speaks its body's language alone. */
	words: (sha256: string) => Promise<Translations>;
	/** Keeps a scenario that somebody brings along, or says what is wrong with it. */
	add(
		data: unknown,
	): Promise<{ ok: true; sha256: string } | { ok: false; problems: readonly Problem[] }>;
}

/** Scenarios kept at hand besides the shipped ones. */
const KEPT = 20;

/** Reads the shipped scenarios and stores them. @throws Error where their files are broken */
export async function openScenarios(store: Store): Promise<Scenarios> {
	const known = new Map<string, Scenario>();
	const keep = async (scenario: Scenario): Promise<string> => {
		const body = canonical(scenario);
		const sha256 = hashText(body);
		await store.putScenario(sha256, body);
		known.set(sha256, scenario);
		return sha256;
	};
	const shipped = new Map<string, string>();
	for (const id of SHIPPED) shipped.set(id, await keep(shippedScenario(id)));
	const ours = new Set(shipped.values());
	return {
		shipped: (id = SHIPPED[0] ?? "") => shipped.get(id) ?? null,
		get: async (sha256) => {
			const there = known.get(sha256);
			if (there) return there;
			const body = await store.scenario(sha256);
			if (body === null) return null;
			// it was checked when it came in; an older program's may say more than this one reads
			const scenario = JSON.parse(body) as Scenario;
			for (const old of known.keys()) if (known.size > KEPT && !ours.has(old)) known.delete(old);
			known.set(sha256, scenario);
			return scenario;
		},
		words: async (sha256) => JSON.parse((await store.words(sha256)) ?? "{}") as Translations,
		add: async (data) => {
			const checked = loadFile(data, "scenario");
			if (!checked.ok) return checked;
			const { scenario, translations } = checked.value;
			const sha256 = await keep(scenario);
			if (Object.keys(translations).length > 0)
				await store.putWords(sha256, JSON.stringify(translations));
			return { ok: true, sha256 };
		},
	};
}
