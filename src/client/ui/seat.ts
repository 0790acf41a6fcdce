// The two seats as the shared interface parts name them; the class of the same name carries shape, hue and texture.
export type Seat = "us" | "cn";

/** Joins class names, leaving out what is empty or false. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
	return names.filter(Boolean).join(" ");
}
