// The notes on the screen: each with its sign and a way to dismiss it.
import i18next from "i18next";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "./art.tsx";
import { dismiss, hold, type Note, shownOf } from "./notes.ts";
import { classes } from "./seat.ts";
import "./toasts.css";

function Toast({ note }: { note: Note }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<li className={`ui-toast is-${note.tone}`}>
			<Art name={note.tone === "alert" ? "ui-alert" : "ui-check"} size={20} />
			<span>
				{note.say(i18next.t)}
				{note.times > 1 ? <small> {t("noteTimes", { count: note.times })}</small> : null}
			</span>
			<button
				type="button"
				aria-label={t("close")}
				onClick={() => {
					dismiss(note.id);
					// with the button goes the focus, and nothing tells of it
					hold(false);
				}}
			>
				<Art name="ui-cross" size={16} />
			</button>
		</li>
	);
}

/** Tells a dialog how high the notes below it are, in px as `--notes`, so that it keeps clear of them. */
function useRoomBelow(notes: RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const box = notes.current;
		const dialog = box?.closest("dialog");
		if (!box || !dialog) return;
		const watcher = new ResizeObserver(() =>
			dialog.style.setProperty("--notes", `${box.offsetHeight}px`),
		);
		watcher.observe(box);
		return () => {
			watcher.disconnect();
			dialog.style.removeProperty("--notes");
		};
	}, [notes]);
}

/** The notes; alerts for which there is no room stand behind a button, which shows them all. */
export function Toasts({
	notes,
	isPlaced,
}: {
	notes: readonly Note[];
	isPlaced: boolean;
}): ReactNode {
	const { t } = useTranslation("common");
	const [all, setAll] = useState(false);
	const box = useRef<HTMLElement>(null);
	useRoomBelow(box);
	const shown = all ? notes : shownOf(notes);
	const more = notes.length - shown.length;
	return (
		<section
			ref={box}
			className={classes("ui-notes on-paper", !isPlaced && "is-foot")}
			aria-label={t("notes")}
			data-no-terms=""
			onPointerEnter={() => hold(true)}
			onPointerLeave={() => hold(false)}
			onFocus={() => hold(true)}
			onBlur={() => hold(false)}
		>
			<ul className="ui-toasts">
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
