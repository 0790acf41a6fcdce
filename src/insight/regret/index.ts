// Regret: what each month's plan was worth beside the best other one.
export { type PlanMade, plansOf } from "./plans.ts";
export { EFFORT, type Effort, type MonthRegret, type Plan } from "./types.ts";
export { regretOf, wholeOf } from "./weigh.ts";
