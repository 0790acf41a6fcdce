// Group commit: all commits of a tick go to the store in one statement, with one flush to the disk for all.
import type { Row, Store } from "./store.ts";

/**
 * `taken`: another process has written this place. `full`: no room on the disk, nothing was written. `failed`: the
 * store does not answer; whether it has written, is unknown.
 */
export type Written = "stored" | "taken" | "full" | "failed";

export interface Writer {
	/** Calls `done` when the row is on the disk, or cannot be. */
	write(row: Row, done: (written: Written) => void): void;
	/** Resolves when nothing is under way. */
	settled(): Promise<void>;
}

/** Rows in one statement: far below what either database takes in parameters. */
const MOST = 500;
/** Bytes of text in one statement. */
const MOST_TEXT = 2_000_000;

interface Waiting {
	row: Row;
	done: (written: Written) => void;
}

/** A writer to a store. `trouble` is told of every failure of the store. */
export function createWriter(
	store: Pick<Store, "insert">,
	trouble: (error: unknown) => void,
): Writer {
	let waiting: Waiting[] = [];
	let busy: Promise<void> | null = null;

	function take(): Waiting[] {
		let text = 0;
		let n = 0;
		while (n < waiting.length && n < MOST && text < MOST_TEXT)
			text += (waiting[n++] as Waiting).row.body.length;
		const batch = waiting.slice(0, n);
		waiting = waiting.slice(n);
		// every process writes in the same order, so that two never wait for each other
		return batch.sort((a, b) => inOrder(a.row, b.row));
	}

	async function flush(batch: readonly Waiting[]): Promise<void> {
		let outcome: (one: Waiting) => Written;
		try {
			const rows = batch.map(({ row }) => row);
			const stored = await store.insert(rows);
			// nearly always all of them are
			const held = stored.length === rows.length ? null : new Set(stored);
			outcome = ({ row }) => (held === null || held.has(row) ? "stored" : "taken");
		} catch (error) {
			if (batch.length > 1 && isOwnFault(error)) {
				// one row that cannot be (its session was deleted) must not stop the others
				for (const one of batch) await flush([one]);
				return;
			}
			trouble(error);
			const written = isFull(error) ? "full" : "failed";
			outcome = () => written;
		}
		for (const one of batch) {
			try {
				one.done(outcome(one));
			} catch (error) {
				trouble(error);
			}
		}
	}

	async function run(): Promise<void> {
		await new Promise((tick) => setImmediate(tick));
		while (waiting.length > 0) await flush(take());
		busy = null;
	}

	return {
		write: (row, done) => {
			waiting.push({ row, done });
			busy ??= run();
		},
		settled: async () => {
			while (busy) await busy;
		},
	};
}

const inOrder = (a: Row, b: Row): number =>
	a.session === b.session ? a.game - b.game : a.session < b.session ? -1 : 1;

/** True where the disk has no room left: SQLite's code 13, PostgreSQL's 53100. */
function isFull(error: unknown): boolean {
	const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
	return errcode === 13 || code === "53100";
}

/** True where one row of a batch breaks a rule of the tables; the others are fine. */
function isOwnFault(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, errstr } = error as Error & { code?: unknown; errstr?: unknown };
	// PostgreSQL's class 23 is "integrity constraint violation"
	if (typeof code === "string" && code.startsWith("23")) return true;
	return typeof errstr === "string" && errstr.includes("constraint");
}
