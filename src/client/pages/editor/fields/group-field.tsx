// The fields of an object: those of its schema, those a person may leave out, and those with keys of one's own.
import type { ReactNode } from "react";
import { type Path, without } from "../../../../scenario/edit/path.ts";
import { type GroupShape, plainValue, type TableShape } from "../../../../scenario/form/shape.ts";
import { Button, IconButton } from "../../../ui/button.tsx";
import { knownIds } from "../../../viewmodel/editor/known.ts";
import { fieldLabel } from "../../../viewmodel/editor/labels.ts";
import { useBench, useDesk, useField } from "../bench/context.ts";
import { AddId } from "./add-id.tsx";
import { Frame } from "./frame.tsx";
import { NumberInput } from "./inputs.tsx";

/** All fields of a group, but for those left out. */
export function GroupField({
	path,
	shape,
	kind,
	skip = [],
	only,
}: {
	path: Path;
	shape: GroupShape;
	kind: string;
	skip?: readonly string[] | undefined;
	only?: readonly string[] | undefined;
}): ReactNode {
	const Field = useField();
	return (
		<div className="ed-group">
			{Object.entries(shape.fields)
				.filter(([name]) => !skip.includes(name) && (only === undefined || only.includes(name)))
				.map(([name, of]) => (
					<Field key={name} path={[...path, name]} shape={of} kind={kind} name={name} />
				))}
		</div>
	);
}

/** A group that may be missing: a button to begin it, or its fields with one to take it out. */
export function NullableGroup({
	path,
	shape,
	name,
	label,
}: {
	path: Path;
	shape: GroupShape;
	name: string;
	label: string;
}): ReactNode {
	const { at, words } = useBench();
	const set = useDesk((desk) => desk.set);
	const there = at(path) !== null && at(path) !== undefined;
	return (
		<fieldset className="ed-inner">
			<legend>{label}</legend>
			{there ? <GroupField {...{ path, shape, kind: name }} /> : null}
			<Button
				size="s"
				kind={there ? "quiet" : "plain"}
				icon={there ? "ui-cross" : "ui-plus"}
				onClick={() => set(path, there ? null : plainValue({ ...shape, none: false }))}
			>
				{there
					? words.t("editor:leaveOut", { name: label })
					: words.t("editor:begin", { name: label })}
			</Button>
		</fieldset>
	);
}

/** Numbers by key: what is priced, or done by habit. */
export function TableField({
	path,
	shape,
	name,
	label,
	help,
}: {
	path: Path;
	shape: TableShape;
	name: string;
	label: string;
	help: string;
}): ReactNode {
	const { at, words, work } = useBench();
	const set = useDesk((desk) => desk.set);
	const rows = Object.entries((at(path) ?? {}) as Record<string, unknown>);
	const { of } = shape;
	if (of.kind !== "number") return null;
	const known = knownIds(work, words, name) ?? new Map<string, string>();
	return (
		<Frame {...{ path, label, help, group: true, wide: true, inside: true }}>
			{() => (
				<>
					<ul className="ed-rows">
						{rows.map(([key, value]) => {
							const called = fieldLabel(words, name, key);
							return (
								<li key={key} className="ed-pair">
									<span>{called}</span>
									<NumberInput
										value={value}
										shape={of}
										label={called}
										onChange={(next) => set([...path, key], next)}
									/>
									<IconButton
										icon="ui-cross"
										label={words.t("editor:take", { name: called })}
										onClick={() => set(path, without(at(path), [key]))}
									/>
								</li>
							);
						})}
					</ul>
					<AddId
						label={label}
						known={
							new Map(
								[...known.keys()]
									.filter((key) => !rows.some(([one]) => one === key))
									.map((key) => [key, fieldLabel(words, name, key)]),
							)
						}
						onAdd={(key) => set([...path, key], 0)}
					/>
				</>
			)}
		</Frame>
	);
}
