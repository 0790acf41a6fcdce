// Checksums of states and the digest over a whole record.
import { canonical, canonicalAfter, hashText } from "../scenario/index.ts";
import type { Entry, Header } from "./types.ts";

/** First 16 hex digits of the SHA-256 of a state in canonical JSON. @throws TypeError where it is not plain JSON */
export const checksum = (state: unknown): string => hashText(canonical(state)).slice(0, 16);

/**
 * The checksum of `after`, worked out faster where `before` is the state that it has come from. Neither may ever be
 * changed afterwards.
 */
export const checksumAfter = (before: object, after: object): string =>
	hashText(canonicalAfter(before, after)).slice(0, 16);

/**
 * SHA-256 over the header (the scenario's body left out: its own hash stands for it) and all entries, in
 * order. Notices changes that leave every state as it was, such as another value on a die that decided nothing.
 */
export function digest(header: Header, entries: readonly Entry[]): string {
	const { scenario, ...rest } = header;
	const { id, version, sha256 } = scenario;
	const lines = [canonical({ ...rest, scenario: { id, version, sha256 } })];
	for (const entry of entries) lines.push(canonical(entry));
	return hashText(lines.join("\n"));
}
