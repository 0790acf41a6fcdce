// A record of another epoch: the debrief says so with both numbers, and tells the record's own moves instead of a score.
import axe from "axe-core";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { loadGame } from "../../../../src/client/pages/debrief/load.ts";
import { OtherEpoch } from "../../../../src/client/pages/debrief/other-epoch.tsx";
import DebriefPage from "../../../../src/client/pages/debrief/page.tsx";
import { createSaves } from "../../../../src/client/stores/saves.ts";
import { EPOCH } from "../../../../src/scenario/index.ts";
import { playedGame } from "../../../record/play.ts";
import { shippedScenario } from "../../../support/scenario.ts";
import "../../../../src/client/styles/base.css";

const { record } = playedGame(shippedScenario(), "a", { calm: 0.9 });
const old = { ...record, header: { ...record.header, epoch: EPOCH + 6 } };

test("a kept game of another epoch is not played again", async () => {
	await (await createSaves()).put("old", {
		...old,
		name: null,
		seed: "old",
		desk: null,
		month: 8,
		over: true,
	});
	const loaded = await loadGame("old");
	expect(loaded).toMatchObject({ ok: false, why: "otherEpoch" });
	expect("record" in loaded && loaded.record.entries).toEqual(record.entries);
});

test("its page names both epochs and lists the moves", async () => {
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	root.render(<OtherEpoch record={old} />);
	await expect
		.element(page.getByText(new RegExp(`epoch ${EPOCH + 6} .* plays epoch ${EPOCH}\\.`)))
		.toBeVisible();
	const offers = record.entries.filter(({ move }) => move.type === "offer").length;
	const told = [...box.querySelectorAll(".epoch-moves > li")].map((line) => line.textContent ?? "");
	expect(offers).toBeGreaterThan(0);
	expect(told.filter((line) => line.endsWith("lays an offer"))).toHaveLength(offers);
	expect(box.querySelector(".score-cards")).toBeNull();
	const { violations } = await axe.run(box);
	expect(violations.map(({ id }) => id)).toEqual([]);
	root.unmount();
	box.remove();
});

test("a class's debrief is seen from the seat of whoever opens it, who may have taken it over from the computer", async () => {
	const saves = await createSaves();
	await startTranslations();
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	const told = async (gameId: string, seat: "us" | "cn", came: { cn?: number }) => {
		await saves.put(gameId, {
			...record,
			header: { ...record.header, seats: { us: "person", cn: "historical" } },
			name: "Seminar",
			seed: "a",
			desk: { seat, handover: false, waiting: [], reasons: [], came },
			month: 8,
			over: true,
		});
		root.render(<DebriefPage route={{ page: "debrief", gameId }} />);
		await vi.waitFor(() => expect(box.querySelector(`.debrief.${seat}`)).not.toBeNull(), 10_000);
		const cards = [...box.querySelectorAll(".score-card small")].map((one) => one.textContent);
		const lead = box.querySelector(".debrief-hero p:not(.debrief-why)")?.textContent ?? "";
		const line = box.querySelector(".debrief-key .is-you")?.textContent;
		root.render(null);
		await vi.waitFor(() => expect(box.querySelector(".debrief")).toBeNull());
		return { cards, lead, line };
	};
	const late = await told("class-late-1", "cn", { cn: 2 });
	expect(late.cards).toEqual(["the computer until June, then you", "the other person"]);
	expect(late.line).toBe("the computer until June, then you");
	expect(late.lead).toMatch(/^Beijing, .*, against another person\./);
	const partner = await told("class-partner-1", "us", { cn: 2 });
	expect(partner.cards).toEqual(["the computer until June, then a person", "you"]);
	expect(partner.line).toBe("you");
	expect(partner.lead).toContain(
		"against the historical computer until June, then another person.",
	);
	// who sat down in the first month played from the beginning
	const early = await told("class-early-1", "us", { cn: 1 });
	expect(early.cards).toEqual(["the other person", "you"]);
	expect(early.lead).toMatch(/, against another person\./);
	// who would have decided only after the last month never did
	const never = await told("class-never-1", "us", { cn: 99 });
	expect(never.cards).toEqual(["the computer", "you"]);
	root.unmount();
	box.remove();
});

test("each game's debrief is seen from the seat that was played, whichever stood there before", async () => {
	const saves = await createSaves();
	for (const seat of ["us", "cn"] as const)
		await saves.put(seat, {
			...record,
			// two people at one screen: the debrief opens at the seat that played last
			header: { ...record.header, seats: { us: "person", cn: "person" } },
			name: null,
			seed: "a",
			desk: { seat, handover: false, waiting: [], reasons: [] },
			month: 8,
			over: true,
		});
	await startTranslations();
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	for (const seat of ["us", "cn"] as const) {
		root.render(<DebriefPage route={{ page: "debrief", gameId: seat }} />);
		await vi.waitFor(() => expect(box.querySelector(`.debrief.${seat}`)).not.toBeNull(), 10_000);
	}
	root.unmount();
	box.remove();
});
