import { expect, it } from "vitest";
import golden from "../golden/checksum.json" with { type: "json" };
import { playedHere } from "./determinism.ts";

it("plays the reviewed games in the browser to the same states as in Node", () => {
	expect(playedHere()).toBe(golden.checksum);
});
