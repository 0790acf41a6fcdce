// Opens the game of an address: makes a new one from its setup, or takes a kept one up where it was left.
import type { StoreApi } from "zustand/vanilla";
import { EPOCH, type Scenario } from "../../../scenario/index.ts";
import { navigate } from "../../router/router.tsx";
import type { Setup } from "../../router/routes.ts";
import { createMatchStore, openMatchStore } from "../../stores/match.ts";
import type { MatchStore } from "../../stores/match-types.ts";
import { newId } from "../../stores/new-id.ts";
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

/** Games of this visit by id, so that going away and back finds the same one. */
const games = new Map<string, Promise<Opened>>();
/** The game a start address has led to: drawing a page twice must not deal twice. */
const started = new WeakMap<Setup, string>();

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

async function make(id: string, setup: Setup): Promise<Opened> {
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
		{ keeper, thinker },
	);
	return { ok: true, store };
}

async function take(id: string): Promise<Opened> {
	const kept = await loadMatch(id).catch((error: unknown) => {
		if (error instanceof SavesError) return error.problem;
		throw error;
	});
	if (typeof kept === "string")
		return { ok: false, why: kept === "missing" ? "missing" : "damaged" };
	if (kept.record.header.epoch > EPOCH) return { ok: false, why: "otherEpoch" };
	const store = openMatchStore(kept, { keeper, thinker });
	return store ? { ok: true, store } : { ok: false, why: "damaged" };
}

/** Makes a game and gives its id; `openGame` then finds it. */
export function deal(setup: Setup): string {
	const id = newId();
	followSaves();
	games.set(id, make(id, setup));
	return id;
}

/** Makes a game and moves on to its own address, so that a reload goes on with it. */
export function startGame(setup: Setup): void {
	const known = started.get(setup);
	const id = known ?? deal(setup);
	if (!known) started.set(setup, id);
	navigate({ page: "play", gameId: id }, { replace: true });
}

/**
 * The game of an id. What failed is kept until `forgetFailed`: a page that waits for it must be given the same
 * promise when it is drawn again.
 */
export function openGame(id: string): Promise<Opened> {
	const known = games.get(id);
	if (known) return known;
	followSaves();
	const opening = take(id);
	games.set(id, opening);
	return opening;
}

/** Lets go of a game's store: the next visit opens what is kept. */
export function dropGame(id: string): void {
	games.delete(id);
}

/** Pages that show a game, by its id. */
const shown = new Map<string, number>();

/** Says that a page shows the game of an id; gives the way to say that it does no more. */
export function showGame(id: string): () => void {
	shown.set(id, (shown.get(id) ?? 0) + 1);
	return () => {
		const pages = (shown.get(id) ?? 1) - 1;
		if (pages > 0) shown.set(id, pages);
		else shown.delete(id);
	};
}

/** Lets go of games that are on no page when another tab has gone on with them, or when they were deleted. */
function follow({ id, gone, elsewhere }: SavesChange): void {
	if (!gone && !elsewhere) return;
	for (const known of id === null ? [...games.keys()] : [id])
		if (!shown.has(known)) dropGame(known);
}

let following = false;
function followSaves(): void {
	if (following) return;
	following = true;
	void createSaves().then((saves) => saves.subscribe(follow));
}

/** Forgets a game that could not be opened, so that the next visit looks again. */
export function forgetFailed(id: string): void {
	const opening = games.get(id);
	opening?.then(
		(opened) => !opened.ok && games.delete(id),
		() => games.delete(id),
	);
}
