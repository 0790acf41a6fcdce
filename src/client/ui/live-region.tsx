// Says aloud what changed: one polite queue for screen readers, and short notes on the screen.
import i18next from "i18next";
import { type ReactNode, useState } from "react";
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
/** Notes that are shown at once. */
const MOST = 3;

interface Note {
	id: number;
	/** Its words in the language of `t`; asked anew where the page's language changes. */
	say: (t: typeof i18next.t) => string;
	tone: "plain" | "alert";
	/** What it is about: a later note of the same takes its place; "" = nothing that another could contradict. */
	about: string;
	/** Times that it has been said while it stood. */
	times: number;
	/** Takes it away, where that is to happen by itself. */
	timer?: ReturnType<typeof setTimeout>;
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

/** Takes back a `text` that was announced and no longer holds: it is not found in the region, nor said if it still waits. */
export function takeBack(text: string): void {
	const gone = unbound(text);
	const left = queue.filter((one) => one !== gone);
	queue.splice(0, queue.length, ...left);
	useNotes.setState(({ spoken }) =>
		spoken === gone || spoken === anew(gone, gone) ? { spoken: "" } : {},
	);
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

/** The notes that are shown, in their order: the latest, then alerts before plain ones, later before earlier. */
function shownOf(notes: readonly Note[]): readonly Note[] {
	const last = notes.at(-1);
	const rank = (note: Note): number => (note === last ? 2 : note.tone === "alert" ? 1 : 0);
	const first = [...notes].reverse().sort((a, b) => rank(b) - rank(a));
	const shown = new Set(first.slice(0, MOST));
	return notes.filter((note) => shown.has(note));
}

/** Those that stay: what is shown, and alerts behind it. */
function roomy(notes: readonly Note[]): readonly Note[] {
	const shown = new Set(shownOf(notes));
	return notes.filter((note) => note.tone === "alert" || shown.has(note));
}

/**
 * Shows what `say` says as a note for some seconds and reads it aloud. An alert stays until it is dismissed. What stands
 * there already is counted, not said a second time. `about`: a later note about the same takes its place, for what it
 * said no longer holds.
 */
export function notify(say: Note["say"], tone: Note["tone"] = "plain", about = ""): void {
	const text = say(i18next.t);
	const id = nextId++;
	const timer = tone === "plain" ? setTimeout(() => dismiss(id), STAY) : undefined;
	useNotes.setState(({ notes }) => {
		const same = notes.find((note) => note.tone === tone && note.say(i18next.t) === text);
		const past = notes.filter((one) => one === same || (about !== "" && one.about === about));
		for (const one of past) clearTimeout(one.timer);
		const note = { id, say, tone, about, times: (same?.times ?? 0) + 1, ...(timer && { timer }) };
		return { notes: roomy([...notes.filter((one) => !past.includes(one)), note]) };
	});
	announce(text, tone === "alert");
}

function dismiss(id: number): void {
	useNotes.setState(({ notes }) => ({ notes: notes.filter((note) => note.id !== id) }));
}

function Toast({ note }: { note: Note }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<li className={`ui-toast is-${note.tone}`}>
			<Art name={note.tone === "alert" ? "ui-alert" : "ui-check"} size={20} />
			<span>
				{note.say(i18next.t)}
				{note.times > 1 ? <small> {t("noteTimes", { count: note.times })}</small> : null}
			</span>
			<button type="button" aria-label={t("close")} onClick={() => dismiss(note.id)}>
				<Art name="ui-cross" size={16} />
			</button>
		</li>
	);
}

/** The notes; alerts for which there is no room stand behind a button, which shows them all. */
function Toasts({ notes }: { notes: readonly Note[] }): ReactNode {
	const { t } = useTranslation("common");
	const [all, setAll] = useState(false);
	const shown = all ? notes : shownOf(notes);
	const more = notes.length - shown.length;
	return (
		<section aria-label={t("notes")} data-no-terms="">
			<ul className="ui-toasts on-paper">
				{more === 0 ? null : (
					<li className="ui-toast is-more">
						<button type="button" onClick={() => setAll(true)}>
							{t("notesMore", { count: more })}
						</button>
					</li>
				)}
				{shown.map((note) => (
					<Toast key={note.id} note={note} />
				))}
			</ul>
		</section>
	);
}

/**
 * Stands once at the root of the page and carries all announcements and notes: inside the topmost dialog while one is
 * open, for all else is mute and out of reach then.
 */
export function LiveRegion(): ReactNode {
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
			{notes.length === 0 ? null : <Toasts notes={notes} />}
		</>
	);
	return top ? createPortal(region, top) : region;
}
