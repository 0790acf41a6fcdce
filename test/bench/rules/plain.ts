// Candidate: the rules by plain mutation, as search and server play them.
import { plainWalker } from "../../support/plain-walker.ts";
import { readBook } from "../../support/read-book.ts";
import { checksum, walk } from "../../support/walk.ts";
import { serve } from "../slices.ts";

const walker = plainWalker(readBook());

serve(
	(seed) => walk(walker, seed),
	() => checksum(walker, 20),
);
