// Replays the record through the rules, entry by entry: a position, a date and a forecast for each step of the story.
import {
	type Book,
	type Chance,
	copyGame,
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	type Move,
	movesOf,
	play,
	type Seat,
	score,
	why,
} from "../../rules/index.ts";
import { daysBetween } from "../backtest/days.ts";
import { type Kind, readPairs } from "../backtest/pairs.ts";
import { naive } from "../backtest/predict.ts";
import { answersOf } from "./answers.ts";
import type {
	Archive,
	Deadline,
	Replay,
	ReplayAnswer,
	ReplayChapter,
	ReplayStep,
	Tally,
	TiedPair,
	Timeline,
} from "./types.ts";

/** Pairs of the scenario's file, tied to the record. @throws Error naming everything wrong with the file */
export function tiedPairs(json: unknown): TiedPair[] {
	const { pairs, problems } = readPairs(json);
	const loose = (pairs as TiedPair[]).filter(
		(pair) => typeof pair.trigger_id !== "string" || !Array.isArray(pair.response_ids),
	);
	const wrong = [...problems, ...loose.map((pair) => `${pair.id}: not tied to the record`)];
	if (wrong.length > 0) throw new Error(wrong.join("\n"));
	return pairs as TiedPair[];
}

/** The record was what it was: a rule that would roll a die here is a fault. */
const NO_DICE: Chance = {
	roll(site) {
		throw new Error(`the record rolls no dice: ${site}`);
	},
};

/** What each step has of its own before forecasts are laid beside it. */
type Bare = Omit<ReplayStep, "settles" | "asks" | "awaits" | "tally">;

/**
 * The record from the first entry of the chronicle to its last, each month closed at its end; positions from the
 * Geneva truce on are those of the run from the Geneva start. Pure: equal arguments give equal replays.
 * @throws Error where the rules refuse a recorded move or would roll a die: then rules and chronicle do not fit
 */
export function buildReplay(book: Book, timeline: Timeline, archive: Archive): Replay {
	const { chronicle, retaliation } = book.data;
	const from = chronicle[0]?.date ?? "";
	const to = chronicle.at(-1)?.date ?? "";
	const kinds: Record<string, Kind> = {};
	for (const entry of archive.record) kinds[entry.id] = entry.kind;
	const dates: Record<string, string> = {};
	for (const entry of chronicle) dates[entry.id] = entry.date;
	const { positions, closes, restart } = playAll(book);
	const bare = chronicle.map((entry, step): Bare => {
		const since = dates[entry.answers];
		return {
			id: entry.id,
			date: entry.date,
			day: daysBetween(from, entry.date) + 1,
			month: entry.month,
			seat: entry.seat,
			chapter: timeline[entry.id]?.chapter ?? "",
			kind: kinds[entry.id] ?? "event",
			facts: timeline[entry.id]?.facts ?? [],
			moves: movesOf(entry).map(({ move }) => move),
			answers: entry.answers,
			lag: since === undefined ? null : daysBetween(since, entry.date),
			game: positions[step] as Game,
		};
	});
	const answers = answersOf(chronicle, retaliation, archive);
	return {
		from,
		to,
		days: daysBetween(from, to) + 1,
		steps: bare.map((step, at) => ({ ...step, ...besides(answers, bare, at) })),
		answers,
		chapters: chaptersOf(bare),
		closes,
		restart,
		deadlines: archive.record.flatMap(deadlineOf),
		titForTat: archive.pairs.filter(
			(pair) => naive("titForTat", pair, "none").top === pair.response_class,
		).length,
	};
}

/**
 * Two runs end to end: one from the prologue for what came before the truce, and from the truce on the run from
 * the Geneva start, the one that par counts with and a taken-over game opens in.
 */
function playAll(book: Book): Pick<Replay, "closes" | "restart"> & { positions: Game[] } {
	const { chronicle, starts } = book.data;
	const months = chronicle.at(-1)?.month ?? 0;
	const restart = chronicle.findIndex(
		(entry) => entry.deal !== null && entry.month === starts.geneva.month,
	);
	const begin = (start: "geneva" | "prologue"): Game =>
		createGame(book, { start, months, switches: DEFAULT_SWITCHES, chronicle: true });
	let game = begin("prologue");
	const closes: Replay["closes"][number][] = [];
	const move = (seat: Seat, one: Move, of: string): void => {
		const refusal = why(book, game, seat, one);
		if (refusal) throw new Error(`${of}: ${refusal}`);
		play(book, game, seat, one, NO_DICE);
	};
	const positions = chronicle.map((entry, step) => {
		while (game.month < entry.month) {
			const { month } = game;
			move("us", { type: "closeMonth" }, "close");
			closes.push({
				month,
				step,
				position: copyGame(game),
				score: { us: score(book, game, "us"), cn: score(book, game, "cn") },
			});
		}
		// The start holds what the truce brought: nothing of the entry is left to play.
		if (step === restart) game = begin("geneva");
		else for (const { seat, move: one } of movesOf(entry)) move(seat, one, entry.id);
		return copyGame(game);
	});
	return { positions, closes, restart };
}

/** Forecasts that a step settles, sets off or leaves open, and how many were right by then. */
function besides(
	answers: readonly ReplayAnswer[],
	steps: readonly Bare[],
	at: number,
): Pick<ReplayStep, "settles" | "asks" | "awaits" | "tally"> {
	const settles: number[] = [];
	const asks: number[] = [];
	const awaits: number[] = [];
	const tally: Tally = { of: 0, strict: 0, accepted: 0 };
	const date = steps[at]?.date ?? "";
	answers.forEach((answer, n) => {
		if (answer.from === at) asks.push(n);
		if (answer.at === at) settles.push(n);
		const asked = answer.from === null ? answer.trigger.date <= date : answer.from <= at;
		if (asked && answer.at > at) awaits.push(n);
		if (answer.at > at) return;
		tally.of += 1;
		if (answer.verdict === "hit") tally.strict += 1;
		if (answer.verdict !== "miss") tally.accepted += 1;
	});
	return { settles, asks, awaits, tally };
}

function chaptersOf(steps: readonly Bare[]): ReplayChapter[] {
	const found: ReplayChapter[] = [];
	steps.forEach(({ chapter, day }, step) => {
		if (chapter !== found.at(-1)?.id) found.push({ id: chapter, step, day });
	});
	return found;
}

function deadlineOf(entry: Archive["record"][number]): Deadline[] {
	if (entry.known === null) return [];
	const kind = entry.instrument.includes("truce") ? "truce" : "summit";
	return [{ date: entry.date, known: entry.known, kind }];
}
