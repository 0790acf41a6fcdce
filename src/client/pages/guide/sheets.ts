// The sheets of the teacher's guide, each with an address of its own.
export const SHEETS = [
	"lesson-45",
	"lesson-75",
	"beijing",
	"washington",
	"forecasts",
	"questions",
	"debrief",
] as const;
export type Sheet = (typeof SHEETS)[number];

/** True for the name of a sheet. */
export const isSheet = (name: string | undefined): name is Sheet =>
	(SHEETS as readonly string[]).includes(name ?? "");
