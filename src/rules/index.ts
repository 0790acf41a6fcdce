// The rules' front door: everything other folders may use.

export { type Book, compile, findAct, findCandidate } from "./book.ts";
export { type ClauseChoice, clauseChoices, type OrderChoice, orderChoices } from "./choices.ts";
export { movesOf } from "./chronicle.ts";
export { copyGame, glimpseOf, thoughtOf } from "./copy.ts";
export { copyFor } from "./copy-for.ts";
export { createGame, DEFAULT_SWITCHES, type GameOptions } from "./create.ts";
export { blockedClause, offerCost } from "./deals.ts";
export { dependence, entityScope } from "./economy.ts";
export { legalMoves, mayMove, toMove } from "./legal.ts";
export type * from "./moves.ts";
export * from "./numbers.ts";
export { play } from "./play.ts";
export { answersTo } from "./retaliation/answers-to.ts";
export * from "./retaliation-rows.ts";
export * from "./rows.ts";
export { holdsFor, overTime, runOut } from "./run-out.ts";
export { dimensions, score } from "./score.ts";
export { shared } from "./shared.ts";
export * from "./state.ts";
export { inWindow } from "./strike.ts";
export { type RecordedMove, recordedMoves } from "./takeover.ts";
export { hasLeft, signable } from "./talks.ts";
export { view } from "./view.ts";
export type * from "./view-types.ts";
export { isPlayed, PHASE_OF, why } from "./why.ts";
export { drift, type Gains, prices, worth } from "./worth.ts";
