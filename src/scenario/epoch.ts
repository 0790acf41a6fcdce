// The epoch of the rules: raised whenever rule code changes so that an old game would come out otherwise.

/**
 * The newest epoch. A scenario says by which epoch it is played, and so does every record of it: the rules hold the
 * readings of all epochs (`book.epoch`), and a record replays by its own. Whoever raises this number keeps the older
 * readings, names here what changed, and adds a record of the new epoch to `test/records`.
 *
 * 2: suspended tariff points that an act has put back do not return again; an agency's act that is taken back leaves
 * promises, suspensions and clocks as they were; who has left the talks lays no offer; the tap shuts by `tapDown` a
 * month however many acts shut it; the store of magnets is filled and emptied by a month's sum; the ends of store,
 * precedent, other sources and self-reliance, and the months of a guardian, are the scenario's numbers; a forecast may
 * name a lever of one's own that strikes nobody; only accidents that happen are told.
 *
 * 3: a truce is prolonged from where it would have ended, not from the signature; a tariff's clause whose points have all
 * been put back runs out without a blow; an agency's act that is taken back gives back half of what it cost, and leaves
 * what accidents cost beside it; an order is judged by what its lever's measure that falls due this month leaves, so none
 * is lost on what happens anyway; what falls due and moves no level tells the level of its own month.
 */
export const EPOCH = 3;
