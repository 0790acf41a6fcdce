// `npm run fuzz -- --games N --seed S [--json]`: random legal and hostile play against the invariants.
import { parseArgs } from "node:util";
import { SHIPPED } from "../../src/insight/cli/shipped.ts";
import { whole } from "../../src/insight/tournament/limits.ts";
import { readBook } from "../support/read-book.ts";
import { fuzz } from "./fuzz.ts";
import { TOLD, tallyOf, tallyText } from "./tally.ts";

const USAGE = `usage: npm run fuzz -- [--games N] [--seed S] [--scenario ID] [--json]

Plays N games (1000) from seed S (1) on, random legal moves with hostile ones among them, and checks after
every move: ranges, legality, causes, secrets, JSON, copies, immer, undo. Exits 0, 1 (failures) or 2 (usage).

  --json   one JSON object on standard output: {games, moves, failed, failures: [{seed, what, record}]};
           all failures are counted, the first ${TOLD} told
`;

/** Games in one run, at most: some hours. */
const MOST_GAMES = 1_000_000;

function options(): { games: number; seed: number; scenario: string | undefined; json: boolean } {
	try {
		const { values } = parseArgs({
			options: {
				games: { type: "string", default: "1000" },
				seed: { type: "string", default: "1" },
				scenario: { type: "string" },
				json: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(USAGE);
			process.exit(0);
		}
		const problems: string[] = [];
		const games = whole(values.games, "--games", 1, MOST_GAMES, problems);
		const seed = whole(values.seed, "--seed", 0, 0xffff_ffff, problems);
		if (problems.length > 0) throw new Error(problems.join("\n"));
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
let told = Date.now();
const tally = tallyOf(
	(at) => fuzz(book, at),
	games,
	seed,
	(so) => {
		if (Date.now() - told < 2000) return;
		told = Date.now();
		process.stderr.write(`${so.games}/${games} games, ${so.moves} moves, ${so.failed} failures\n`);
	},
);
process.stdout.write(json ? `${JSON.stringify(tally)}\n` : tallyText(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
