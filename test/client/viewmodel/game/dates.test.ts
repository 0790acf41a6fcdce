// On which days months begin and end.
import { expect, test } from "vitest";
import {
	dayOf,
	daysBetween,
	monthEnd,
	monthStart,
} from "../../../../src/client/viewmodel/game/dates.ts";

test("months are calendar months from May 2025", () => {
	expect([monthStart(1), monthEnd(1)]).toEqual(["2025-05-01", "2025-05-31"]);
	expect([monthStart(10), monthEnd(10)]).toEqual(["2026-02-01", "2026-02-28"]);
	expect(dayOf(0, 30)).toBe("2025-04-30");
	expect(daysBetween("2025-05-01", "2025-08-31")).toBe(122);
});
