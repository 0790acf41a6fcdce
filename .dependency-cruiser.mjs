/**
 * Which folder may import from which: downward only, and what each may take from outside.
 * `test/structure/imports.test.ts` applies it and shows that every rule catches its breach. No exceptions.
 */

/** The house from the top floor to the ground: a folder imports only from those below it. */
const floors = [
	"door.ts",
	"main.tsx",
	"client",
	"server",
	"classroom",
	"match",
	"insight",
	"players",
	"record",
	"scenario",
	"rules",
];

/** Matches the files of folders (or a file) under src. */
const under = (...names) => `^src/(${names.join("|")})(/|$)`.replaceAll(".", "[.]");
/** Matches npm packages, whole. */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

const react = packages("react", "react-dom", "react-i18next", "lucide-react");
const phaser = packages("phaser");
const immer = `${packages("immer")}|(^|/)node_modules/zustand/(esm/)?middleware/immer`;

const forbid = (name, comment, from, to) => ({
	name,
	comment,
	severity: "error",
	from: typeof from === "string" ? { path: from } : from,
	to: typeof to === "string" ? { path: to } : to,
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...floors
			.slice(1)
			.map((floor, index) =>
				forbid(
					`downward-from-${floor}`,
					`src/${floor} imports only from the folders below it`,
					under(floor),
					under(...floors.slice(0, index + 1)),
				),
			),
		forbid(
			"client-without-server",
			"the browser's code never reaches for the server's; they share the folders below",
			under("door.ts", "main.tsx", "client"),
			under("server"),
		),
		forbid(
			"known-floors",
			"a new folder under src gets its place in the list above first",
			{ path: "^src/", pathNot: under(...floors) },
			{},
		),
		forbid(
			"rules-stand-alone",
			"the rules import nothing from outside: one code for browser, search, server and replay",
			under("rules"),
			{ pathNot: under("rules") },
		),
		forbid(
			"board-beside-panels",
			"the board draws and the panels ask; what both need is a view-model or a store",
			under("client/board"),
			under("client/panels"),
		),
		forbid(
			"panels-beside-board",
			"the board draws and the panels ask; what both need is a view-model or a store",
			under("client/panels"),
			under("client/board"),
		),
		forbid(
			"board-draws-only",
			"the board draws a view-model: it knows no rule, and React draws elsewhere",
			under("client/board"),
			`${under("rules")}|${react}`,
		),
		forbid(
			"panels-call-no-rule",
			"a panel asks the match through a store; it may only know the rules' types",
			under("client/panels"),
			{ path: under("rules"), dependencyTypesNot: ["type-only"] },
		),
		forbid(
			"phaser-in-board-only",
			"Phaser is a third of a megabyte: only the board, loaded after the shell, may bring it in",
			{ path: "^src/", pathNot: under("client/board") },
			phaser,
		),
		forbid(
			"immer-in-stores-only",
			"an immer draft that passes through a module makes it slow for everybody afterwards",
			{ path: "^src/", pathNot: under("client/stores") },
			immer,
		),
		forbid(
			"viewmodel-is-pure",
			"view-models are plain functions, tested in Node",
			under("client/viewmodel"),
			`${react}|${phaser}|${packages("zustand", "i18next", "idb")}|${under("client/(board|panels|overlay|pages|ui|stores)")}`,
		),
		forbid("no-cycles", "a cycle has no bottom to begin reading at", {}, { circular: true }),
		// what the build makes lies in no folder
		forbid(
			"resolvable",
			"an import must lead somewhere",
			{},
			{
				couldNotResolve: true,
				pathNot: "^virtual:pwa-register$",
			},
		),
		forbid(
			"no-orphans",
			"a file that imports nothing and that nothing imports is forgotten",
			{ orphan: true, path: "^src/", pathNot: "^src/(main[.]tsx|server/main[.]ts|.*/cli/.*)$" },
			{},
		),
		forbid(
			"declared-packages",
			"what the product imports is a dependency in package.json, not a tool or a stowaway",
			"^src/",
			{
				dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
				dependencyTypesNot: ["type-only"],
			},
		),
		forbid("no-tests", "the product never imports its tests", "^src/", "^test/"),
	],
	options: {
		// with TypeScript 7 the other parsers find no module at all, and everything passes
		parser: "swc",
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		detectJSDocImports: false,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default", "types"],
		},
	},
};
