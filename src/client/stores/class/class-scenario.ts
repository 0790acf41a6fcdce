// The scenario a class plays, by its hash: the one that comes with the client where that is it, else the server's copy.
import { hashJson, loadFile, type Scenario } from "../../../scenario/index.ts";
import { bringWords } from "../../i18n/own-words.ts";
import { loadScenario } from "../scenario.ts";
import { type Answer, scenarioBody } from "./api.ts";

let shipped: Promise<{ scenario: Scenario; sha256: string }> | undefined;

/** The shipped scenario with its hash, worked out once. */
function ownScenario(): Promise<{ scenario: Scenario; sha256: string }> {
	shipped ??= loadScenario()
		.then((scenario) => ({ scenario, sha256: hashJson(scenario) }))
		.catch((error: unknown) => {
			shipped = undefined;
			throw error;
		});
	return shipped;
}

/** The scenario with this hash. Never rejects; a body that does not hold, or is another, is `badScenario`. */
export async function classScenario(
	sha256: string,
	fetchBody: typeof scenarioBody = scenarioBody,
): Promise<Answer<Scenario>> {
	const own = await ownScenario().catch(() => null);
	if (own?.sha256 === sha256) return { ok: true, value: own.scenario };
	const fetched = await fetchBody(sha256);
	if (!fetched.ok) return fetched;
	const read = loadFile(fetched.value, "scenario");
	if (!read.ok || hashJson(read.value.scenario) !== sha256)
		return { ok: false, refusal: "badScenario" };
	const { scenario, translations } = read.value;
	bringWords(scenario, translations);
	return { ok: true, value: scenario };
}
