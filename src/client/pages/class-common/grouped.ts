// Codes in groups, as people read and copy them.

/** "K7M4QD" as "K7M 4QD", longer ones in fours: "ACDE-FHJK". What has groups already stays as it is. */
export const grouped = (code: string): string =>
	code.length === 6
		? `${code.slice(0, 3)} ${code.slice(3)}`
		: code.replace(/([^-]{4})(?=[^-])/g, "$1-");
