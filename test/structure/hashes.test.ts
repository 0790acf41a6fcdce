// What a build tells the client of its scenarios' hashes is what the client would work out.
import { expect, it } from "vitest";
import { hashes } from "../../.ci/hashes.ts";
import { SHIPPED, shippedScenario } from "../../src/insight/cli/shipped.ts";
import { hashJson } from "../../src/scenario/index.ts";

it("a build knows the hash of every shipped scenario's body", async () => {
	const known = await hashes();
	expect(Object.keys(known)).toEqual([...SHIPPED]);
	for (const id of SHIPPED) expect([id, known[id]]).toEqual([id, hashJson(shippedScenario(id))]);
});
