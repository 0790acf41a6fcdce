// The printed rules: every act and clause of the scenario stands in them with its price; the notes on play agree with the tournament.
import { beforeAll, describe, expect, test } from "vitest";
import clauses from "../../../../assets/scenarios/geneva-to-busan/clauses.json";
import levers from "../../../../assets/scenarios/geneva-to-busan/levers.json";
import tournament from "../../../../assets/scenarios/geneva-to-busan/tournament.json";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { clauseRows, leverTables } from "../../../../src/client/viewmodel/rules/book-rows.ts";
import { policyRows } from "../../../../src/client/viewmodel/rules/policies.ts";
import type { Clause, LeverRow } from "../../../../src/rules/index.ts";
import { englishWords } from "../game/sample.ts";

const LEVERS = levers as unknown as readonly LeverRow[];
const CLAUSES = clauses as unknown as readonly Clause[];
let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

describe("the printed rules", () => {
	test("hold every act of every lever, named, with its price and weight", () => {
		const tables = (["us", "cn"] as const).flatMap((seat) => leverTables(words, LEVERS, seat));
		expect(tables.map(({ id }) => id).sort()).toEqual(LEVERS.map(({ id }) => id as string).sort());
		for (const table of tables) {
			const row = LEVERS.find(({ id }) => id === table.id);
			expect(table.acts.map(({ id }) => id)).toEqual(row?.acts.map(({ id }) => id));
			for (const act of table.acts) {
				expect(act.name, `${table.id}/${act.id}`).not.toBe(act.id);
				expect(act.cost ?? act.announced).not.toBeNull();
			}
		}
	});

	test("tell what an act moves, what it needs, and that a threat can only be announced", () => {
		const tables = leverTables(words, LEVERS, "us");
		const tariff = tables.find(({ id }) => id === "us.tariff");
		const raise = tariff?.acts.find(({ id }) => id === "raise10");
		expect(raise).toMatchObject({ cost: 2, announced: 1, severity: 4 });
		expect(raise?.moves).toBe("Security hawks +2, Business −1");
		expect(tariff?.range).toBe("0 – 145 points");
		expect(tariff?.acts.find(({ id }) => id === "threat100")).toMatchObject({ cost: null });
		const beijing = leverTables(words, LEVERS, "cn");
		expect(beijing.find(({ id }) => id === "cn.tap")?.range).toBe("5% – 100% open");
		const reliance = beijing.find(({ id }) => id === "cn.reliance");
		expect(reliance?.acts[0]?.needs).toBe("Self-reliance is under 30");
	});

	test("hold every clause with how long it runs", () => {
		const rows = (["us", "cn", "both"] as const).flatMap((seat) =>
			clauseRows(words, CLAUSES, LEVERS, seat),
		);
		expect(rows.map(({ id }) => id).sort()).toEqual(CLAUSES.map(({ id }) => id).sort());
		expect(rows.filter(({ name, months }) => name === "" || months.length === 0)).toEqual([]);
		expect(rows.filter(({ readings }) => readings !== null).length).toBeGreaterThan(10);
	});
});

describe("the notes on play", () => {
	const from = (seat: "us" | "cn") =>
		policyRows([...new Set(tournament.table.map(({ us }) => us))], tournament.table, seat);

	test("name a best and a worst that hold from both seats", () => {
		expect(from("us")[0]?.policy).toBe(from("cn")[0]?.policy);
		expect(from("us").at(-1)?.policy).toBe(from("cn").at(-1)?.policy);
		expect(from("us").at(-1)?.rupture).toBeGreaterThan(0.5);
		expect(tournament.balance.noBestToAll).toBe(true);
	});

	test("are the mean over all opponents, the best first", () => {
		const table = [
			{ us: "a", cn: "a", usVsPar: 1, cnVsPar: 5, rupture: 0 },
			{ us: "a", cn: "b", usVsPar: 3, cnVsPar: 1, rupture: 1 },
			{ us: "b", cn: "a", usVsPar: 4, cnVsPar: 3, rupture: 0 },
			{ us: "b", cn: "b", usVsPar: 4, cnVsPar: 1, rupture: 0.5 },
		];
		expect(policyRows(["a", "b"], table, "us")).toEqual([
			{ policy: "b", vsPar: 4, rupture: 0.25 },
			{ policy: "a", vsPar: 2, rupture: 0.5 },
		]);
		expect(policyRows(["a", "b", "none"], table, "cn").at(-1)).toEqual({
			policy: "none",
			vsPar: 0,
			rupture: 0,
		});
	});
});
