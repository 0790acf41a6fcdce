// The computer's seat: characters and their decisions.
export { decide } from "./decide.ts";
export { type Reception, reception } from "./reception.ts";
export { CHARACTERS, type Character, type Decision, type Spoken, type Temper } from "./types.ts";
