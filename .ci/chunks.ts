/**
 * Which modules travel together. On a slow network each further file costs a wait, so what is always needed together
 * is one file: the first page, the game, the board, a scenario, the words of a game in one language.
 */
import { fileURLToPath } from "node:url";

/** As much of a bundler's module as is asked for here. */
interface Module {
	importedIds: readonly string[];
}
interface Graph {
	getModuleInfo(id: string): Module | null;
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What a game is played with; the board, being large and drawn last, comes apart. */
const GAME = ["src/client/pages/play/page.tsx", "src/client/pages/play/match-board.tsx"].map(
	pathOf,
);

/** What no game opens with; it comes while the first news is read. */
const LATER = [pathOf("src/client/pages/play/later-panels.ts")];

/** Texts of the game's panels; those of other pages come with their pages. */
const GAME_WORDS = /[\\/]assets[\\/]locales[\\/](\w+)[\\/](board|panels|talks)\.json$/;
const FIRST_WORDS = /[\\/]assets[\\/]locales[\\/](\w+)[\\/](common|front)\.json$/;
/** Parts of a scenario that a game is made of, by language; the rest are studies of it, and have pages of their own. */
const SCENARIO =
	/[\\/]assets[\\/]scenarios[\\/]([\w-]+)[\\/](?!backtest|codebook|record|sensitivity|tournament|trust)\w+(?:\.(\w\w))?\.json$/;

/** What draws the board; it takes with it whatever only it needs, Phaser above all. The panels must not wait for it. */
export const BOARD = /[\\/]src[\\/]client[\\/]board[\\/]/;
/** What reads data of unknown shape: only files from people need it, and it is fetched where one comes. */
export const CHECKS =
	/[\\/]src[\\/](?:scenario[\\/](?:schema|checks)[\\/]|scenario[\\/](?:load|file)\.ts|record[\\/](?:schema|read-jsonl|verify)\.ts)|[\\/]node_modules[\\/]zod[\\/]/;

/** What the door of a class does by itself, and its pages as well: a student must not wait for those. */
export const AT_DOOR =
	/[\\/]src[\\/](?:scenario[\\/]plain-text\.ts|classroom[\\/](?:codes|limits|refusals)\.ts|client[\\/](?:stores[\\/](?:new-id|class[\\/](?:api|handed|keys))|pages[\\/](?:class-common[\\/]grouped|join[\\/](?:door|typed)))\.ts)$/;
/** The door's entrance is no part of the first page's, though a page begins with it. */
export const notDoor = (id: string): boolean => !/[\\/]src[\\/]door\.ts$/.test(id);

/** Changes only with its version: whoever comes back after a release keeps it. */
export const REACT = /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/;

/** Opened without a game: a student at the door of a class must not wait for one. The codex comes on every page. */
const PLAIN = [
	...["about", "class", "join", "new", "saves", "screen"].map((page) => `${page}/page.tsx`),
	"codex/codex.tsx",
].map((file) => pathOf(`src/client/pages/${file}`));

/** Everything that some modules import, near and far, but what reads files from people. */
function reach(graph: Graph, from: readonly string[]): Set<string> {
	const found = new Set<string>();
	const open = [...from];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id) || CHECKS.test(id)) continue;
		found.add(id);
		open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
	}
	return found;
}

type Reached = Readonly<Record<"game" | "later" | "plain", ReadonlySet<string>>>;
const reached = new WeakMap<Graph, Reached>();

/** What the game's pages, its later panels, and the plain pages are made of. */
function reachedIn(graph: Graph): Reached {
	const known = reached.get(graph) ?? {
		game: reach(graph, GAME),
		later: reach(graph, LATER),
		plain: reach(graph, PLAIN),
	};
	reached.set(graph, known);
	return known;
}

/** The group of a module that is not part of the first page; null leaves it to the board, or to the bundler. */
export function chunkOf(id: string, graph: Graph): string | null {
	const [path = id] = id.split("?");
	const [, words] = GAME_WORDS.exec(path) ?? [];
	if (words) return `words-${words}`;
	const [, first] = FIRST_WORDS.exec(path) ?? [];
	if (first) return `first-${first}`;
	const [, scenario, language = "en"] = SCENARIO.exec(path) ?? [];
	if (scenario) return language === "en" ? scenario : `${scenario}-${language}`;
	const { game, later, plain } = reachedIn(graph);
	if (!game.has(id) && !later.has(id)) return null;
	if (plain.has(id)) return "common";
	return game.has(id) ? "game" : "later";
}
