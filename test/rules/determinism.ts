// The games whose final states must be the same on every host, and the checksum they gave when last reviewed.

import { compile } from "../../src/rules/index.ts";
import { plainWalker } from "../support/plain-walker.ts";
import { shippedBook } from "../support/scenario.ts";
import { checksum } from "../support/walk.ts";

/** Seeded walks played to the end. */
const GAMES = 40;
export const playedHere = (): number => checksum(plainWalker(shippedBook()), GAMES);

/** The same walks under the rules of an older epoch, whose records replay for ever. */
export const playedUnder = (epoch: number): number =>
	checksum(plainWalker(compile({ ...shippedBook().data, epoch })), GAMES);

/** As many of each further scenario as tell a change of it. */
const FEW = 8;
export const playedOn = (id: string): number => checksum(plainWalker(shippedBook(id)), FEW);
