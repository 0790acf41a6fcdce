// A dialog over the page: the browser's own <dialog>, so focus, Escape and the page behind are handled by it.
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./button.tsx";
import { useModal } from "./modal.ts";
import { NotePlace } from "./note-place.tsx";
import { classes } from "./seat.ts";
import { TermSlot } from "./term-slot.tsx";
import "./dialog.css";

/** A body that only scrolls takes the focus itself, so that arrow keys can move it. */
function reachable(body: HTMLElement | null): void {
	if (body && !body.querySelector("a, button, input, select, summary, textarea")) body.tabIndex = 0;
}

/** A modal dialog. `onClose` runs on Escape, on the cross and on a click outside; the owner then sets `open` to false. */
export function Dialog({
	open,
	onClose,
	title,
	over,
	footer,
	wide,
	className,
	children,
}: {
	open: boolean;
	onClose: () => void;
	title: ReactNode;
	/** Small line above the title. */
	over?: ReactNode;
	/** Row of buttons that never scrolls. */
	footer?: ReactNode;
	/** 720 px instead of 480. */
	wide?: boolean;
	className?: string;
	children: ReactNode;
}): ReactNode {
	const { t } = useTranslation("common");
	const box = useRef<HTMLDialogElement>(null);
	const heading = useId();
	useModal(box, open);
	// Only the backdrop is the dialog element itself; whatever lies on it is a child. A press that began on a child is
	// none outside: a selection may be drawn out of the dialog.
	const outside = useRef(false);
	useEffect(() => {
		const dialog = box.current;
		const down = ({ target }: PointerEvent): void => {
			outside.current = target === dialog;
		};
		const up = ({ target }: MouseEvent): void => {
			if (outside.current && target === dialog) onClose();
		};
		dialog?.addEventListener("pointerdown", down);
		dialog?.addEventListener("click", up);
		return () => {
			dialog?.removeEventListener("pointerdown", down);
			dialog?.removeEventListener("click", up);
		};
	}, [onClose]);
	return (
		<dialog
			ref={box}
			className={classes("ui-dialog on-paper", wide && "is-wide", className)}
			aria-labelledby={heading}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			{open ? (
				<div className="ui-dialog-box">
					<div className="ui-dialog-head">
						<div>
							{over === undefined ? null : <p className="ui-dialog-over">{over}</p>}
							<h2 id={heading}>{title}</h2>
						</div>
						<IconButton label={t("close")} icon="ui-cross" onClick={onClose} />
					</div>
					<div className="ui-dialog-body" ref={reachable}>
						{children}
						<TermSlot />
					</div>
					<NotePlace />
					{footer === undefined ? null : <footer>{footer}</footer>}
				</div>
			) : null}
		</dialog>
	);
}
