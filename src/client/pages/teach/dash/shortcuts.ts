// Keys that work while a tile has the focus, and only then: they never get in the way of typing or a screen reader.

export type Shortcut = "pause" | "inject" | "message" | "time" | "advance" | "freeze" | "people";

/** Keys in the order in which they are shown. */
export const KEYS: readonly { key: string; id: Shortcut }[] = [
	{ key: "p", id: "pause" },
	{ key: "i", id: "inject" },
	{ key: "m", id: "message" },
	{ key: "t", id: "time" },
	{ key: "a", id: "advance" },
	{ key: "f", id: "freeze" },
	{ key: "n", id: "people" },
];

/** What a key stands for; undefined where it stands for nothing. */
export const shortcutOf = (key: string): Shortcut | undefined =>
	KEYS.find((one) => one.key === key.toLowerCase())?.id;
