// Lists: effects and conditions in a row each, ids as chips, numbers, and rows with fields of their own.
import type { ReactNode } from "react";
import type { Path } from "../../../../scenario/edit/path.ts";
import {
	type ListShape,
	plainValue,
	type Shape,
	type TupleShape,
} from "../../../../scenario/form/shape.ts";
import { Button, IconButton } from "../../../ui/button.tsx";
import { knownIds } from "../../../viewmodel/editor/known.ts";
import { choiceLabel, nameOfId } from "../../../viewmodel/editor/labels.ts";
import { useBench, useDesk } from "../bench/context.ts";
import { AddId } from "./add-id.tsx";
import { CardList } from "./card-list.tsx";
import { Frame } from "./frame.tsx";
import { ChoiceInput, NumberInput } from "./inputs.tsx";

interface Of<S extends Shape> {
	path: Path;
	shape: S;
	name: string;
	label: string;
}

/** The values of a tuple side by side. */
function TupleInputs({ path, shape, name, label }: Of<TupleShape>): ReactNode {
	const { at, words } = useBench();
	const set = useDesk((desk) => desk.set);
	return shape.parts.map((part, i) => {
		const place = [...path, i];
		const called = words.t("editor:part", { name: label, n: i + 1 });
		const shared = {
			label: called,
			value: at(place),
			onChange: (next: unknown) => set(place, next),
		};
		// parts of a tuple have no names, only places
		const key = `${name}${i}`;
		if (part.kind === "choice")
			return <ChoiceInput key={key} {...shared} name={name} options={part.options} />;
		return part.kind === "number" ? <NumberInput key={key} {...shared} shape={part} /> : null;
	});
}

/** Rows that can be put in and taken out. */
function Rows({
	path,
	shape,
	label,
	row,
}: Of<ListShape> & { row: (place: Path, n: number) => ReactNode }): ReactNode {
	const { at, words } = useBench();
	const set = useDesk((desk) => desk.set);
	const list = (at(path) ?? []) as readonly unknown[];
	return (
		<>
			<ul className="ed-rows">
				{list.map((_, i) => (
					// rows of plain values are known by their places alone; another length makes them anew
					<li key={`${String(i)} of ${String(list.length)}`} className="ed-tuple">
						{row([...path, i], i + 1)}
						<IconButton
							icon="ui-cross"
							label={words.t("editor:takeRow", { name: label, n: i + 1 })}
							onClick={() => set(path, list.toSpliced(i, 1))}
						/>
					</li>
				))}
			</ul>
			{list.length >= shape.most ? null : (
				<Button
					size="s"
					icon="ui-plus"
					aria-label={words.t("editor:addTo", { name: label })}
					onClick={() => set(path, [...list, plainValue(shape.of)])}
				>
					{words.t("editor:add")}
				</Button>
			)}
		</>
	);
}

/** Ids or choices as chips, each with what it stands for. */
function Chips({ path, shape, name, label }: Of<ListShape>): ReactNode {
	const { at, words, work } = useBench();
	const set = useDesk((desk) => desk.set);
	const list = ((at(path) ?? []) as readonly unknown[]).map(String);
	const { of } = shape;
	const known =
		of.kind === "choice"
			? new Map(of.options.map((option) => [option, choiceLabel(words, name, option)]))
			: (knownIds(work, words, name) ?? new Map<string, string>());
	const left = new Map([...known].filter(([id]) => !list.includes(id)));
	return (
		<>
			<ul className="ed-chips" data-no-terms="">
				{list.map((id, i) => {
					const called = known.get(id) ?? nameOfId(words, name, id, "");
					return (
						<li key={id} className="ed-chip">
							<span>{called}</span>
							{of.kind === "choice" || called.toLowerCase() === id ? null : (
								<small className="ed-chip-id">{id}</small>
							)}
							<button
								type="button"
								aria-label={words.t("editor:take", { name: called })}
								onClick={() => set(path, list.toSpliced(i, 1))}
							>
								×
							</button>
						</li>
					);
				})}
			</ul>
			{of.kind === "choice" ? (
				<select
					className="ed-select"
					aria-label={words.t("editor:addTo", { name: label })}
					value=""
					onChange={({ target }) => target.value !== "" && set(path, [...list, target.value])}
				>
					<option value="">{words.t("editor:addTo", { name: label })}</option>
					{[...left].map(([id, called]) => (
						<option key={id} value={id}>
							{called}
						</option>
					))}
				</select>
			) : (
				<AddId label={label} known={left} onAdd={(id) => set(path, [...list, id])} />
			)}
		</>
	);
}

/** The field of a list or a tuple. */
export function ListField({
	path,
	shape,
	kind,
	name,
	label,
	help,
}: {
	path: Path;
	shape: ListShape | TupleShape;
	kind: string;
	name: string;
	label: string;
	help: string;
}): ReactNode {
	const { at } = useBench();
	const set = useDesk((desk) => desk.set);
	if (shape.kind === "tuple")
		return (
			<Frame {...{ path, label, help, group: true, inside: true }}>
				{() => (
					<div className="ed-tuple">
						<TupleInputs {...{ path, shape, name, label }} />
					</div>
				)}
			</Frame>
		);
	const { of } = shape;
	if (of.kind === "group") return <CardList {...{ path, shape, of, kind, name, label }} />;
	return (
		<Frame {...{ path, label, help, group: true, inside: true, wide: true }}>
			{() => {
				switch (of.kind) {
					case "tuple":
						return (
							<Rows
								{...{ path, shape, name, label }}
								row={(place) => <TupleInputs path={place} shape={of} {...{ name, label }} />}
							/>
						);
					case "number":
						return (
							<Rows
								{...{ path, shape, name, label }}
								row={(place, n) => (
									<NumberInput
										label={`${label} ${n}`}
										value={at(place)}
										shape={of}
										onChange={(next) => set(place, next)}
									/>
								)}
							/>
						);
					default:
						return <Chips {...{ path, shape, name, label }} />;
				}
			}}
		</Frame>
	);
}
