// The two seats as the board names them. Beijing stands left and first in every list.
export type SeatId = "us" | "cn";
