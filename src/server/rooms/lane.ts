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
	state(): State;
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
	tools: LaneTools,
): Lane<State, Event> {
	return new LogLane({ tools, stream, follow, changed }, first);
}

interface Parts<State, Event> {
	tools: LaneTools;
	stream: Stream;
	follow: (state: State, events: readonly Event[], at: number) => State;
	changed: (before: State, after: State, events: readonly Event[]) => void;
}

const pauseFor = (jobs: readonly { tries: number }[]): number =>
	PAUSES[Math.min(...jobs.map(({ tries }) => tries)) - 1] ?? 0;

/** A class, for a server holds thousands of lanes that mostly wait: they share what they can do. */
class LogLane<State extends { seq: number }, Event> implements Lane<State, Event> {
	readonly #parts: Parts<State, Event>;
	#state: State;
	#queue: Waiting<State, Event>[] = NOBODY;
	#behind = false;
	#busy = false;
	/** Those who wait until nothing is under way. */
	#watchers: (() => void)[] = NOBODY;

	constructor(parts: Parts<State, Event>, first: State) {
		this.#parts = parts;
		this.#state = first;
	}

	state(): State {
		return this.#state;
	}

	act<Told>(job: Job<State, Event, Told>): Promise<Outcome<Told>> {
		return new Promise((done) => this.ask(job, done));
	}

	ask<Told>(job: Job<State, Event, Told>, done: (outcome: Outcome<Told>) => void): void {
		const waiting = { run: job, done: done as (outcome: Outcome<unknown>) => void, tries: 0 };
		if (this.#queue.length === 0) this.#queue = [waiting];
		else this.#queue.push(waiting);
		this.#wake();
	}

	grown(seq?: number): void {
		if (seq !== undefined && seq <= this.#state.seq) return;
		this.#behind = true;
		this.#wake();
	}

	async settled(): Promise<void> {
		while (this.#busy)
			await new Promise<void>((done) => {
				this.#watchers = [...this.#watchers, done];
			});
	}

	#take(next: State, events: readonly Event[]): void {
		const before = this.#state;
		this.#state = next;
		try {
			this.#parts.changed(before, next, events);
		} catch (error) {
			this.#parts.tools.trouble(error);
		}
	}

	/** Reads what others have written; false where the store does not answer. */
	async #catchUp(): Promise<boolean> {
		const { stream, follow, tools } = this.#parts;
		const { store, trouble } = tools;
		try {
			const rows = await store.read(stream, this.#state.seq);
			this.#behind = false;
			for (const { seq, at, body } of rows) {
				if (seq !== this.#state.seq + 1) continue;
				const events = JSON.parse(body) as Event[];
				this.#take(follow(this.#state, events, at), events);
			}
			return true;
		} catch (error) {
			trouble(error);
			return false;
		}
	}

	/** Whoever asked is told; what they do with it must not stop the lane. */
	#tell({ done }: Waiting<State, Event>, outcome: Outcome<unknown>): void {
		try {
			done(outcome);
		} catch (error) {
			this.#parts.tools.trouble(error);
		}
	}

	#play(job: Waiting<State, Event>, on: State, now: number): Played<State, Event, unknown> {
		try {
			return job.run(on, now);
		} catch (error) {
			this.#parts.tools.trouble(error);
			return { ok: false, refusal: "internal" };
		}
	}

	/** Plays all waiting commands on the state; what they do is one commit. */
	#commit(jobs: readonly Waiting<State, Event>[]): void {
		const { stream, tools } = this.#parts;
		const { writer, clock, trouble } = tools;
		let next = this.#state;
		let events: readonly Event[] = [];
		const now = clock();
		const outcomes = jobs.map((job) => {
			const played = this.#play(job, next, now);
			if (played.ok) {
				next = played.state;
				events = events.length === 0 ? played.events : [...events, ...played.events];
			}
			return played;
		});
		const answer = (seq: number): void => {
			jobs.forEach((job, i) => {
				const played = outcomes[i] as Played<State, Event, unknown>;
				this.#tell(job, played.ok ? { ok: true, told: played.told, seq } : played);
			});
		};
		if (events.length === 0) {
			answer(this.#state.seq);
			this.#go();
			return;
		}
		const seq = this.#state.seq + 1;
		const { session, game } = stream;
		writer.write({ session, game, seq, at: now, body: JSON.stringify(events) }, (written) => {
			if (written === "stored") {
				this.#take({ ...next, seq }, events);
				answer(seq);
				this.#go();
			} else
				void this.#again(jobs, written)
					.catch(trouble)
					.then(() => this.#go());
		});
	}

	/** Nothing has happened: all is played again on what others have made of it. */
	async #again(
		jobs: readonly Waiting<State, Event>[],
		written: Exclude<Written, "stored">,
	): Promise<void> {
		this.#behind = true;
		for (const job of jobs) job.tries += 1;
		if (written === "taken") await this.#retry(jobs, MOST_RACES, 0);
		else await this.#retry(jobs, written === "full" ? 0 : PAUSES.length, pauseFor(jobs));
	}

	async #retry(jobs: readonly Waiting<State, Event>[], most: number, pause: number): Promise<void> {
		for (const job of jobs)
			if (job.tries > most) this.#tell(job, { ok: false, refusal: "storage" });
		this.#queue = [...jobs.filter(({ tries }) => tries <= most), ...this.#queue];
		if (pause > 0) await new Promise((tick) => setTimeout(tick, pause));
	}

	/** Does the next thing that waits, one at a time, until there is none. */
	#go(): void {
		try {
			if (this.#behind)
				void this.#readOn().then(
					(on) => (on ? this.#go() : this.#rest()),
					(error: unknown) => this.#fallen(error),
				);
			else if (this.#queue.length > 0) {
				const jobs = this.#queue;
				this.#queue = NOBODY;
				this.#commit(jobs);
			} else this.#rest();
		} catch (error) {
			this.#fallen(error);
		}
	}

	#fallen(error: unknown): void {
		this.#parts.tools.trouble(error);
		this.#rest();
	}

	/** Catches up; false where the store does not answer and nobody waits: the next poll or command asks again. */
	async #readOn(): Promise<boolean> {
		if (await this.#catchUp()) return true;
		const jobs = this.#queue;
		this.#queue = NOBODY;
		for (const job of jobs) job.tries += 1;
		await this.#retry(jobs, PAUSES.length, jobs.length > 0 ? pauseFor(jobs) : 0);
		return this.#queue.length > 0;
	}

	#rest(): void {
		this.#busy = false;
		const told = this.#watchers;
		this.#watchers = NOBODY;
		for (const tell of told) tell();
	}

	#wake(): void {
		if (this.#busy) return;
		this.#busy = true;
		// what is asked for in the same moment is one commit
		queueMicrotask(() => this.#go());
	}
}

/** An empty list for all lanes: nothing is ever put into it. */
const NOBODY: never[] = [];
