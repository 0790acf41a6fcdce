// Hints between server processes: a log grew, somebody is there. Losing one costs a moment, never a move.

/** What a process tells the others. */
export type Hint =
	/** Logs that have grown, as `session/game`. */
	| { kind: "grew"; streams: readonly string[] }
	/** Who is connected to this process in a session; sent on change and as a sign of life. */
	| { kind: "here"; session: string; people: readonly string[] }
	/** Asks who of a session is connected elsewhere. */
	| { kind: "who"; session: string }
	/** A seat was opened at this process: tabs opened elsewhere before it are told. */
	| { kind: "seat"; session: string; person: string }
	| { kind: "gone"; session: string };

/** A hint with the process it came from. */
export type Heard = Hint & { from: string };

export interface Hints {
	/** This process's name among the others. */
	readonly name: string;
	tell(hint: Hint): void;
	/** Calls `hear` for each hint of another process. */
	listen(hear: (hint: Heard) => void): void;
	/** Whether hints get through at present; where not, logs are asked more often. */
	working(): boolean;
	close(): Promise<void>;
}

/** For a process that is alone: nobody to tell, nobody to hear. */
export const noHints = (name: string): Hints => ({
	name,
	tell: () => undefined,
	listen: () => undefined,
	working: () => false,
	close: async () => undefined,
});
