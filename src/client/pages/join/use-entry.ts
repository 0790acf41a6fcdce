// Asks the server to let somebody in, keeps the seat it gives, and knocks again by itself while the door is shut.
import { useCallback, useEffect, useRef, useState } from "react";
import { navigate } from "../../router/router.tsx";
import { type Answer, type Joined, joinClass, rejoinClass } from "../../stores/class/api.ts";
import type { Handed } from "../../stores/class/handed.ts";
import { keepSeat } from "../../stores/class/keys.ts";
import { newId } from "../../stores/new-id.ts";
import type { RefusalCode } from "../class-common/refusal-text.tsx";

/** Milliseconds between two knocks; a bit more by chance, so that a class does not knock in step. */
const KNOCK = 10_000;
const SPREAD = 3000;

/** Who wants to come in: with a nickname, or back with a personal code. */
export type Wish = { code: string } & ({ name: string } | { pass: string });

export interface Entry {
	/** A request is on its way. */
	busy: boolean;
	/** The last answer, where it was none of a field's faults; it stays until something is changed. */
	refusal: RefusalCode | null;
	/** The door is shut, and this page knocks again by itself. */
	knocking: boolean;
	ask: (wish: Wish) => void;
	/** Takes up a refusal that somebody else has got for the same wish. */
	refused: (wish: Wish, refusal: RefusalCode) => void;
	/** Forgets the refusal, and knocks no more. */
	clear: () => void;
}

/**
 * Lets somebody in. `onRefused` is told of each refusal once, to put the focus where it belongs; `onSeat` of a seat
 * that was got, before the page of the class is opened. `from`: what the door has handed over.
 */
export function useEntry(
	onRefused: (refusal: RefusalCode) => void,
	onSeat?: () => void,
	from?: Handed | null,
): Entry {
	const [busy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<RefusalCode | null>(null);
	const [waiting, setWaiting] = useState<Wish | null>(null);
	const asking = useRef(0);
	/** The same for every try of this page: an answer that was lost leaves no second person in the class. */
	const [token] = useState(() => from?.token ?? newId());
	/** The page was left. */
	const left = useRef(false);
	const told = useRef({ onRefused, onSeat });
	useEffect(() => {
		told.current = { onRefused, onSeat };
	}, [onRefused, onSeat]);

	/** `mine`: number of the question that this answers. */
	const heed = useCallback(
		(wish: Wish, answer: Answer<Joined>, again: boolean, mine: number): void => {
			if (answer.ok) {
				const { session, person, name, token, rejoin } = answer.value;
				const pass = "pass" in wish ? wish.pass : rejoin;
				// kept even where the page was left meanwhile: the class has the person in it now
				keepSeat({ session, code: wish.code, person, name, token, rejoin: pass, at: Date.now() });
				if (left.current) return;
				told.current.onSeat?.();
				navigate({ page: "class", session }, { replace: true });
				return;
			}
			if (mine !== asking.current || left.current) return;
			setBusy(false);
			// a knock that got lost on the way is no news
			if (again && answer.refusal === "offline") {
				setWaiting({ ...wish });
				return;
			}
			setRefusal(answer.refusal);
			setWaiting(answer.refusal === "doorShut" ? { ...wish } : null);
			if (!again || answer.refusal !== "doorShut") told.current.onRefused(answer.refusal);
		},
		[],
	);
	const send = useCallback(
		async (wish: Wish, again: boolean): Promise<void> => {
			const mine = ++asking.current;
			setBusy(!again);
			const answer =
				"pass" in wish
					? await rejoinClass(wish.code, wish.pass)
					: await joinClass(wish.code, wish.name, token);
			heed(wish, answer, again, mine);
		},
		[heed, token],
	);

	useEffect(() => {
		if (!waiting) return;
		const timer = setTimeout(() => void send(waiting, true), KNOCK + Math.random() * SPREAD);
		return () => clearTimeout(timer);
	}, [waiting, send]);
	useEffect(() => {
		left.current = false;
		return () => {
			left.current = true;
		};
	}, []);

	const clear = useCallback(() => {
		asking.current += 1;
		setBusy(false);
		setRefusal(null);
		setWaiting(null);
	}, []);
	return {
		busy,
		refusal,
		knocking: waiting !== null,
		ask: (wish) => {
			setRefusal(null);
			setWaiting(null);
			void send(wish, false);
		},
		refused: (wish, refusal) => heed(wish, { ok: false, refusal }, false, ++asking.current),
		clear,
	};
}
