// A socket that has been let in.
import type * as cr from "../../classroom/index.ts";

/** What a socket that has been let in does with further frames. */
export interface Seated {
	read(frame: cr.ClientFrame): void | Promise<void>;
	gone(): void;
}
