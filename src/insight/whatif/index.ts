// What if: continuations of any point of a record, as it was and with one thing changed.
export { type Difference, differenceOf, type Fan, fanOf, LEVELS, LINES, type Line } from "./fan.ts";
export { runOf } from "./run.ts";
export { type Started, startOf } from "./start.ts";
export * from "./types.ts";
