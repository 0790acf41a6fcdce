// Writes data as the text of a file: tabs, and a list of plain values on one line where it fits.

const WIDTH = 100;
const TAB = 2;

/** JSON as the project's formatter lays it out, so that a generated file passes the checks as it is. */
export function jsonFile(data: unknown): string {
	return `${laidOut(JSON.parse(JSON.stringify(data)), 0, 0)}\n`;
}

/** `taken` counts the columns of the line that stand before the value, its indentation left out. */
function laidOut(value: unknown, depth: number, taken: number): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const isList = Array.isArray(value);
	const [open, close] = isList ? "[]" : "{}";
	if (Object.keys(value).length === 0) return `${open}${close}`;
	if (isList && value.every((one) => typeof one !== "object" || one === null)) {
		const line = `[${value.map((one) => JSON.stringify(one)).join(", ")}]`;
		// One column more for the comma that may follow.
		if (depth * TAB + taken + line.length < WIDTH) return line;
	}
	const indent = "\t".repeat(depth + 1);
	const parts = Object.entries(value).map(([key, one]) => {
		const name = isList ? "" : `${JSON.stringify(key)}: `;
		return `${indent}${name}${laidOut(one, depth + 1, name.length)}`;
	});
	return `${open}\n${parts.join(",\n")}\n${"\t".repeat(depth)}${close}`;
}
