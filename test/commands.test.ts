// What all commands share: they explain themselves, and refuse what they do not know before they begin.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
	scripts: Readonly<Record<string, string>>;
};
/** Programs of the project's own commands, by name. */
const programs = Object.entries(scripts).flatMap(([name, line]) => {
	const program = / node ((?:src|test)\/\S+\.ts)$/.exec(line)?.[1];
	return program ? [[name, program] as const] : [];
});

interface Ran {
	code: number;
	out: string;
	err: string;
}
const run = (program: string, ...args: string[]): Promise<Ran> =>
	new Promise((done) => {
		const child = execFile(process.execPath, [program, ...args], (_, out, err) =>
			done({ code: child.exitCode ?? -1, out, err }),
		);
	});
/** Programs of the commands, all at once, as each answers some words. */
const all = async (...args: string[]): Promise<Record<string, Ran>> =>
	Object.fromEntries(
		await Promise.all(
			programs.map(async ([name, program]) => [name, await run(program, ...args)] as const),
		),
	);

it("every command is looked at", () => {
	expect(programs.map(([name]) => name)).toEqual([
		"backtest",
		"history",
		"sensitivity",
		"tournament",
		"fuzz",
		"verify",
		"gallery",
		"bench",
		"soak",
	]);
});

it("every command explains itself at -h", { timeout: 60_000 }, async () => {
	const answers = await all("-h");
	for (const [name] of programs) {
		expect([name, answers[name]]).toMatchObject([name, { code: 0, err: "" }]);
		expect(answers[name]?.out).toContain(`npm run ${name}`);
	}
});

it("every command refuses an option it does not know, with 2 and its name", {
	timeout: 60_000,
}, async () => {
	const answers = await all("--odd", "--json");
	for (const [name] of programs) {
		expect([name, answers[name]]).toMatchObject([name, { code: 2, out: "" }]);
		expect(answers[name]?.err).toContain("--odd");
	}
});

it("numbers beyond their limits are refused with 2, each by its name", {
	timeout: 60_000,
}, async () => {
	const named = new Map(programs);
	const asked: [command: string, args: string[], names: string[]][] = [
		["fuzz", ["--games", "1e308", "--seed", ""], ["--games 1e308: ", "--seed : "]],
		["fuzz", ["--games", "0", "--seed", "5000000000"], ["--games 0: ", "--seed 5000000000: "]],
		["soak", ["--clients", "1e308", "--minutes", "1e9"], ["--clients 1e308: ", "--minutes 1e9: "]],
		["soak", ["--clients", "3", "--browsers", "400000"], ["--clients", "--browsers 400000: "]],
		["bench", ["--child", "nobody"], ["--child"]],
	];
	const answers = await Promise.all(
		asked.map(([command, args]) => run(named.get(command) as string, ...args)),
	);
	for (const [i, [command, , names]] of asked.entries()) {
		expect([command, answers[i]]).toMatchObject([command, { code: 2, out: "" }]);
		for (const name of names) expect(answers[i]?.err).toContain(name);
	}
});
