// Whether a scenario's record tells of the months it plays: what par, and every word about it, depends on.

/** True where the chronicle holds something from the month on in which play begins. */
export const hasRecord = ({
	chronicle,
	starts,
}: {
	chronicle: readonly { readonly month: number }[];
	starts: { readonly geneva: { readonly month: number } };
}): boolean => chronicle.some(({ month }) => month >= starts.geneva.month);
