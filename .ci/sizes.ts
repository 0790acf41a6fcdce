/**
 * What a visitor must fetch stays within limits. `node .ci/sizes.ts [FOLDER]` weighs the build in FOLDER (dist) and
 * says what is too heavy; exit 0 all within, 1 something is not. A limit is raised on purpose or not at all.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Files of a build, and their sum in gzipped bytes (typefaces, compressed already, as they are). */
export interface Weight {
	files: readonly string[];
	bytes: number;
}

const weightOfFile = (path: string): number => {
	const body = readFileSync(path);
	return path.endsWith(".woff2") ? body.length : gzipSync(body, { level: 9 }).length;
};

const weigh = (folder: string, files: readonly string[]): Weight => ({
	files,
	bytes: files.reduce((sum, file) => sum + weightOfFile(join(folder, file)), 0),
});

/** What the page itself names of one ending: all of it is fetched before the first page stands. */
export function initial(folder: string, ending: "js" | "css"): Weight {
	const page = readFileSync(join(folder, "index.html"), "utf8");
	const named = [...page.matchAll(/(?:src|href)="\/?(?:\.\/)?(assets\/[^"]+\.(\w+))"/g)];
	return weigh(
		folder,
		named.filter(([, , found]) => found === ending).map(([, file = ""]) => file),
	);
}

/** Files of assets/ whose name, without its hash, fits. */
function named(folder: string, name: RegExp): Weight {
	const files = readdirSync(join(folder, "assets"))
		.filter((file) => /\.(js|css|woff2)$/.test(file))
		.filter((file) => name.test(file.replace(/-[\w-]{8}(?=\.\w+$)/, "")))
		.map((file) => `assets/${file}`);
	return weigh(folder, files);
}

/** Scripts that a script waits for before it runs: those it imports, near and far, itself among them. */
function waitedFor(folder: string, files: readonly string[]): Set<string> {
	const found = new Set<string>();
	const open = [...files];
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		const text = readFileSync(join(folder, file), "utf8");
		// statements alone: `import(` waits for nobody
		for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
			open.push(`assets/${name}`);
	}
	return found;
}

/** A script of assets/ with all it waits for, but what is there by then. */
function whole(folder: string, name: RegExp, there: readonly string[]): Weight {
	const { files } = named(folder, name);
	const known = waitedFor(folder, there);
	return weigh(
		folder,
		[...waitedFor(folder, files)].filter((file) => !known.has(file)),
	);
}
const game = (folder: string): Weight => whole(folder, /^game\.js$/, initial(folder, "js").files);
/** The panels come first. */
const board = (folder: string): Weight =>
	whole(folder, /^board\.js$/, [...initial(folder, "js").files, ...game(folder).files]);

/** What stands before a student has come in: the door's page, the lines that let in, and all styles that the page names. */
function door(folder: string): Weight {
	const page = readFileSync(join(folder, "join.html"), "utf8");
	const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)];
	return weigh(folder, ["join.html", ...named.map(([, file = ""]) => file)]);
}

/** Scripts that only pass on what another holds: each is one more wait on a slow network. */
function passing(folder: string): Weight {
	const { files } = named(folder, /\.js$/);
	const text = (file: string): string => readFileSync(join(folder, file), "utf8");
	return weigh(
		folder,
		files.filter((file) => /^\s*export\s*\{[^}]*\}\s*from\s*"[^"]*";?\s*$/.test(text(file))),
	);
}

interface Limit {
	what: string;
	/** Thousands of bytes on the way. */
	most: number;
	weigh: (folder: string) => Weight;
	/** There need not be any. */
	optional?: boolean;
}

const LIMITS: readonly Limit[] = [
	{ what: "scripts before the first page", most: 130, weigh: (dist) => initial(dist, "js") },
	{ what: "styles before the first page", most: 12, weigh: (dist) => initial(dist, "css") },
	{
		what: "Chinese of the first page",
		most: 6,
		weigh: (dist) => named(dist, /^first-(?!en)\w\w\.js$/),
	},
	{ what: "the door of a class, whole", most: 30, weigh: door },
	{ what: "the game, with all it waits for", most: 125, weigh: game },
	{ what: "the board, with Phaser", most: 160, weigh: board },
	{ what: "files that only pass on what others hold", most: 0, weigh: passing, optional: true },
	{ what: "the scenario", most: 85, weigh: (dist) => named(dist, /^geneva-to-busan\.js$/) },
	{
		what: "the scenario in Chinese",
		most: 65,
		weigh: (dist) => named(dist, /^geneva-to-busan-zh\.js$/),
	},
	{ what: "a game's words, English", most: 12, weigh: (dist) => named(dist, /^words-en\.js$/) },
	{ what: "a game's words, Chinese", most: 14, weigh: (dist) => named(dist, /^words-zh\.js$/) },
	{ what: "Latin typefaces", most: 200, weigh: (dist) => named(dist, /-latin(-ext)?-.*\.woff2$/) },
	{
		what: "typefaces beyond Latin, such as Chinese",
		most: 400,
		weigh: (dist) => named(dist, /^(?!.*-latin(-ext)?-).*\.woff2$/),
		optional: true,
	},
];

export interface Finding {
	what: string;
	kB: number;
	most: number;
	/** Undefined where all is well. */
	problem?: string;
}

/** Weighs a build against the limits. Throws where the folder holds none. */
export function findings(folder: string): Finding[] {
	if (!existsSync(join(folder, "index.html")))
		throw new Error(`no build in ${folder}: run \`npm run build\` first`);
	return LIMITS.map(({ what, most, weigh: weighs, optional = false }) => {
		const { files, bytes } = weighs(folder);
		const kB = Number((bytes / 1000).toFixed(1));
		const row = { what, kB, most };
		if (files.length === 0 && !optional)
			return { ...row, problem: "no such file in the build: mend its name in .ci/sizes.ts" };
		if (kB <= most) return row;
		return { ...row, problem: `${kB} kB, more than ${most}: ${files.join(", ")}` };
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const rows = findings(process.argv[2] ?? "dist");
		for (const { what, kB, most, problem } of rows)
			console.log(
				problem === undefined ? `  ${what}: ${kB} of ${most} kB` : `TOO HEAVY  ${what}: ${problem}`,
			);
		process.exitCode = rows.some(({ problem }) => problem !== undefined) ? 1 : 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
