// The games whose final states must be the same on every host, and the checksum they gave when last reviewed.

import { plainWalker } from "../support/plain-walker.ts";
import { shippedBook } from "../support/scenario.ts";
import { checksum } from "../support/walk.ts";

/** Seeded walks played to the end. */
const GAMES = 40;
export const playedHere = (): number => checksum(plainWalker(shippedBook()), GAMES);

/** As many of each further scenario as tell a change of it. */
const FEW = 8;
export const playedOn = (id: string): number => checksum(plainWalker(shippedBook(id)), FEW);
