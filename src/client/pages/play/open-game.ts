// Opens the game of an address: makes a new one from its setup, or takes a kept one up where it was left.
import type { StoreApi } from "zustand/vanilla";
import { EPOCH, type Scenario } from "../../../scenario/index.ts";
import type { Setup } from "../../router/routes.ts";
import { atRest } from "../../stores/at-rest.ts";
import { createMatchStore, openMatchStore } from "../../stores/match.ts";
import type { MatchTools } from "../../stores/match-tools.ts";
import type { MatchStore } from "../../stores/match-types.ts";
import { newId } from "../../stores/new-id.ts";
import { retryable } from "../../stores/retryable.ts";
import { createSaves } from "../../stores/saves.ts";
import { keeper, loadMatch } from "../../stores/saves-match.ts";
import { type SavesChange, SavesError } from "../../stores/saves-port.ts";
import { loadScenario } from "../../stores/scenario.ts";
import { MAIN, shippedHash, shippedOf } from "../../stores/shipped.ts";
import { thinker } from "../../stores/thinker.ts";
import { isOwnId } from "../../viewmodel/editor/own-id.ts";

export type Opened =
	| { ok: true; store: StoreApi<MatchStore> }
	| { ok: false; why: "missing" | "damaged" | "otherEpoch" | "noDraft" | "brokenDraft" };

interface Found {
	scenario: Scenario;
	sha256?: string | undefined;
}

/** A scenario by its id, or why a draft cannot be played. */
async function scenarioOf(id: string): Promise<Found | "noDraft" | "brokenDraft"> {
	if (!isOwnId(id)) {
		// An address may name anything: what does not exist is the main scenario, at its shortest.
		const known = shippedOf(id)?.id ?? MAIN;
		return { scenario: await loadScenario(known), sha256: shippedHash(known) };
	}
	const { draftScenario } = await import("../../stores/editor/start.ts");
	const draft = await draftScenario(id);
	if (draft.ok) return { scenario: draft.scenario };
	return draft.why === "missing" ? "noDraft" : "brokenDraft";
}

async function make(id: string, setup: Setup, tools: MatchTools): Promise<Opened> {
	const { seat, hotSeat, character, level, switches } = setup;
	const found = await scenarioOf(setup.scenario);
	if (typeof found === "string") return { ok: false, why: found };
	const { scenario, sha256 } = found;
	const lengths = scenario.scenario.months;
	const months = lengths.includes(setup.months) ? setup.months : (lengths[0] ?? setup.months);
	const person = { kind: "person" } as const;
	const computer = { kind: "computer", character, ...(level ? { level } : {}) } as const;
	const store = createMatchStore(
		{
			id,
			name: "",
			scenario,
			sha256,
			seat,
			seed: setup.seed === undefined ? newId() : String(setup.seed),
			created: new Date().toISOString(),
			options: {
				start: "geneva",
				months,
				switches,
				chronicle: false,
			},
			controllers: {
				us: hotSeat || seat === "us" ? person : computer,
				cn: hotSeat || seat === "cn" ? person : computer,
			},
		},
		tools,
	);
	return { ok: true, store };
}

async function take(id: string, tools: MatchTools): Promise<Opened> {
	const kept = await loadMatch(id).catch((error: unknown) => {
		if (error instanceof SavesError) return error.problem;
		throw error;
	});
	if (typeof kept === "string")
		return { ok: false, why: kept === "missing" ? "missing" : "damaged" };
	if (kept.record.header.epoch > EPOCH) return { ok: false, why: "otherEpoch" };
	const store = openMatchStore(kept, tools);
	return store ? { ok: true, store } : { ok: false, why: "damaged" };
}

/** Ends each game of this visit that is let go, so that nothing of it is played or kept any more. */
const ends = new Map<string, AbortController>();
/** Games that were made and not yet opened. */
const dealt = new Map<string, Setup>();
/** The game a start address has led to: drawing a page twice must not deal twice. */
const started = new WeakMap<Setup, string>();

/** Games of this visit by id, so that going away and back finds the same one while something goes on in it. */
const games = retryable((id: string): Promise<Opened> => {
	followSaves();
	const end = new AbortController();
	ends.set(id, end);
	const tools = { keeper, thinker, end: end.signal };
	const setup = dealt.get(id);
	return setup ? make(id, setup, tools) : take(id, tools);
});

/** Makes a game and gives its id; `openGame` then finds it. */
export function deal(setup: Setup): string {
	const id = newId();
	dealt.set(id, setup);
	const made = games.ask(id);
	const over = (): boolean => dealt.delete(id);
	made.then(over, over);
	return id;
}

/** The game that a setup is played in: the same one however often it is asked for. */
export function startedGame(setup: Setup): string {
	const id = started.get(setup) ?? deal(setup);
	started.set(setup, id);
	return id;
}

/** The game of an id. Rejects where it cannot be fetched; a page that has said so may ask again. */
export const openGame = (id: string): Promise<Opened> => games.draw(id);

/** Lets go of a game's store: the next visit opens what is kept. */
export function dropGame(id: string): void {
	games.forget(id);
	ends.get(id)?.abort();
	ends.delete(id);
}

/** Pages that show a game, by its id. */
const shown = new Map<string, number>();

/** Ms after which a game that is on no page is let go: the page that comes next may be of the same game. */
const DROP_AFTER = 1000;

/** Says that a page shows the game of an id; gives the way to say that it does no more. */
export function showGame(id: string): () => void {
	shown.set(id, (shown.get(id) ?? 0) + 1);
	for (const other of games.keys()) if (other !== id) void dropAtRest(other, isSettled);
	return () => {
		const pages = (shown.get(id) ?? 1) - 1;
		if (pages > 0) shown.set(id, pages);
		else shown.delete(id);
		atRest(DROP_AFTER, () => void dropAtRest(id, isSpent));
	};
}

/** Nothing goes on: all is kept, and the computer does not decide. */
const isSettled = ({ thinking, ahead, saving }: MatchStore): boolean =>
	!thinking && ahead === null && saving !== "saving";
/** As `isSettled`, and opened anew it would be the same: no move waits to be taken back. */
const isSpent = (match: MatchStore): boolean => isSettled(match) && !match.canUndo;

/** Lets go of a game once it is on no page and `may` go; one that could not be opened at once. */
async function dropAtRest(id: string, may: (match: MatchStore) => boolean): Promise<void> {
	const opening = games.get(id);
	const opened = await opening?.catch(() => null);
	if (!opened || shown.has(id)) return;
	if (!opened.ok) return dropGame(id);
	const { store } = opened;
	const look = (): void => {
		const mine = games.get(id) === opening && !shown.has(id);
		if (mine && !may(store.getState())) return;
		stop();
		if (mine) dropGame(id);
	};
	const stop = store.subscribe(look);
	look();
}

/** Lets go of games that are on no page when another tab has gone on with them, or when they were deleted. */
function follow({ id, gone, elsewhere }: SavesChange): void {
	if (!gone && !elsewhere) return;
	for (const known of id === null ? games.keys() : [id]) if (!shown.has(known)) dropGame(known);
}

let following = false;
function followSaves(): void {
	if (following) return;
	following = true;
	void createSaves().then((saves) => saves.subscribe(follow));
}
