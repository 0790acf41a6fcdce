// The frame of a field: its name, what it was, what is wrong with it and how to put that right.
import { type ReactNode, useId } from "react";
import type { Path } from "../../../../scenario/edit/path.ts";
import type { Problem } from "../../../../scenario/problem.ts";
import { Art } from "../../../ui/art.tsx";
import { classes } from "../../../ui/seat.ts";
import { changeWords, ofNumber, subjectOf, toldOf } from "../../../viewmodel/editor/changes.ts";
import { useBench, useDesk } from "../bench/context.ts";

/** What a control needs to belong to its frame. */
export interface Wiring {
	id: string;
	"aria-describedby": string;
	"aria-invalid": boolean;
}

/** A problem in words: what is wrong, and the remedy. */
export function ProblemText({ problem }: { problem: Problem }): ReactNode {
	const { words } = useBench();
	const { t, format } = words;
	const { code, expected } = toldOf(words, problem);
	return (
		<>
			{t(`problems:${code}.problem`, { expected })}
			{format.gap}
			<b>{t(`problems:${code}.remedy`, { expected })}</b>
		</>
	);
}

/** Problems below a control; one of a number begins with the `name` of what is meant. */
export function Wrong({
	problems,
	name = "",
}: {
	problems: readonly Problem[];
	name?: string;
}): ReactNode {
	const { format } = useBench().words;
	return problems.slice(0, 4).map((problem) => (
		<span key={`${problem.path}${problem.code}`} className="ed-wrong">
			<Art name="ui-alert" size={14} />
			<span>
				{name !== "" && ofNumber(problem) ? format.told(name, "") : null}
				<ProblemText problem={problem} />
			</span>
		</span>
	));
}

/** What stood there before, with a way back to it. */
export function Was({ path, name }: { path: Path; name: string }): ReactNode {
	const { words, changeOf } = useBench();
	const takeBack = useDesk((desk) => desk.takeBack);
	const change = changeOf(path);
	if (change === null) return null;
	const { from } = changeWords(words, change);
	return (
		<span className="ed-was">
			{words.t("editor:was", { value: from ?? words.t("editor:none") })}
			<button type="button" onClick={() => takeBack(change)}>
				{words.t("editor:restore")}
				<span className="sr-only"> {name}</span>
			</button>
		</span>
	);
}

/** A field with its control. `group`: the control is several, named as a group. */
export function Frame({
	path,
	label,
	help = "",
	inside = false,
	group = false,
	wide = false,
	note = "",
	children,
}: {
	path: Path;
	label: string;
	help?: string;
	/** Tells what is wrong inside of the value here too. */
	inside?: boolean;
	group?: boolean;
	wide?: boolean;
	/** Unit and range, for example. */
	note?: string;
	children: (wiring: Wiring) => ReactNode;
}): ReactNode {
	const id = useId();
	const { problemsOf, changeOf, words } = useBench();
	const problems = problemsOf(path, inside);
	const wiring = {
		id,
		"aria-describedby": `${id}-about`,
		"aria-invalid": problems.length > 0,
	};
	const about = (
		<p className="ed-about" id={`${id}-about`}>
			{note === "" ? null : <span className="ed-note">{note}</span>}
			{help === "" ? null : <span>{help}</span>}
			<Was path={path} name={label} />
			<Wrong problems={problems} name={subjectOf(words, path, label)} />
		</p>
	);
	const name = classes(
		"ed-field",
		wide && "is-wide",
		changeOf(path) !== null && "is-changed",
		problems.length > 0 && "is-wrong",
	);
	if (group)
		return (
			<fieldset className={name} aria-describedby={`${id}-about`}>
				<legend>{label}</legend>
				{children(wiring)}
				{about}
			</fieldset>
		);
	return (
		<div className={name}>
			<label htmlFor={id}>{label}</label>
			{children(wiring)}
			{about}
		</div>
	);
}
