// What is known of whoever sits opposite, for a forecast of what they will do.

/** Whoever holds a seat; a computer with a level looks ahead. */
type Sitting = { kind: "person" | "remote" } | Looking;
type Looking = { kind: "computer"; level?: unknown };

/** What a forecast of them must say: they go by `rules`, look `ahead`, or are a `person`. */
export function judgedBy(sitting: Looking): "rules" | "ahead";
export function judgedBy(sitting: Sitting): "rules" | "ahead" | "person";
export function judgedBy(sitting: Sitting): "rules" | "ahead" | "person" {
	if (sitting.kind !== "computer") return "person";
	return sitting.level === undefined ? "rules" : "ahead";
}
