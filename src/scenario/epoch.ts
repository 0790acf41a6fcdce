// The epoch of the rules: raised whenever rule code changes so that an old game would come out otherwise.

/**
 * A record says under which epoch it was played and is replayed by that epoch's code alone. Whoever raises
 * this number keeps the old code's reading reachable, and adds a record of the new epoch to `test/records`.
 */
export const EPOCH = 1;
