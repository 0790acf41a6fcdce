/**
 * `npm run soak -- --clients N --minutes M [--kill] [--json]`: classes under load and faults on this machine, through
 * real server processes. Exit 0 nothing was wrong, 1 something was, 2 bad usage.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { whole } from "../../src/insight/tournament/limits.ts";
import { type BrowserReport, soakBrowsers } from "./browsers.ts";
import { type SoakReport, soak } from "./run.ts";
import { alone, together } from "./stage.ts";
import { wrongWith } from "./verdict.ts";

const HELP = `npm run soak -- [--clients N] [--minutes M] [--browsers N] [--kill] [--json]
Plays real games of many classes through real server processes: one move every two seconds in each game, timed from
when it was due to its receipt by the opponent. In the end every acknowledged move must stand in a record exactly once,
every record verify, and both pages of each game hold what the server holds.
--clients N   people, two in each game (default 200)
--minutes M   how long they play (default 1)
--browsers N  before that, N pages in a real browser join a class and make their first move (default 0)
--kill        breaks things meanwhile: kill -9 in mid-move, reloads, a page offline, frames sent again, the instructor
              on another device; and in a second run with PostgreSQL and Redis, where installed: Redis stopped,
              PostgreSQL restarted, a process that dies, a process whose clock is wrong
--json        one JSON object on standard output
Exit 0: nothing was wrong; 1: something was; 2: bad usage.`;

const say = (text: string) => process.stderr.write(`soak: ${text}\n`);

/** What this machine could still hold, and a day. */
const MOST = { clients: 20_000, browsers: 200, minutes: 1440 };

function tell(report: SoakReport): void {
	const { stage, clients, games, moves, p50, p99, errors } = report;
	console.log(`${stage}: ${clients} clients, ${games} games, ${moves} moves`);
	console.log(`  due to received: half within ${p50} ms, 99% within ${p99} ms`);
	console.log(
		`  lost ${report.lost}, applied twice ${report.duplicated}, unsettled ${report.unsettled}, records verified ${report.recordsVerified}, pages that differ ${report.unequal}`,
	);
	for (const { what, at, recoveredMs } of report.faults)
		console.log(`  ${what} (second ${at}): everybody plays again after ${recoveredMs} ms`);
	for (const error of new Set(errors))
		console.log(`  ERROR ${error} (${errors.filter((one) => one === error).length} times)`);
	const wrong = wrongWith(report);
	if (wrong.length > 0) console.log(`  WRONG: ${wrong.join(", ")}`);
}

function tellBrowsers({ pages, joinedMs, answeringMs, boardsMs, errors }: BrowserReport): void {
	console.log(`${pages} browser pages: all joined ${joinedMs} ms after the room was open`);
	console.log(
		`  after the start: all first moves ${answeringMs} ms, all boards drawn ${boardsMs} ms`,
	);
	for (const error of errors) console.log(`  ERROR ${error}`);
}

/** All stages as one object. */
function summary(reports: readonly SoakReport[]) {
	const sum = (pick: (one: SoakReport) => number): number =>
		reports.reduce((all, one) => all + pick(one), 0);
	return {
		clients: Math.max(...reports.map(({ clients }) => clients)),
		games: sum(({ games }) => games),
		moves: sum(({ moves }) => moves),
		p50: Math.max(...reports.map(({ p50 }) => p50)),
		p99: Math.max(...reports.map(({ p99 }) => p99)),
		errors: sum(({ errors }) => errors.length),
		lost: sum(({ lost }) => lost),
		duplicated: sum(({ duplicated }) => duplicated),
		unsettled: sum(({ unsettled }) => unsettled),
		recordsVerified: sum(({ recordsVerified }) => recordsVerified),
		unequal: sum(({ unequal }) => unequal),
		faults: reports.flatMap(({ faults }) => faults),
		stages: reports,
	};
}

async function main(): Promise<number> {
	const options = {
		clients: { type: "string", default: "200" },
		minutes: { type: "string", default: "1" },
		browsers: { type: "string", default: "0" },
		kill: { type: "boolean", default: false },
		json: { type: "boolean", default: false },
		help: { type: "boolean", short: "h", default: false },
	} as const;
	let values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];
	try {
		({ values } = parseArgs({ options }));
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
		return 2;
	}
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	const problems: string[] = [];
	const clients = whole(values.clients, "--clients", 2, MOST.clients, problems);
	const pages = whole(values.browsers, "--browsers", 0, MOST.browsers, problems);
	if (clients % 2 === 1) problems.push("--clients must be even: two people play each game");
	if (pages % 2 === 1) problems.push("--browsers must be even: two people play each game");
	const minutes = Number(values.minutes);
	if (!(minutes > 0 && minutes <= MOST.minutes))
		problems.push(`--minutes ${values.minutes}: give a number above 0, at most ${MOST.minutes}`);
	if (problems.length > 0) {
		for (const problem of problems) say(problem);
		return 2;
	}
	const browsers = pages > 0 ? await soakBrowsers(pages, say) : null;
	const { kill } = values;
	const stages = [alone];
	const databases = existsSync("/usr/bin/redis-server") && existsSync("/usr/lib/postgresql");
	if (kill && databases) stages.push(together);
	else if (kill) say("PostgreSQL or Redis is not installed: one process only");
	const reports: SoakReport[] = [];
	for (const open of stages) {
		const stage = await open();
		say(stage.name);
		try {
			const seconds = (minutes * 60) / stages.length;
			reports.push(await soak(stage, { clients, seconds, kill, say }));
		} finally {
			await stage.stop();
		}
	}
	if (values.json) {
		const told = browsers ? { browsers } : {};
		process.stdout.write(`${JSON.stringify({ ...summary(reports), ...told })}\n`);
	} else {
		if (browsers) tellBrowsers(browsers);
		for (const report of reports) tell(report);
	}
	return reports.every((one) => wrongWith(one).length === 0) && (browsers?.errors.length ?? 0) === 0
		? 0
		: 1;
}

try {
	process.exitCode = await main();
} catch (error) {
	say(error instanceof Error ? (error.stack ?? error.message) : String(error));
	process.exitCode = 1;
}
