// The ledger of a soak: a move that is missing, and one that counts twice, are found; one without an answer may be either.
import { expect, it } from "vitest";
import { compare, type Sent } from "./ledger.ts";

const sent = (id: string, fate: Sent["fate"], percent = 50): Sent => ({
	id,
	seat: "us",
	move: { type: "forecast", given: "", expects: "words", percent },
	fate,
});
const entry = (percent = 50) => ({ seat: "us" as const, move: sent("", "stored", percent).move });

it("what was acknowledged stands in the record once", () => {
	expect(compare([sent("a", "stored"), sent("b", "stored")], [entry(), entry()])).toEqual({
		lost: 0,
		duplicated: 0,
	});
});

it("an acknowledged move that is not there is lost", () => {
	expect(compare([sent("a", "stored"), sent("b", "stored", 60)], [entry()])).toMatchObject({
		lost: 1,
	});
});

it("an entry that nobody has sent, or of a move that was refused, counts as twice", () => {
	expect(compare([sent("a", "stored")], [entry(), entry()])).toMatchObject({ duplicated: 1 });
	expect(compare([sent("a", "refused")], [entry()])).toMatchObject({ duplicated: 1 });
});

it("a move without an answer may be there or not", () => {
	expect(compare([sent("a", "unknown")], [entry()])).toEqual({ lost: 0, duplicated: 0 });
	expect(compare([sent("a", "unknown")], [])).toEqual({ lost: 0, duplicated: 0 });
});
