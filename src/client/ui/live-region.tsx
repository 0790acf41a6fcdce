// Says aloud what changed: one polite queue for screen readers, and short notes on the screen.
import i18next from "i18next";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { create } from "zustand";
import { unbound } from "../i18n/bound.ts";
import { Art } from "./art.tsx";
import { useModals } from "./modal.ts";
import "./live-region.css";

/** Ms between two announcements: readers drop a text that is replaced sooner. */
const GAP = 450;
/** Ms before the first one: a region that has just come must be known before it changes. */
const SOON = 50;
/** Ms a note stays on the screen. */
const STAY = 7000;
/** Plain notes that stay beside a new one. */
const MOST_BESIDE = 2;

interface Note {
	id: number;
	/** Its words in the language of `t`; asked anew where the page's language changes. */
	say: (t: typeof i18next.t) => string;
	tone: "plain" | "alert";
}

const useNotes = create<{ spoken: string; urgent: string; notes: readonly Note[] }>(() => ({
	spoken: "",
	urgent: "",
	notes: [],
}));

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
	useNotes.setState(({ spoken }) => ({ spoken: anew(text, spoken) }));
	timer = setTimeout(speakNext, GAP);
}

/** Reads `text` to screen readers after what is already waiting; `urgent` interrupts. Nothing is drawn. */
export function announce(text: string, urgent = false): void {
	const spoken = unbound(text);
	if (urgent) {
		useNotes.setState(({ urgent: before }) => ({ urgent: anew(spoken, before) }));
		clearTimeout(urgentTimer);
		urgentTimer = setTimeout(() => {
			urgentTimer = undefined;
		}, GAP);
		return;
	}
	queue.push(spoken);
	if (timer === undefined) timer = setTimeout(speakNext, SOON);
}

/** The region stands elsewhere now. What it has said is not said again, but for what nobody can have heard yet. */
function moved(): void {
	const { spoken, urgent } = useNotes.getState();
	useNotes.setState({ spoken: "", urgent: "" });
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
	useNotes.setState({ spoken: "", urgent: "", notes: [] });
}

/** The notes beside which one more has room: all alerts, and the last plain ones. */
function roomy(notes: readonly Note[]): readonly Note[] {
	const kept = notes.filter(({ tone }) => tone === "plain").slice(-MOST_BESIDE);
	return notes.filter((note) => note.tone === "alert" || kept.includes(note));
}

/** Shows what `say` says as a note for some seconds and reads it aloud. An alert stays until it is dismissed. */
export function notify(say: Note["say"], tone: Note["tone"] = "plain"): void {
	const note = { id: nextId++, say, tone };
	useNotes.setState(({ notes }) => ({ notes: [...roomy(notes), note] }));
	if (tone === "plain") setTimeout(() => dismiss(note.id), STAY);
	announce(say(i18next.t), tone === "alert");
}

function dismiss(id: number): void {
	useNotes.setState(({ notes }) => ({ notes: notes.filter((note) => note.id !== id) }));
}

function Toast({ note }: { note: Note }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<li className={`ui-toast is-${note.tone}`}>
			<Art name={note.tone === "alert" ? "ui-alert" : "ui-check"} size={20} />
			<span>{note.say(i18next.t)}</span>
			<button type="button" aria-label={t("close")} onClick={() => dismiss(note.id)}>
				<Art name="ui-cross" size={16} />
			</button>
		</li>
	);
}

/**
 * Stands once at the root of the page and carries all announcements and notes: inside the topmost dialog while one is
 * open, for all else is mute and out of reach then.
 */
export function LiveRegion(): ReactNode {
	const { t } = useTranslation("common");
	const { spoken, urgent, notes } = useNotes();
	const top = useModals((open) => open.at(-1));
	const region = (
		<>
			<div className="sr-only" role="status" aria-live="polite">
				{spoken}
			</div>
			<div className="sr-only" role="alert">
				{urgent}
			</div>
			{notes.length === 0 ? null : (
				<section aria-label={t("notes")} data-no-terms="">
					<ul className="ui-toasts on-paper">
						{notes.map((note) => (
							<Toast key={note.id} note={note} />
						))}
					</ul>
				</section>
			)}
		</>
	);
	return top ? createPortal(region, top) : region;
}
