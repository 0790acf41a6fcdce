// Moves every number set by hand by a quarter and tells what follows: npm run sensitivity
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readingsOf } from "../sensitivity/reads.ts";
import { sensitivityTable } from "../sensitivity/report.ts";
import { sensitivity } from "../sensitivity/run.ts";
import { unmeasured } from "../sensitivity/shake.ts";
import { casesOf, sourceHash, trustFigures } from "../trust/figures.ts";
import { shippedData } from "./data.ts";
import { jsonFile } from "./json-file.ts";
import { shippedScenario, shippedUrl } from "./shipped.ts";

const HELP = `Usage: npm run sensitivity -- [--json] [--write]

Moves each number that no measurement stands behind (numbers.json, source "game-design" alone) by 25%
down and up, replays the record and bargains its deals again; then each retaliation rule's weight and
the six global scales, and scores the backtest again. Takes some tens of seconds.

  --json    one JSON object on standard output:
            {step, base: {replay, backtest}, numbers: [{id, value, unit, down, up, effect}],
             weights: [{kind, id, down, up, effect}], unread: [ids of numbers that neither the replay
             nor games of the characters read]}
  --write   also writes the generated files sensitivity.json and trust.json, which the page on trust reads
  --help    this text

Exit: 0 done, 1 the scenario's files are broken, 2 wrong usage.
`;

function options(): { json: boolean; write: boolean; help: boolean } | string {
	try {
		const { values } = parseArgs({
			options: {
				json: { type: "boolean", default: false },
				write: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		return values;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function main(): number {
	const asked = options();
	if (typeof asked === "string") {
		process.stderr.write(`sensitivity: ${asked}\n\n${HELP}`);
		return 2;
	}
	if (asked.help) {
		process.stdout.write(HELP);
		return 0;
	}
	let data: ReturnType<typeof shippedData>;
	try {
		data = shippedData();
	} catch (error) {
		process.stderr.write(
			`sensitivity: ${error instanceof Error ? error.message : String(error)}\n`,
		);
		return 1;
	}
	const result = sensitivity({ ...data, cases: casesOf(data) });
	if (asked.write) {
		const stamped = { generatedFrom: sourceHash(data), ...result };
		writeFileSync(shippedUrl("sensitivity.json"), jsonFile(stamped));
		writeFileSync(shippedUrl("trust.json"), jsonFile(trustFigures(data, result)));
	}
	const readings = readingsOf(data, shippedScenario().players);
	const unread = unmeasured(data.numbers).filter((id) => readings[id] === "nowhere");
	process.stdout.write(
		asked.json ? `${JSON.stringify({ ...result, unread })}\n` : sensitivityTable(result, readings),
	);
	return 0;
}

process.exitCode = main();
