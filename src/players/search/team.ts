// The page's side of a search: one or more workers think about the same view with dice of their own; their tallies are
// added up. A worker that dies is opened anew, and the task goes on with what the others find.
import type { RuleData } from "../../rules/index.ts";
import type { Budget, FromWorker, Task, ToWorker } from "./protocol.ts";
import { addUp, type RootTally, type Thought, thoughtsOf } from "./tallies.ts";

/** A worker as the team knows it. */
export interface Port {
	post: (message: ToWorker) => void;
	close: () => void;
}

/**
 * Opens a worker; `heard` gets its messages, `died` is to be called where it is known to have ended by itself. One that
 * ends in silence is found out by its silence.
 */
export type OpenPort = (heard: (message: FromWorker) => void, died: () => void) => Port;

/** What a task came to. */
export interface Answer {
	/** Most visited first; the first is the move to make, with the rest of its plan. */
	thoughts: Thought[];
	playouts: number;
	/** Workers that died on the way. */
	deaths: number;
}

export interface Team {
	/**
	 * Thinks about a task. `told` hears how far it is, 0-1. One task at a time: a new one overtakes the old.
	 * @throws Error where no worker came to an answer
	 */
	think(task: Task, told?: (share: number) => void): Promise<Answer>;
	/** Cuts the task short: its answer is what has been found so far. */
	stop(): void;
	close(): void;
}

/** Times a task is given to a new worker after one died over it. */
const MOST_DEATHS = 2;
/** Milliseconds between two looks whether every worker still speaks; silent at two looks in a row, it is given up. */
const LOOK = 3000;

interface Running {
	id: number;
	task: Task;
	told: ((share: number) => void) | undefined;
	shares: number[];
	found: RootTally[][];
	playouts: number;
	deaths: number;
	left: number;
	/** Workers that have said nothing since the last look. */
	silent: boolean[];
	/** Ends the looks. */
	rest: () => void;
	resolve: (answer: Answer) => void;
	reject: (error: Error) => void;
}

/** Playouts are shared out among the workers; time is each one's own. */
const partOf = (budget: Budget, size: number): Budget =>
	"ms" in budget ? budget : { playouts: Math.ceil(budget.playouts / size) };

/** A team of `size` workers for games under these rules, opened when first needed. `look`: see `LOOK`. */
export function createTeam(open: OpenPort, size: number, data: RuleData, look = LOOK): Team {
	let ids = 0;
	let running: Running | null = null;
	const ports: (Port | null)[] = Array.from({ length: size }, () => null);

	const give = (at: number): void => {
		if (!running) return;
		const { id, task } = running;
		const part = { ...task, seed: task.seed + at, budget: partOf(task.budget, size) };
		ports[at] ??= opened(at);
		ports[at]?.post({ type: "think", id, task: part });
	};

	function settle(): void {
		if (!running || running.left > 0) return;
		const { found, playouts, deaths, rest, resolve, reject } = running;
		rest();
		running = null;
		if (found.length === 0) reject(new Error("no worker came to an answer"));
		else resolve({ thoughts: thoughtsOf(addUp(found)), playouts, deaths });
	}

	function hear(at: number, message: FromWorker): void {
		if (!running || message.id !== running.id) return;
		running.silent[at] = false;
		if (message.type === "progress") {
			running.shares[at] = message.share;
			running.told?.(Math.min(...running.shares));
			return;
		}
		if (message.type === "done") {
			running.found.push(message.tallies);
			running.playouts += message.playouts;
		}
		running.shares[at] = 1;
		running.left--;
		settle();
	}

	function mend(at: number): void {
		ports[at]?.close();
		ports[at] = null;
		if (!running || running.shares[at] === 1) return;
		running.deaths++;
		running.silent[at] = false;
		if (running.deaths <= MOST_DEATHS) give(at);
		else {
			running.shares[at] = 1;
			running.left--;
			settle();
		}
	}

	function opened(at: number): Port {
		const port: Port = open(
			(message) => ports[at] === port && hear(at, message),
			() => ports[at] === port && mend(at),
		);
		port.post({ type: "open", data });
		return port;
	}

	/** A worker that has fallen silent is as good as dead. */
	function watch(): void {
		running?.shares.forEach((share, at) => {
			if (!running || share === 1) return;
			if (running.silent[at]) mend(at);
			else running.silent[at] = true;
		});
	}

	return {
		think(task, told) {
			running?.rest();
			running?.reject(new Error("overtaken by another task"));
			return new Promise((resolve, reject) => {
				const looks = setInterval(watch, look);
				running = {
					id: ++ids,
					task,
					told,
					shares: ports.map(() => 0),
					found: [],
					playouts: 0,
					deaths: 0,
					left: size,
					silent: ports.map(() => false),
					rest: () => clearInterval(looks),
					resolve,
					reject,
				};
				for (let at = 0; at < size; at++) give(at);
			});
		},
		stop() {
			if (running) for (const port of ports) port?.post({ type: "stop", id: running.id });
		},
		close() {
			for (const port of ports.splice(0)) port?.close();
			running?.rest();
			running?.reject(new Error("closed"));
			running = null;
		},
	};
}
