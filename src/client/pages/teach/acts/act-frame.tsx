// The frame of every act: a title, what it is about, and a foot that never scrolls. Beside the games, or a sheet over them.
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Problem } from "../../../../scenario/problem.ts";
import type { LessonRefusal } from "../../../stores/class/lesson-store.ts";
import { Art } from "../../../ui/art.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import "./act-frame.css";

export interface ActFrameProps {
	title: string;
	note?: ReactNode;
	/** Why the act itself was refused when it was carried out. */
	refusal?: LessonRefusal | null;
	/** Its fields that do not hold, where that is the reason. */
	problems?: readonly Problem[] | undefined;
	/** Buttons; the act of the moment last. */
	foot?: ReactNode;
	/** A way back other than to all acts, and its name. */
	back?: { name: string; go: () => void };
	children: ReactNode;
}

/** An act. On a wide screen the focus comes to its title, so that the keyboard goes on where the eye does. */
export function ActFrame(props: ActFrameProps): ReactNode {
	const { title, note, refusal, problems, foot, back, children } = props;
	const { t } = useLore().words;
	const { wide, close, open } = useActs();
	const heading = useRef<HTMLHeadingElement>(null);
	const label = useId();
	useEffect(() => {
		if (wide && open !== "menu") heading.current?.focus({ preventScroll: true });
	}, [wide, open]);
	const said = note === undefined ? null : <p className="act-note">{note}</p>;
	if (!wide) {
		return (
			<Dialog
				open
				onClose={close}
				title={title}
				className="act-sheet"
				{...(foot ? { footer: <div className="act-foot">{foot}</div> } : {})}
			>
				{said}
				<Refused code={refusal} problems={problems} />
				{children}
			</Dialog>
		);
	}
	return (
		<section className="act on-paper" aria-labelledby={label}>
			<header>
				{open === "menu" ? null : (
					<button type="button" className="act-back" onClick={back?.go ?? close}>
						<Art name="ui-left" size={16} />
						{back?.name ?? t("teach:acts.back")}
					</button>
				)}
				<h2 id={label} ref={heading} tabIndex={-1}>
					{title}
				</h2>
				{said}
			</header>
			<div className="act-body">
				<Refused code={refusal} problems={problems} />
				{children}
			</div>
			{foot ? <footer className="act-foot">{foot}</footer> : null}
		</section>
	);
}
