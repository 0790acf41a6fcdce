// Months of the seat that were the computer's: who comes late to a class reads of them, and did none of it.
import { createContext, useContext } from "react";

/** Month in which the person at the screen took the seat over from the computer; 0 = it was theirs from the beginning. */
export const CameIn = createContext(0);

/** Whether the computer sat in the own seat in a month, before the person came. */
export const useComputerSat = (): ((month: number) => boolean) => {
	const from = useContext(CameIn);
	return (month) => month < from;
};
