/** Wherever both seats are shown they stand in one order, the board's; and the check is shown to catch a breach. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SEATS } from "../../src/client/viewmodel/seat-id.ts";

/** A list of both seats written out in the other order, and mapped to what is shown. */
const OTHER_WAY = /\["us", "cn"(, "both")?\] as const\)?(;|\.(map|flatMap|filter))/;

describe("the client", () => {
	it("names Beijing first, which stands left on the board", () => {
		expect(SEATS).toEqual(["cn", "us"]);
	});

	it("shows both seats nowhere the other way round", () => {
		const files = globSync("src/client/**/*.{ts,tsx}");
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => OTHER_WAY.test(readFileSync(file, "utf8")))).toEqual([]);
	});

	it.each([
		'const SEATS = ["us", "cn"] as const;',
		'{(["us", "cn"] as const).map((seat) => (',
		'const SIDES = ["us", "cn", "both"] as const;',
	])("is caught at %s", (line) => {
		expect(OTHER_WAY.test(line)).toBe(true);
	});
});
