// The two seats as the board names them. Beijing stands left and first in every list.
export type SeatId = "us" | "cn";

/** Both, in the order in which every list, table and choice names them. */
export const SEATS = ["cn", "us"] as const;
