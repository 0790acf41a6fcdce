// Lets every translation keep its numbers and their units on one line.
import type { PostProcessorModule } from "i18next";
import { bound } from "./bound.ts";

/** A step after each translation; named in the options of i18next. */
export const BOUND = {
	type: "postProcessor",
	name: "bound",
	process: bound,
} as const satisfies PostProcessorModule;
