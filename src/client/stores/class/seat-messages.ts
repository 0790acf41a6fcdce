// What a student's page holds of the instructor's messages: the list, which are unread, which one shows itself.
import type { StoreApi } from "zustand/vanilla";
import { keepKnown, knownUntil } from "./looked.ts";
import type { ClassMessage, SeatState } from "./seat-types.ts";

/** Milliseconds for which a message shows itself at least, unless it is looked at: one of a step's last seconds can be read. */
export const SHOWN_FOR = 20_000;

type Held = Pick<SeatState, "messages" | "unread" | "said">;

export interface SeatMessages {
	/** A message has come, perhaps not for the first time. */
	take: (message: ClassMessage) => void;
	/** Those that the instructor has not taken down, by their times: the others are forgotten. */
	keep: (standing: readonly number[]) => void;
	/** The game has gone on from a step: what was said in it leaves by itself, once it has been there for long enough. */
	pass: () => void;
	/** All have been looked at. */
	read: () => void;
}

/** Messages of a session's seat. `now`: the page's own clock in milliseconds. */
export function seatMessages(
	session: string,
	{ getState, setState }: Pick<StoreApi<Held>, "getState" | "setState">,
	now: () => number,
): SeatMessages {
	let readAt = knownUntil(session, "read");
	let pastAt = knownUntil(session, "past");
	/** When the message that shows itself came to this page. */
	let since = 0;

	/** An old word in a later step: it stays in the list, and shows itself no more. */
	function leave(said: ClassMessage): void {
		if (getState().said !== said) return;
		pastAt = said.at;
		keepKnown(session, "past", pastAt);
		setState({ said: null });
	}

	return {
		take: (message) => {
			const { messages, unread } = getState();
			if (messages.some(({ at, text }) => at === message.at && text === message.text)) return;
			const sorted = [...messages, message].sort((a, b) => a.at - b.at);
			const fresh = message.at > readAt;
			setState({ messages: sorted, unread: fresh ? unread + 1 : unread });
			if (!fresh || sorted.at(-1) !== message || message.at <= pastAt) return;
			since = now();
			setState({ said: message });
		},
		keep: (standing) => {
			const { messages, said } = getState();
			const left = messages.filter(({ at }) => standing.includes(at));
			if (left.length === messages.length) return;
			setState({
				messages: left,
				unread: left.filter(({ at }) => at > readAt).length,
				said: said && left.includes(said) ? said : null,
			});
		},
		pass: () => {
			const { said } = getState();
			if (!said) return;
			const left = since + SHOWN_FOR - now();
			if (left <= 0) leave(said);
			else setTimeout(() => leave(said), left);
		},
		read: () => {
			readAt = getState().messages.at(-1)?.at ?? readAt;
			keepKnown(session, "read", readAt);
			setState({ unread: 0, said: null });
		},
	};
}
