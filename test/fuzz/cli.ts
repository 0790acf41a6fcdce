// `npm run fuzz -- --games N --seed S [--json]`: random legal and hostile play against the invariants.
import { parseArgs } from "node:util";
import { SHIPPED } from "../../src/insight/cli/shipped.ts";
import { readBook } from "../support/read-book.ts";
import { type Failure, fuzz } from "./fuzz.ts";

const USAGE = `usage: npm run fuzz -- [--games N] [--seed S] [--scenario ID] [--json]

Plays N games (1000) from seed S (1) on, random legal moves with hostile ones among them, and checks after
every move: ranges, legality, causes, secrets, JSON, copies, immer, undo. Exits 0, 1 (failures) or 2 (usage).
`;

/** Failures told at most: the first ones are enough to begin with. */
const TOLD = 10;

function options(): { games: number; seed: number; scenario: string | undefined; json: boolean } {
	try {
		const { values } = parseArgs({
			options: {
				games: { type: "string", default: "1000" },
				seed: { type: "string", default: "1" },
				scenario: { type: "string" },
				json: { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(USAGE);
			process.exit(0);
		}
		const games = Number(values.games);
		const seed = Number(values.seed);
		if (!Number.isInteger(games) || games < 1 || !Number.isSafeInteger(seed))
			throw new Error("--games and --seed take whole numbers");
		const { scenario, json } = values;
		if (scenario !== undefined && !SHIPPED.includes(scenario))
			throw new Error(`--scenario takes one of ${SHIPPED.join(", ")}`);
		return { games, seed, scenario, json };
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
		process.exit(2);
	}
}

const { games, seed, scenario, json } = options();
const book = readBook(scenario);
const failures: Failure[] = [];
let moves = 0;
let told = Date.now();
for (let i = 0; i < games; i++) {
	const outcome = fuzz(book, seed + i);
	moves += outcome.moves;
	if (outcome.failure && failures.length < TOLD) failures.push(outcome.failure);
	if (Date.now() - told > 2000) {
		told = Date.now();
		process.stderr.write(`${i + 1}/${games} games, ${moves} moves, ${failures.length} failures\n`);
	}
}
if (json) process.stdout.write(`${JSON.stringify({ games, moves, failures })}\n`);
else {
	for (const { seed: at, what, record } of failures)
		process.stdout.write(`seed ${at}, after ${record.length} moves: ${what}\n`);
	process.stdout.write(`${games} games, ${moves} moves, ${failures.length} failures\n`);
}
process.exitCode = failures.length > 0 ? 1 : 0;
