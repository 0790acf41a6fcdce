// What the door of a class hands over to the program where it cannot help by itself, or where the person is in.
import type { AnyRefusal } from "../../../classroom/refusals.ts";

/** `name` and `token` as they were, or would have been, sent. */
export interface Handed {
	name: string;
	/** The seat's secret: asked for again with the same one, it is the same seat. */
	token: string;
	/** What the person pressed: the name is to be read, another code or the personal one asked for, the language changed. */
	wants: "in" | "code" | "pass" | "language" | null;
	/** What the server has answered already. */
	refusal: AnyRefusal | "offline" | null;
}

let handed: Handed | null = null;

export const handOver = (what: Handed): void => {
	handed = what;
};

/** What was handed over; it stays until it is `put` away. */
export const handedOver = (): Handed | null => handed;

/** Done with: what a page has taken up must not be taken up again by the next. */
export const putAway = (): void => {
	handed = null;
};
