// What the peer and its load must agree on.

/** Name of the game at boardgame.io's server, which is also its channel's. */
export const GAME = "bargaining-chip";
