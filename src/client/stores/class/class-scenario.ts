// The scenario a class plays, by its hash: the one that comes with the client where that is it, else the server's copy.
import { hashJson, loadFile, type Scenario } from "../../../scenario/index.ts";
import { bringWords } from "../../i18n/own-words.ts";
import { loadScenario } from "../scenario.ts";
import { MAIN, SHIPPED, shippedHash } from "../shipped.ts";
import { type Answer, scenarioBody } from "./api.ts";

/** The scenario of the client's own that has this hash; null where none has, as far as is known. */
async function ownScenario(sha256: string): Promise<Scenario | null> {
	const known = SHIPPED.find(({ id }) => shippedHash(id) === sha256);
	if (known) return loadScenario(known.id);
	// a build knows them all
	if (shippedHash(MAIN) !== undefined) return null;
	const scenario = await loadScenario();
	return hashJson(scenario) === sha256 ? scenario : null;
}

/** The scenario with this hash. Never rejects; a body that does not hold, or is another, is `badScenario`. */
export async function findScenario(
	sha256: string,
	fetchBody: typeof scenarioBody = scenarioBody,
): Promise<Answer<Scenario>> {
	const own = await ownScenario(sha256).catch(() => null);
	if (own) return { ok: true, value: own };
	const fetched = await fetchBody(sha256);
	if (!fetched.ok) return fetched;
	const read = loadFile(fetched.value, "scenario");
	if (!read.ok || hashJson(read.value.scenario) !== sha256)
		return { ok: false, refusal: "badScenario" };
	const { scenario, translations } = read.value;
	bringWords(scenario, translations);
	return { ok: true, value: scenario };
}

const asked = new Map<string, Promise<Answer<Scenario>>>();

/** As `findScenario`; found once for all who ask in this visit. What failed is forgotten, and asked for anew. */
export function classScenario(sha256: string): Promise<Answer<Scenario>> {
	const known = asked.get(sha256);
	if (known) return known;
	const finding = findScenario(sha256);
	asked.set(sha256, finding);
	void finding.then(({ ok }) => ok || asked.delete(sha256));
	return finding;
}
