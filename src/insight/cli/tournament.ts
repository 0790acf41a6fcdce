// Plays every policy against every policy and judges the balance: npm run tournament
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import words from "../../../assets/locales/en/problems.json" with { type: "json" };
import { POLICIES } from "../../players/index.ts";
import { readText } from "../../record/cli/read-text.ts";
import {
	explain,
	FILE_LIMITS,
	hashJson,
	loadFile,
	type Problem,
	parseJson,
	ruleData,
	type Scenario,
} from "../../scenario/index.ts";
import { unmeasured } from "../sensitivity/shake.ts";
import {
	gamesOf,
	MOST,
	MOST_THINK,
	type Order,
	orderOf,
	SHAKEN_GAMES,
} from "../tournament/limits.ts";
import { renewed } from "../tournament/markdown.ts";
import { isPolicy, MOST_PLAYOUTS, SEARCHER } from "../tournament/minds.ts";
import { tournamentTable } from "../tournament/report.ts";
import {
	bookKeeper,
	crossOf,
	type Field,
	jobsOf,
	joined,
	parOf,
	piecesOf,
	seedsOf,
} from "../tournament/run.ts";
import { MUST_HOLD, type Shake, shakeOf } from "../tournament/shaken.ts";
import { jsonFile } from "./json-file.ts";
import { playAll } from "./pool.ts";
import { SHIPPED, shippedScenario, shippedUrl } from "./shipped.ts";

const HELP = `Usage: npm run tournament -- [options]

Plays every policy against every policy from both seats, the scenario's shortest game, under equal dice, and
judges the balance of the scenario: the seat gap between equal players, best replies, ruptures of mutual
escalation, mutual tit for tat, and whether both seats can beat par. Par is the record's own score; where the
scenario has no record, that of the historical character playing itself.

  --games N        games a pairing, 1 to ${MOST.games} (20)
  --seed S         what the dice fall from (1)
  --policies a,b   some of ${POLICIES.join(", ")} (all of these);
                   also ${SEARCHER}, which looks ahead, and ${SEARCHER}:N, which does so with N playouts a decision:
                   --policies searcher:200,searcher:800,careful,bold measures two budgets against two characters
  --playouts N     playouts a decision of a plain ${SEARCHER}, 1 to ${MOST_PLAYOUTS} (400); the same outcome every time
  --think MS       lets it think for so many milliseconds instead, 1 to ${MOST_THINK}; depends on the machine
  --scenario S     a scenario file, or the id of another shipped scenario (${SHIPPED.join(", ")})
  --shake N        also plays N scenarios, 0 to ${MOST.shake}, with every uncertain coefficient moved by up to 25%
                   (at most ${SHAKEN_GAMES} games a pairing in each) (0)
  --write          keeps the outcome in the scenario's tournament.json, which the page on trust reads, and
                   in the tables of assets/docs/tournament.md (shipped scenario and all policies only)
  --json           one JSON object on standard output:
                   {policies, games, seed, par, table: [{us, cn, games, usScore, cnScore, usVsPar, cnVsPar,
                   usCi, cnCi, rupture, ruptureCi}], seatGap, seatGaps, bestReplies: {us, cn}, balance,
                   strength: [{searcher, seat, against, games, own, ownCi, lead, leadCi, overMirror,
                   overMirrorCi, beats}], deeper: [{from, to, pairs, own, ownCi, lead, leadCi}],
                   shake: {scenarios, held, games, failed, seatGap}, ok}
  --help           this text

A searcher beats a character in a seat where its lead, its own score against par less the other side's in the same
game, lies above zero with the whole of its 95% interval. Own score is told beside it, and what it adds to what the
character gets in that seat against itself. The balance is judged by the characters alone.

Exit: 0 the balance holds (of shaken scenarios in at least ${100 * MUST_HOLD}%), 1 it does not, 2 wrong usage or a file
that cannot be used.
`;

/** What the figures mean, with the tables of the kept outcome. */
const DOCUMENT = new URL("../../../assets/docs/tournament.md", import.meta.url);

class Refusal extends Error {}

const typed = () =>
	parseArgs({
		options: {
			games: { type: "string", default: "20" },
			seed: { type: "string", default: "1" },
			shake: { type: "string", default: "0" },
			policies: { type: "string" },
			playouts: { type: "string", default: "400" },
			think: { type: "string" },
			scenario: { type: "string" },
			write: { type: "boolean", default: false },
			json: { type: "boolean", default: false },
			help: { type: "boolean", short: "h", default: false },
		},
	}).values;

