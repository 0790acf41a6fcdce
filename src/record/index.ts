// The record's front door: keep a game, play it again, write it to a file, verify a file.
export { checksum, digest } from "./checksum.ts";
export { DiceError, fixedDice, liveDice, recordedDice, scribe } from "./dice.ts";
export { rulesEngine } from "./engine.ts";
export { fileName } from "./file-name.ts";
export { type ParsedRecord, parseJsonl, toJsonl } from "./jsonl.ts";
export { FORMAT, MIGRATIONS, migrate } from "./migrations.ts";
export {
	append,
	type Beginning,
	newRecord,
	type Replay,
	type ReplayOptions,
	replay,
} from "./record.ts";
export type { Die, Ending, EndMark, Engine, Entry, GameRecord, Header, Player } from "./types.ts";
export { type Verdict, verify } from "./verify.ts";
