// Says aloud what changed: one polite queue for screen readers, and short notes on the screen.
import i18next from "i18next";
import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";
import { create } from "zustand";
import { unbound } from "../i18n/bound.ts";
import { useRoute } from "../router/router.tsx";
import { useModals } from "./modal.ts";
import { useNotePlace } from "./note-place.tsx";
import { keep, leaving, type Note, pageNow, roomy, useNotes } from "./notes.ts";
import { Toasts } from "./toasts.tsx";

/** Ms between two announcements: readers drop a text that is replaced sooner. */
const GAP = 450;
/** Ms before the first one: a region that has just come must be known before it changes. */
const SOON = 50;

const useSaid = create<{ spoken: string; urgent: string }>(() => ({ spoken: "", urgent: "" }));

const queue: string[] = [];
/** Runs for as long as nobody can have heard what was said last. */
let timer: ReturnType<typeof setTimeout> | undefined;
let urgentTimer: ReturnType<typeof setTimeout> | undefined;
let nextId = 1;

/** The same text twice is a change only if the node changes: a trailing no-break space does that. */
const anew = (text: string, before: string): string => (text === before ? `${text}\u00a0` : text);

function speakNext(): void {
	const text = queue.shift();
	if (text === undefined) {
		timer = undefined;
		return;
	}
	useSaid.setState(({ spoken }) => ({ spoken: anew(text, spoken) }));
	timer = setTimeout(speakNext, GAP);
}

/** Reads `text` to screen readers after what is already waiting; `urgent` interrupts. Nothing is drawn. */
export function announce(text: string, urgent = false): void {
	const spoken = unbound(text);
	if (urgent) {
		useSaid.setState(({ urgent: before }) => ({ urgent: anew(spoken, before) }));
		clearTimeout(urgentTimer);
		urgentTimer = setTimeout(() => {
			urgentTimer = undefined;
		}, GAP);
		return;
	}
	queue.push(spoken);
	if (timer === undefined) timer = setTimeout(speakNext, SOON);
}

/** Takes back a `text` that was announced and no longer holds: it is not found in the region, nor said if it still waits. */
export function takeBack(text: string): void {
	const gone = unbound(text);
	const left = queue.filter((one) => one !== gone);
	queue.splice(0, queue.length, ...left);
	useSaid.setState(({ spoken }) =>
		spoken === gone || spoken === anew(gone, gone) ? { spoken: "" } : {},
	);
}

/** The region stands elsewhere now. What it has said is not said again, but for what nobody can have heard yet. */
function moved(): void {
	const { spoken, urgent } = useSaid.getState();
	useSaid.setState({ spoken: "", urgent: "" });
	if (timer !== undefined && spoken !== "") queue.unshift(spoken);
	if (urgentTimer === undefined) return;
	clearTimeout(urgentTimer);
	urgentTimer = setTimeout(() => announce(urgent, true), SOON);
}
useModals.subscribe((now, before) => {
	if (now.at(-1) !== before.at(-1)) moved();
});

/** Takes back everything said and shown, and what still waits: the next person at the screen must not find it. */
export function hush(): void {
	queue.length = 0;
	clearTimeout(timer);
	clearTimeout(urgentTimer);
	timer = undefined;
	urgentTimer = undefined;
	useSaid.setState({ spoken: "", urgent: "" });
	useNotes.setState({ notes: [] });
}

/**
 * Shows what `say` says as a note for some seconds and reads it aloud. An alert stays until it is dismissed; both go with
 * the page on which they were said, so what the next page is to show is said once the person is there. What stands there
 * already is counted, not said a second time. `about`: a later note about the same takes its place, for what it said no
 * longer holds.
 */
export function notify(say: Note["say"], tone: Note["tone"] = "plain", about = ""): void {
	const text = say(i18next.t);
	const id = nextId++;
	const timer = tone === "plain" ? leaving(id) : undefined;
	const page = pageNow();
	useNotes.setState(({ notes }) => {
		const same = notes.find((note) => note.tone === tone && note.say(i18next.t) === text);
		const past = notes.filter((one) => one === same || (about !== "" && one.about === about));
		for (const one of past) clearTimeout(one.timer);
		const note = {
			id,
			say,
			tone,
			about,
			page,
			times: (same?.times ?? 0) + 1,
			...(timer && { timer }),
		};
		return { notes: roomy([...notes.filter((one) => !past.includes(one)), note]) };
	});
	announce(text, tone === "alert");
}

/**
 * Stands once at the end of the page's root and carries all announcements and notes: inside the topmost dialog while one
 * is open, for all else is mute and out of reach then. Notes stand in the place that is left for them there, else at the
 * window's foot, where they take room from what scrolls instead of covering it.
 */
export function LiveRegion(): ReactNode {
	const { spoken, urgent } = useSaid();
	const { notes } = useNotes();
	const top = useModals((open) => open.at(-1));
	const place = useNotePlace(top);
	const page = useRoute()?.page;
	useEffect(() => {
		// drawn for an address that is past already, it is drawn again for the one that is
		if (page === pageNow()) keep((note) => note.page === page);
	}, [page]);
	const toasts = notes.length === 0 ? null : <Toasts notes={notes} isPlaced={place !== null} />;
	const region = (
		<>
			<div className="sr-only" role="status" aria-live="polite">
				{spoken}
			</div>
			<div className="sr-only" role="alert">
				{urgent}
			</div>
			{place === null ? toasts : createPortal(toasts, place)}
		</>
	);
	return top ? createPortal(region, top) : region;
}
