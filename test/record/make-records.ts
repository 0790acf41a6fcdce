// `node test/record/make-records.ts [--again]`: writes the records of the present epoch into test/records.
// They are made once, when an epoch begins, and stay for ever; --again is for an epoch that is not released yet.
import { existsSync, writeFileSync } from "node:fs";
import { append, liveDice, newRecord, rulesEngine, toJsonl } from "../../src/record/index.ts";
import { type Move, movesOf, type Seat } from "../../src/rules/index.ts";
import { EPOCH } from "../../src/scenario/index.ts";
import { scenario } from "../scenario/files.ts";
import { OPTIONS, playedGame } from "./play.ts";

const engine = rulesEngine(scenario);
const again = process.argv.includes("--again");

/** The record of 2025 itself, from the prologue to the last dated entry, month by month. */
function chronicle(): string {
	const { record, state } = newRecord(engine, {
		scenario,
		seats: { us: "historical", cn: "historical" },
		options: { ...OPTIONS, start: "prologue", chronicle: true },
		created: "2026-03-01T09:30:00Z",
	});
	const dice = liveDice("chronicle");
	const add = (seat: Seat, move: Move): void => {
		const done = append(record, engine, state, seat, move, dice);
		if (!done.ok) throw new Error(`month ${state.month}: ${done.refusal} ${JSON.stringify(move)}`);
	};
	for (const entry of scenario.chronicle) {
		while (state.month < entry.month && state.phase === "chronicle")
			add("us", { type: "closeMonth" });
		if (state.phase !== "chronicle") break;
		for (const { seat, move } of movesOf(entry)) add(seat, move);
	}
	process.stderr.write(`chronicle: ${record.entries.length} moves, ${state.ending || "open"}\n`);
	return toJsonl(record, engine.ending(state));
}

function game(seed: string, calm: number, months: number): string {
	const { record, state } = playedGame(scenario, seed, { calm, options: { ...OPTIONS, months } });
	process.stderr.write(`${seed}: ${record.entries.length} moves, ${state.ending || "open"}\n`);
	return toJsonl(record, engine.ending(state));
}

const records: Record<string, () => string> = {
	chronicle,
	calm: () => game("calm", 0.75, 8),
	long: () => game("long", 0.8, 12),
	rupture: () => game("rupture", 0, 8),
};
for (const [name, make] of Object.entries(records)) {
	const file = new URL(`../records/epoch-${EPOCH}-${name}.jsonl`, import.meta.url);
	if (again || !existsSync(file)) writeFileSync(file, make());
}