const inWords = (problems: readonly Problem[]): string =>
	problems.map((one) => explain(one, words).message).join("\n");

/** The scenario of a file or of an id, or the main one. @throws Refusal with every problem of the file */
function scenarioOf(file: string | undefined): Scenario {
	if (file === undefined || SHIPPED.includes(file)) return shippedScenario(file);
	let text: string;
	try {
		text = readText(file);
	} catch (error) {
		throw new Refusal(error instanceof Error ? error.message : String(error));
	}
	const name = basename(file);
	const parsed = parseJson(text, name, FILE_LIMITS);
	if (!parsed.ok) throw new Refusal(inWords(parsed.problems));
	const loaded = loadFile(parsed.value, name);
	if (!loaded.ok) throw new Refusal(inWords(loaded.problems));
	return loaded.value.scenario;
}

async function played(field: Field, order: Order) {
	const { policies, games, seed, shake } = order;
	const bookFor = bookKeeper(field);
	const few = Math.min(games, SHAKEN_GAMES);
	const main = jobsOf(policies, seedsOf(seed, games), -1);
	const shakes = Array.from({ length: shake }, (_, i) => seed * 1000 + i);
	const rest = shakes.flatMap((one) => jobsOf(policies, seedsOf(seed, few), one));
	const all = gamesOf(order);
	let told = 0;
	const asked = [...main, ...rest];
	const pieces = await playAll(field, piecesOf(asked), (done) => {
		const part = Math.floor((10 * done) / all);
		if (part > told) process.stderr.write(`tournament: ${done} of ${all} games\n`);
		told = Math.max(told, part);
	});
	const results = joined(asked, pieces);
	const cross = crossOf(
		policies,
		main,
		results.slice(0, main.length),
		parOf(bookFor(-1), field.players),
	);
	const shaken = shakes.map((one, i) => {
		const from = main.length * (i + 1);
		const jobs = rest.slice(main.length * i, from);
		return crossOf(
			policies,
			jobs,
			results.slice(from, from + main.length),
			parOf(bookFor(one), field.players),
		);
	});
	const outcome: Shake | null = shake > 0 ? shakeOf(shaken, few) : null;
	return { cross, shake: outcome };
}

async function main(): Promise<number> {
	const asked = typed();
	if (asked.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const read = orderOf({ ...asked, policies: asked.policies, think: asked.think });
	if ("problems" in read) throw new Refusal(read.problems.join("\n"));
	const { order } = read;
	const all = order.policies.length === POLICIES.length && order.policies.every(isPolicy);
	if (asked.write && (asked.scenario !== undefined || !all))
		throw new Refusal("--write keeps the outcome of the shipped scenario and all policies only");
	const scenario = scenarioOf(asked.scenario);
	const data = ruleData(scenario);
	const { players, numbers } = scenario;
	const field: Field = {
		data,
		players,
		uncertain: unmeasured(numbers.values),
		budget: order.budget,
	};
	const { cross, shake } = await played(field, order);
	const { policies, games, seed } = order;
	const ok = cross.holds && (shake === null || shake.held >= MUST_HOLD * shake.scenarios);
	const { holds: _, ...figures } = cross;
	const outcome = {
		policies,
		games,
		seed,
		...figures,
		shake: shake ?? { scenarios: 0, held: 0 },
		ok,
	};
	if (asked.write) {
		const stamped = { generatedFrom: hashJson({ data, players }), ...outcome };
		writeFileSync(shippedUrl("tournament.json"), jsonFile(stamped));
		writeFileSync(DOCUMENT, renewed(readFileSync(DOCUMENT, "utf8"), stamped));
	}
	const text = tournamentTable(policies, games, cross, shake);
	process.stdout.write(asked.json ? `${JSON.stringify(outcome)}\n` : text);
	return ok ? 0 : 1;
}

try {
	process.exitCode = await main();
} catch (error) {
	const lines = (error instanceof Error ? error.message : String(error)).split("\n");
	for (const line of lines) process.stderr.write(`tournament: ${line}\n`);
	const usage = error instanceof Refusal || (error instanceof TypeError && "code" in error);
	if (usage) process.stderr.write("See --help.\n");
	process.exitCode = usage ? 2 : 1;
}
