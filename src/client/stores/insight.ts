// The page's own crew for debriefs: one for the whole visit, its workers hired when the first question comes.
import { type Crew, createCrew, crewSize, type Hand } from "./crew.ts";

let crew: Crew | null = null;

/** The crew of this page. */
export function insightCrew(): Crew {
	crew ??= createCrew(
		crewSize(navigator.hardwareConcurrency ?? 2),
		() =>
			new Worker(new URL("../../insight/work/worker.ts", import.meta.url), {
				type: "module",
			}) as Hand,
	);
	return crew;
}
