// One log and the state it has led to: commands wait in line, are played on the state, stored, and only then take effect.
import type { AnyRefusal } from "../../classroom/index.ts";
import type { Store, Stream } from "../store/store.ts";
import type { Writer, Written } from "../store/writer.ts";

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
	/** As `act`, for the many: `done` is called in the moment in which the command holds. */
	ask<Told>(job: Job<State, Event, Told>, done: (outcome: Outcome<Told>) => void): void;
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
 * `changed` is called after each commit, own or another's, with what it held.
 */
export function createLane<State extends { seq: number }, Event>(
	stream: Stream,
	first: State,
	follow: (state: State, events: readonly Event[], at: number) => State,
	changed: (before: State, after: State, events: readonly Event[]) => void,
	{ store, writer, clock, trouble }: LaneTools,
): Lane<State, Event> {
	let state = first;
	let queue: Waiting<State, Event>[] = [];
	let behind = false;
	let busy = false;
	/** Those who wait until nothing is under way. */
	let watchers: (() => void)[] = [];

	function take(next: State, events: readonly Event[]): void {
		const before = state;
		state = next;
		try {
			changed(before, next, events);
		} catch (error) {
			trouble(error);
		}
	}

	/** Reads what others have written; false where the store does not answer. */
	async function catchUp(): Promise<boolean> {
		try {
			const rows = await store.read(stream, state.seq);
			behind = false;
			for (const { seq, at, body } of rows) {
				if (seq !== state.seq + 1) continue;
				const events = JSON.parse(body) as Event[];
				take(follow(state, events, at), events);
			}
			return true;
		} catch (error) {
			trouble(error);
			return false;
		}
	}

	/** Whoever asked is told; what they do with it must not stop the lane. */
	function tell({ done }: Waiting<State, Event>, outcome: Outcome<unknown>): void {
		try {
			done(outcome);
		} catch (error) {
			trouble(error);
		}
	}

	function play(job: Waiting<State, Event>, on: State, now: number) {
		try {
			return job.run(on, now);
		} catch (error) {
			trouble(error);
			return { ok: false, refusal: "internal" } as const;
		}
	}

	/** Plays all waiting commands on the state; what they do is one commit. `then` goes on afterwards. */
	function commit(jobs: readonly Waiting<State, Event>[], then: () => void): void {
		let next = state;
		let events: readonly Event[] = [];
		const now = clock();
		const outcomes = jobs.map((job) => {
			const played = play(job, next, now);
			if (played.ok) {
				next = played.state;
				events = events.length === 0 ? played.events : [...events, ...played.events];
			}
			return played;
		});
		const answer = (seq: number): void => {
			for (let i = 0; i < jobs.length; i++) {
				const played = outcomes[i] as (typeof outcomes)[number];
				tell(
					jobs[i] as Waiting<State, Event>,
					played.ok ? { ok: true, told: played.told, seq } : played,
				);
			}
		};
		if (events.length === 0) {
			answer(state.seq);
			then();
			return;
		}
		const seq = state.seq + 1;
		const { session, game } = stream;
		writer.write({ session, game, seq, at: now, body: JSON.stringify(events) }, (written) => {
			if (written === "stored") {
				take({ ...next, seq }, events);
				answer(seq);
				then();
			} else void again(jobs, written).catch(trouble).then(then);
		});
	}

	/** Nothing has happened: all is played again on what others have made of it. */
	async function again(
		jobs: readonly Waiting<State, Event>[],
		written: Exclude<Written, "stored">,
	): Promise<void> {
		behind = true;
		for (const job of jobs) job.tries += 1;
		if (written === "taken") await retry(jobs, MOST_RACES, 0);
		else await retry(jobs, written === "full" ? 0 : PAUSES.length, pauseFor(jobs));
	}

	const pauseFor = (jobs: readonly Waiting<State, Event>[]): number =>
		PAUSES[Math.min(...jobs.map(({ tries }) => tries)) - 1] ?? 0;

	async function retry(
		jobs: readonly Waiting<State, Event>[],
		most: number,
		pause: number,
	): Promise<void> {
		for (const job of jobs) if (job.tries > most) tell(job, { ok: false, refusal: "storage" });
		queue = [...jobs.filter(({ tries }) => tries <= most), ...queue];
		if (pause > 0) await new Promise((tick) => setTimeout(tick, pause));
	}

	/** Does the next thing that waits, one at a time, until there is none. */
	function go(): void {
		try {
			if (behind) void readOn().then((on) => (on ? go() : rest()), fallen);
			else if (queue.length > 0) {
				const jobs = queue;
				queue = [];
				commit(jobs, go);
			} else rest();
		} catch (error) {
			fallen(error);
		}
	}

	function fallen(error: unknown): void {
		trouble(error);
		rest();
	}

	/** Catches up; false where the store does not answer and nobody waits: the next poll or command asks again. */
	async function readOn(): Promise<boolean> {
		if (await catchUp()) return true;
		const jobs = queue;
		queue = [];
		for (const job of jobs) job.tries += 1;
		await retry(jobs, PAUSES.length, jobs.length > 0 ? pauseFor(jobs) : 0);
		return queue.length > 0;
	}

	function rest(): void {
		busy = false;
		const told = watchers;
		watchers = [];
		for (const tell of told) tell();
	}

	function wake(): void {
		if (busy) return;
		busy = true;
		// what is asked for in the same moment is one commit
		queueMicrotask(go);
	}

	const lane: Lane<State, Event> = {
		state: () => state,
		act: (job) => new Promise((done) => lane.ask(job, done)),
		ask: (job, done) => {
			queue.push({ run: job, done: done as (outcome: Outcome<unknown>) => void, tries: 0 });
			wake();
		},
		grown: (seq) => {
			if (seq !== undefined && seq <= state.seq) return;
			behind = true;
			wake();
		},
		settled: async () => {
			while (busy)
				await new Promise<void>((done) => {
					watchers.push(done);
				});
		},
	};
	return lane;
}
