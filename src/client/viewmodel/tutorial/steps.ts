// The guided month as data: what its coach says when, which control it points at, and what ends each step.
import type { PlayPage } from "../game/moment.ts";

/** What a step looks at; everything else about the game is none of its business. */
export interface Scene {
	page: PlayPage;
	/** Number of the month on the page, from 1. */
	month: number;
	/** The person has something to decide. */
	mine: boolean;
	lever: string | null;
	orders: number;
	/** An act that nobody ordered was revealed. */
	agency: boolean;
	/** An offer of the other side lies on the table. */
	theirs: boolean;
	/** Rows of the own offer that is being composed. */
	rows: number;
	/** Offers laid this month, by either side. */
	laid: number;
	/** Steps that were read, or whose control was used. */
	passed: ReadonlySet<string>;
}

export const STEP_IDS = [
	"welcome",
	"expect",
	"seal",
	"look",
	"answers",
	"order",
	"send",
	"agency",
	"revealed",
	"rung",
	"reply",
	"theirs",
	"decide",
	"begin",
	"lay",
	"again",
	"par",
	"why",
	"end",
	"wait",
] as const;
export type StepId = (typeof STEP_IDS)[number];

/**
 * How a step ends. `read`: by the coach's own button. `touch`: when the control it points at is used. `act`: when the
 * game has moved on, whichever way the person went.
 */
type Ending = "read" | "touch" | "act" | "end";

interface Step {
	id: StepId;
	page: PlayPage;
	ending: Ending;
	/** Place in the month, for the count of steps; alternatives share one. */
	n: number;
	/** Controls to point at, the first that is there; empty = none. */
	at: (scene: Scene) => readonly string[];
	/** What stands above them and is to be seen with them, where it is there. */
	above?: string;
	/** What it speaks of, where that is not what it points at: comes into sight, and is led to. */
	about?: string;
	/** Holds where the step has something to say. */
	when?: (scene: Scene) => boolean;
	/** Holds where the step needs no act any more, whatever was read. */
	done?: (scene: Scene) => boolean;
}

/**
 * The seed of the guided month, played as Beijing against the historical Washington. With these dice one of Washington's
 * agencies acts unasked and an offer follows, as in May 2025; a test holds it to that.
 */
export const SEED = 30;

/** The lever that is only looked at, and the quiet one to order. */
export const LOOK = "cn.tap";
export const QUIET = "cn.reliance";

const PRIMARY = ".ui-acts .is-primary";
const lever = (id: string, family: string): readonly string[] => [
	`.lever-card[data-lever="${id}"]`,
	`#families-tab-${family}`,
	".ui-acts .lever-done",
];

const STEPS: readonly Step[] = [
	{ id: "welcome", page: "news", ending: "read", n: 1, at: () => [] },
	{ id: "expect", page: "news", ending: "touch", n: 2, at: () => [".news-own"] },
	{
		id: "seal",
		page: "news",
		ending: "act",
		n: 3,
		at: () => [PRIMARY],
		// named by the forecast, which is seen with it
		above: ".news-own",
		about: ".news-own .ui-slider",
		when: ({ mine }) => mine,
	},
	{
		id: "look",
		page: "plan",
		ending: "act",
		n: 4,
		at: () => lever(LOOK, "security"),
		when: ({ orders }) => orders === 0,
		done: ({ lever: picked, passed }) => picked === LOOK || passed.has("answers"),
	},
	{
		id: "answers",
		page: "plan",
		ending: "read",
		n: 5,
		at: () => [".likely-top"],
		when: ({ orders, lever: picked }) => orders === 0 && picked === LOOK,
	},
	{
		id: "order",
		page: "plan",
		ending: "act",
		n: 6,
		at: ({ lever: picked }) => (picked === QUIET ? [PRIMARY] : lever(QUIET, "home")),
		done: ({ orders }) => orders > 0,
	},
	{ id: "send", page: "plan", ending: "act", n: 7, at: () => [PRIMARY], when: ({ mine }) => mine },
	{
		id: "agency",
		page: "reveal",
		ending: "act",
		n: 8,
		at: () => [PRIMARY],
		when: ({ agency }) => agency,
	},
	{ id: "revealed", page: "reveal", ending: "act", n: 8, at: () => [PRIMARY] },
	{
		id: "rung",
		page: "answer",
		ending: "touch",
		n: 9,
		at: () => [".ladder"],
		// what the first forecast came to
		above: ".forecast-score",
		when: ({ mine }) => mine,
	},
	{
		id: "reply",
		page: "answer",
		ending: "act",
		n: 10,
		at: () => [PRIMARY],
		when: ({ mine }) => mine,
	},
	{
		id: "theirs",
		page: "talks",
		ending: "read",
		n: 11,
		at: () => [".tk-swaps"],
		when: ({ mine, theirs, rows }) => mine && theirs && rows === 0,
	},
	{
		id: "decide",
		page: "talks",
		ending: "act",
		n: 12,
		at: () => [PRIMARY],
		when: ({ mine, theirs, rows }) => mine && theirs && rows === 0,
	},
	{
		id: "lay",
		page: "talks",
		ending: "act",
		n: 12,
		at: () => [PRIMARY],
		when: ({ mine, rows }) => mine && rows > 0,
	},
	{
		id: "begin",
		page: "talks",
		ending: "act",
		n: 11,
		at: () => [".tk-starts"],
		when: ({ mine, laid }) => mine && laid === 0,
	},
	{
		id: "again",
		page: "talks",
		ending: "act",
		n: 12,
		at: () => [".ui-acts"],
		when: ({ mine }) => mine,
	},
	{ id: "par", page: "close", ending: "read", n: 13, at: () => [".cl-par"] },
	{
		id: "why",
		page: "close",
		ending: "read",
		n: 14,
		at: () => ['.wf[data-number="trust"]', ".cl-why"],
	},
	{ id: "end", page: "close", ending: "end", n: 15, at: () => [] },
];

/** How many steps the longest way through the month has. */
export const STEP_COUNT = Math.max(...STEPS.map(({ n }) => n));

/** What the coach says now. */
export interface Coached {
	id: StepId;
	ending: Ending | "wait";
	n: number;
	at: readonly string[];
	above?: string;
	/** What it speaks of, the first that is there. */
	about: readonly string[];
}

/**
 * The step for a moment of the guided month: the first of its page with something to say that is not behind. While
 * the other side decides there is only waiting; null once the month is over, whichever way it was left.
 */
export function stepOf(scene: Scene): Coached | null {
	if (scene.month > 1 || scene.page === "over" || scene.page === "handover") return null;
	const page = STEPS.filter((step) => step.page === scene.page);
	const found = page.find(
		({ id, when, done }) =>
			!scene.passed.has(id) && (when?.(scene) ?? true) && !(done?.(scene) ?? false),
	);
	if (found) {
		const { id, ending, n, above } = found;
		const at = found.at(scene);
		const about = found.about === undefined ? at : [found.about];
		return { id, ending, n, at, about, ...(above === undefined ? {} : { above }) };
	}
	return { id: "wait", ending: "wait", n: page[0]?.n ?? 1, at: [], about: [] };
}
