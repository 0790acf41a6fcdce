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
import type { StoredScenario } from "../store/scenarios.ts";
import type { Store } from "../store/store.ts";

/** A scenario that a new session can play: as it is played, and as it is stored with the session. */
export interface Playable {
	scenario: Scenario;
	stored: StoredScenario;
}

export interface Scenarios {
	/** A shipped scenario by its id; the main one where none is named, null where none has the id. */
	shipped: (id?: string) => Playable | null;
	/** The scenario with this hash; null where there is none. */
	get: (sha256: string) => Promise<Scenario | null>;
	/** Words that were brought along beside the scenario with this hash; none = it speaks its body's language alone. */
	words: (sha256: string) => Promise<Translations>;
	/** Checks a scenario that somebody brings along, or says what is wrong with it; it is stored with its session. */
	add(data: unknown): ({ ok: true } & Playable) | { ok: false; problems: readonly Problem[] };
	/** A session that played it was deleted: it is read again where another asks for it. */
	forget: (sha256: string) => void;
}

/** Scenarios kept at hand besides the shipped ones. */
const KEPT = 20;

function playable(scenario: Scenario, words: string | null): Playable {
	const body = canonical(scenario);
	return { scenario, stored: { sha256: hashText(body), body, words } };
}

/** Reads the shipped scenarios. @throws Error where their files are broken */
export function openScenarios(store: Pick<Store, "scenario" | "words">): Scenarios {
	const shipped = new Map(SHIPPED.map((id) => [id, playable(shippedScenario(id), null)]));
	const ours = new Map(
		[...shipped.values()].map(({ scenario, stored }) => [stored.sha256, scenario]),
	);
	/** The one used last stands last. */
	const brought = new Map<string, Scenario>();
	const keep = (sha256: string, scenario: Scenario): Scenario => {
		brought.delete(sha256);
		brought.set(sha256, scenario);
		for (const oldest of brought.keys()) {
			if (brought.size <= KEPT) break;
			brought.delete(oldest);
		}
		return scenario;
	};
	return {
		shipped: (id = SHIPPED[0] ?? "") => shipped.get(id) ?? null,
		get: async (sha256) => {
			const there = ours.get(sha256);
			if (there) return there;
			const known = brought.get(sha256);
			if (known) return keep(sha256, known);
			const body = await store.scenario(sha256);
			// it was checked when it came in; an older program's may say more than this one reads
			return body === null ? null : keep(sha256, JSON.parse(body) as Scenario);
		},
		words: async (sha256) => JSON.parse((await store.words(sha256)) ?? "{}") as Translations,
		add: (data) => {
			const checked = loadFile(data, "scenario");
			if (!checked.ok) return checked;
			const { scenario, translations } = checked.value;
			const words = Object.keys(translations).length > 0 ? JSON.stringify(translations) : null;
			return { ok: true, ...playable(scenario, words) };
		},
		forget: (sha256) => {
			brought.delete(sha256);
		},
	};
}
