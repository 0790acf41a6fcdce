// Ids of scenarios that were made in this browser.

/** Beginning of the ids of scenarios made here; no shipped scenario's begins so. */
const OWN = "own-";

/** An id for a scenario made here, from a random name. */
export const ownId = (random: string): string => `${OWN}${random.slice(0, 12)}`;
/** True for ids of scenarios made here, which are drafts of this browser. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN);
