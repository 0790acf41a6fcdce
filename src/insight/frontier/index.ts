// What both seats could have signed: the efficient packages of each month's talks, beside what was laid and signed.
export { type LaidOffer, type TalksMonth, talksOf } from "./months.ts";
export { recordFrontier } from "./record.ts";
export { type Frontier, frontierOf, type Weighed } from "./search.ts";
