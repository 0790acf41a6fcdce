// The comparisons that conditions and tests of the scenario's rows are written in.

export type Sign = "<" | "<=" | "=" | ">=" | ">";

/** True where `value` stands to `bound` as the sign says. */
export function meets(value: number, sign: Sign, bound: number): boolean {
	switch (sign) {
		case "<":
			return value < bound;
		case "<=":
			return value <= bound;
		case "=":
			return value === bound;
		case ">=":
			return value >= bound;
		case ">":
			return value > bound;
	}
}
