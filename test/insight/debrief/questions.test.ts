/** The moments for the five questions say only what a month's journal bears out. */
import { describe, expect, it } from "vitest";
import { playRecord } from "../../../src/insight/debrief/months.ts";
import { moments, mostUsed } from "../../../src/insight/debrief/questions.ts";
import type { Note, Seat } from "../../../src/rules/index.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const played = playRecord(playedGame(shippedScenario(), "a").record);
if (!played) throw new Error("the record does not hold");

const note = (seat: Seat, kind: string, about = ""): Note => ({ kind, seat, about, n: 0 });
const blow = note("cn", "order", "cn.minerals/ban");

/** What is told of two months with these journals. */
function restraintOf(first: Note[], second: Note[]) {
	const months = [first, second].map((closedNotes, i) => {
		const month = played?.months[i];
		if (!month) throw new Error("too few months");
		return { ...month, game: { ...month.game, closedNotes } };
	});
	return moments({ ...played, months } as NonNullable<typeof played>, [], "us").restraint;
}

describe("restraint", () => {
	it("is told of a blow met with words, and paid where a quiet month came after", () => {
		expect(restraintOf([blow, note("us", "protest")], [])).toMatchObject([
			{ month: 1, seat: "us", how: "protest", paid: true },
		]);
		expect(restraintOf([blow, note("us", "silence")], [blow])).toMatchObject([{ paid: false }]);
	});

	it("is not told of a month in which that side struck heavily itself, by order or by an agency", () => {
		for (const kind of ["order", "announced", "agency"])
			expect(
				restraintOf([blow, note("us", kind, "us.tariff/raise10"), note("us", "protest")], []),
			).toEqual([]);
	});
});

it("names as used most every lever that was used as often", () => {
	const uses = [
		{ lever: "us.tariff", times: 2 },
		{ lever: "us.chips", times: 2 },
		{ lever: "us.list", times: 1 },
	];
	expect(mostUsed(uses)).toEqual(uses.slice(0, 2));
	expect(mostUsed([])).toEqual([]);
});
