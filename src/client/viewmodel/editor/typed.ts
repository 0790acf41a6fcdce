// Reads numbers as people type them.

/** The number typed; null = nothing typed; undefined = not a number yet. A comma counts as the decimal point. */
export function numberOf(typed: string): number | null | undefined {
	const text = typed
		.trim()
		.replace(/[\u2212\u2013]/g, "-")
		.replace(",", ".");
	if (text === "") return null;
	if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined;
	const value = Number(text);
	return Number.isFinite(value) ? value : undefined;
}
