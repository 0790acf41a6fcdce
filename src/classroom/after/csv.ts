// Tables as CSV that spreadsheets read without harm (RFC 4180, UTF-8 with a mark).

/** Cells that a spreadsheet would take for a formula get an apostrophe in front. */
function cell(value: string | number | boolean): string {
	if (typeof value !== "string") return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table: the heads of its columns, and its rows. */
export function csv(
	heads: readonly string[],
	rows: readonly (readonly (string | number | boolean)[])[],
): string {
	const lines = [heads, ...rows].map((row) => row.map(cell).join(","));
	return `\ufeff${lines.join("\r\n")}\r\n`;
}
