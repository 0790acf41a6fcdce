// One log and the state it has led to: commands wait in line, are played on the state, stored, and only then take effect.
import type { AnyRefusal } from "../../classroom/index.ts";
import type { Row, Store, Stream } from "../store/store.ts";
import type { Writer } from "../store/writer.ts";

/** What comes of a command played on a state: the state it would lead to and the events that say so. */
export type Played<State, Event, Told> =
	| { ok: true; state: State; events: readonly Event[]; told: Told }
	| { ok: false; refusal: AnyRefusal };
export type Job<State, Event, Told> = (state: State, now: number) => Played<State, Event, Told>;
/** `seq`: commit after which the command holds. */
export type Outcome<Told> =
	| { ok: true; told: Told; seq: number }
	| { ok: false; refusal: AnyRefusal };

export interface LaneTools {
	store: Pick<Store, "read">;
	writer: Writer;
	/** Milliseconds since 1970. */
	clock: () => number;
	trouble: (error: unknown) => void;
}

export interface Lane<State, Event> {
	state: () => State;
	/** Plays a command when its turn comes; resolves when what it did is on the disk. Never rejects. */
	act<Told>(job: Job<State, Event, Told>): Promise<Outcome<Told>>;
	/** The log may have grown by another process's commits, up to `seq` where that is known: reads what is new. */
	grown(seq?: number): void;
	/** Resolves when nothing is under way. */
	settled(): Promise<void>;
}

interface Waiting<State, Event> {
	run: Job<State, Event, unknown>;
	done: (outcome: Outcome<unknown>) => void;
	tries: number;
}

/** Times that a command is played again because others were faster. */
const MOST_RACES = 50;
/** Milliseconds to wait before the store is asked again; after the last it is given up. */
const PAUSES = [60, 150, 400, 1000, 2000];

/**
 * A lane for a log. `first`: the state after the commits already read. `follow`: the state after one more commit.
 * `changed` is called after each commit, own or another's.
 */
export function createLane<State extends { seq: number }, Event>(
	stream: Stream,
	first: State,
	follow: (state: State, events: readonly Event[], at: number) => State,
	changed: (before: State, after: State) => void,
	{ store, writer, clock, trouble }: LaneTools,
): Lane<State, Event> {
	let state = first;
	let queue: Waiting<State, Event>[] = [];
	let behind = false;
	let busy: Promise<void> | null = null;

	function take(next: State): void {
		const before = state;
		state = next;
		try {
			changed(before, next);
		} catch (error) {
			trouble(error);
		}
	}

	/** Reads what others have written; false where the store does not answer. */
	async function catchUp(): Promise<boolean> {
		try {
			const rows = await store.read(stream, state.seq);
			behind = false;
			for (const { seq, at, body } of rows)
				if (seq === state.seq + 1) take(follow(state, JSON.parse(body) as Event[], at));
			return true;
		} catch (error) {
			trouble(error);
			return false;
		}
	}

	/** Plays all waiting commands on the state; what they do is one commit. */
	async function commit(jobs: readonly Waiting<State, Event>[]): Promise<void> {
		let next = state;
		const events: Event[] = [];
		const held: { job: Waiting<State, Event>; played: Played<State, Event, unknown> }[] = [];
		const now = clock();
		for (const job of jobs) {
			let played: Played<State, Event, unknown>;
			try {
				played = job.run(next, now);
			} catch (error) {
				trouble(error);
				played = { ok: false, refusal: "internal" };
			}
			if (played.ok) {
				next = played.state;
				events.push(...played.events);
			}
			held.push({ job, played });
		}
		const answer = (seq: number): void => {
			for (const { job, played } of held)
				job.done(played.ok ? { ok: true, told: played.told, seq } : played);
		};
		if (events.length === 0) return answer(state.seq);
		const seq = state.seq + 1;
		const row: Row = { ...stream, seq, at: now, body: JSON.stringify(events) };
		const written = await writer.write(row);
		if (written === "stored") {
			take({ ...next, seq });
			return answer(seq);
		}
		// nothing has happened: all is played again on what others have made of it
		behind = true;
		for (const { job } of held) job.tries += 1;
		const again = held.map(({ job }) => job);
		if (written === "taken") await retry(again, MOST_RACES, 0);
		else await retry(again, written === "full" ? 0 : PAUSES.length, pauseFor(again));
	}

	const pauseFor = (jobs: readonly Waiting<State, Event>[]): number =>
		PAUSES[Math.min(...jobs.map(({ tries }) => tries)) - 1] ?? 0;

	async function retry(
		jobs: readonly Waiting<State, Event>[],
		most: number,
		pause: number,
	): Promise<void> {
		const [over, again] = [
			jobs.filter(({ tries }) => tries > most),
			jobs.filter(({ tries }) => tries <= most),
		];
		for (const { done } of over) done({ ok: false, refusal: "storage" });
		queue = [...again, ...queue];
		if (pause > 0) await new Promise((tick) => setTimeout(tick, pause));
	}

	async function run(): Promise<void> {
		// what is asked for in the same moment is one commit
		await Promise.resolve();
		while (behind || queue.length > 0) {
			if (behind && !(await catchUp())) {
				const jobs = queue;
				queue = [];
				for (const job of jobs) job.tries += 1;
				await retry(jobs, PAUSES.length, jobs.length > 0 ? pauseFor(jobs) : 0);
				// nobody waits: the next poll or command asks again
				if (queue.length === 0) break;
				continue;
			}
			const jobs = queue;
			queue = [];
			if (jobs.length > 0) await commit(jobs);
		}
		busy = null;
	}

	const wake = (): void => {
		busy ??= run().catch((error: unknown) => {
			busy = null;
			trouble(error);
		});
	};

	return {
		state: () => state,
		act: <Told>(job: Job<State, Event, Told>) =>
			new Promise<Outcome<Told>>((done) => {
				queue.push({
					run: job,
					done: done as (outcome: Outcome<unknown>) => void,
					tries: 0,
				});
				wake();
			}),
		grown: (seq) => {
			if (seq !== undefined && seq <= state.seq) return;
			behind = true;
			wake();
		},
		settled: async () => {
			while (busy) await busy;
		},
	};
}
