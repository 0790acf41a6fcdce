// The searcher's front door: a search, a player, and workers on both their sides.
export type { Budget, FromWorker, Task, ToWorker } from "./protocol.ts";
export { createSearch } from "./search.ts";
export { createSearcher } from "./searcher.ts";
export { serveSearch } from "./serve.ts";
export { createTeam, type OpenPort, type Team } from "./team.ts";
