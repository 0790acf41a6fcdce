// The record's front door: keep a game, play it again, write it to a file, verify a file.
export { checksum, checksumAfter, digest } from "./checksum.ts";
export { DiceError, fixedDice, liveDice, recordedDice, scribe } from "./dice.ts";
export { bookOf, rulesEngine } from "./engine.ts";
export { fileName } from "./file-name.ts";
export { toJsonl } from "./jsonl.ts";
export { FORMAT, MIGRATIONS, migrate } from "./migrations.ts";
export { LARGEST, parseJsonl } from "./read-jsonl.ts";
export { append, complete, NO_CHECKSUM, newRecord, replay } from "./record.ts";
export type { Die, Engine, Entry, GameRecord, Header } from "./types.ts";
export { verify } from "./verify.ts";
