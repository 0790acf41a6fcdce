// The page's own searchers: one team for the whole visit, opened when a computer first looks ahead, one task at a time.

import type { Task } from "../../players/search/protocol.ts";
import { createTeam, type OpenPort, type Team } from "../../players/search/team.ts";
import type { RuleData } from "../../rules/index.ts";
import { crewSize } from "./crew.ts";

/** What a look ahead came to. */
export type Found = Awaited<ReturnType<Team["think"]>>;

/** A look ahead that is under way. */
export interface Thinking {
	/** @throws Error where no worker came to an answer */
	found: Promise<Found>;
	/** Makes do with what has been found so far. */
	hurry: () => void;
}

/** Whoever looks ahead for the computer's seats. */
export interface Thinker {
	/** Looks ahead under these rules. `told` hears how far it has come, 0-1. */
	think(data: RuleData, task: Task, told: (share: number) => void): Thinking;
}

/** A thinker over teams made by `make`; tasks wait their turn. */
export function createThinker(make: (data: RuleData) => Team): Thinker {
	let team: { data: RuleData; it: Team } | null = null;
	let line: Promise<unknown> = Promise.resolve();
	function teamFor(data: RuleData): Team {
		if (team?.data === data) return team.it;
		team?.it.close();
		team = { data, it: make(data) };
		return team.it;
	}
	return {
		think(data, task, told) {
			let hurried = false;
			let at: Team | null = null;
			const found = line.then(() => {
				at = teamFor(data);
				const done = at.think(task, told);
				if (hurried) at.stop();
				return done;
			});
			const settled = (): void => {
				at = null;
			};
			line = found.then(settled, settled);
			return {
				found,
				hurry: () => {
					hurried = true;
					at?.stop();
				},
			};
		},
	};
}

const inWorker: OpenPort = (heard, died) => {
	const worker = new Worker(new URL("../../players/search/worker.ts", import.meta.url), {
		type: "module",
	});
	worker.onmessage = (event) => heard(event.data);
	worker.onerror = (event) => {
		event.preventDefault();
		died();
	};
	return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
};

/** One worker less than the machine has cores: the page keeps one for itself. */
const teamSize = (cores: number): number => Math.max(1, Math.min(crewSize(cores), cores - 1));

/** The thinker of this page. */
export const thinker: Thinker = createThinker((data) =>
	createTeam(inWorker, teamSize(navigator.hardwareConcurrency ?? 2), data),
);
