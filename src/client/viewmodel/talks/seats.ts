// Seats and lever ids for panels, which may not call the rules themselves.
export { LEVERS as LEVER_IDS, other } from "../../../rules/index.ts";
