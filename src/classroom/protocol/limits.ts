// Limits of frames on the wire, and the protocol's version.
import type { Limits } from "../../scenario/parse.ts";

/** Raised when a client of before could not follow any more. */
export const VERSION = 4;
/** A frame from a client: an offer of all clauses is the largest that makes sense. */
export const FRAME_LIMITS: Limits = { bytes: 16_000, depth: 10, number: 2 ** 31, text: 2000 };
/** Milliseconds in which the first frame must come. */
export const HELLO_WITHIN = 10_000;
/** Milliseconds between two signs of life. */
export const HEARTBEAT = 25_000;
/** Codes a socket is closed with. */
export const CLOSE = {
	/** The same seat was opened in another tab or on another device. */
	replaced: 4001,
	/** The first frame did not come, or opened nothing. */
	notIn: 4002,
	/** Too many frames, or none that make sense. */
	abuse: 4003,
	/** The session was deleted. */
	gone: 4004,
	/** The person was taken out of the class. */
	removed: 4005,
	/** The server goes down: come back. */
	restart: 1012,
} as const;
