// What stands behind a socket: the door at first, then a seat or an observer.
import type * as cr from "../../classroom/index.ts";

/** Reads a socket's frames; `gone` is called once, when it has closed. */
export interface Seated {
	read(frame: cr.ClientFrame): void | Promise<void>;
	gone(): void;
}
