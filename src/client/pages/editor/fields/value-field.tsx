// The field of one value, by its shape; what holds other values is left to lists and groups.
import type { ReactNode } from "react";
import type { NumberShape } from "../../../../scenario/form/shape.ts";
import { knownIds } from "../../../viewmodel/editor/known.ts";
import { fieldHelp, fieldLabel, leverOfRow } from "../../../viewmodel/editor/labels.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { type FieldProps, useBench, useDesk } from "../bench/context.ts";
import { Frame } from "./frame.tsx";
import { GroupField, NullableGroup, TableField } from "./group-field.tsx";
import { ChoiceInput, NumberInput, TextInput } from "./inputs.tsx";
import { ListField } from "./list-field.tsx";

/** Texts longer than this get a paragraph of their own. */
const LINE = 200;

/** A range so wide tells nobody anything. */
const WIDE = 10_000;

/** The range of a number in words, for example "0 to 9, whole"; "" where any number will do. */
function rangeText({ t, format }: Words, { low, high, whole }: NumberShape): string {
	if (high - low > WIDE) return "";
	const range = t("editor:range", { low: format.number(low), high: format.number(high) });
	return whole ? t("editor:whole", { range }) : range;
}

/** The field at a place, whatever stands there. */
export function ValueField({ path, shape, kind, name }: FieldProps): ReactNode {
	const { words, at, work } = useBench();
	const set = useDesk((desk) => desk.set);
	const label = fieldLabel(words, kind, name);
	const help = fieldHelp(words, kind, name);
	const value = at(path);
	switch (shape.kind) {
		case "number": {
			const stands = kind === "number" ? at([...path.slice(0, -1), "unit"]) : "";
			const unit = typeof stands === "string" ? words.texts.textOr(["units", stands], stands) : "";
			const range = rangeText(words, shape);
			const note = words.format.groups([unit, range]);
			return (
				<Frame {...{ path, label, help, note }}>
					{(wiring) => (
						<NumberInput {...wiring} {...{ value, shape }} onChange={(next) => set(path, next)} />
					)}
				</Frame>
			);
		}
		case "choice":
			return (
				<Frame {...{ path, label, help }}>
					{(wiring) => (
						<ChoiceInput
							{...wiring}
							{...{ value, name, options: shape.options, none: shape.none }}
							onChange={(next) => set(path, next)}
						/>
					)}
				</Frame>
			);
		case "flag":
			return (
				<Frame {...{ path, label, help }}>
					{(wiring) => (
						<input
							{...wiring}
							className="ed-check"
							type="checkbox"
							checked={value === true}
							onChange={({ target }) => set(path, target.checked)}
						/>
					)}
				</Frame>
			);
		case "text": {
			const lever = leverOfRow(at(path.slice(0, -1)));
			const known = knownIds(work, words, name, lever) ?? undefined;
			const long = shape.pattern === "" && shape.most > LINE && name !== "unit" && !known;
			const text = String(value);
			const told =
				kind === "number" && name === "unit" ? words.texts.textOr(["units", text], "") : "";
			return (
				<Frame {...{ path, label, help, wide: long, note: known?.get(text) ?? told }}>
					{(wiring) => (
						<TextInput
							{...wiring}
							{...{ value, long, ...(known ? { known } : {}) }}
							onChange={(next) => set(path, next)}
						/>
					)}
				</Frame>
			);
		}
		case "list":
		case "tuple":
			return <ListField {...{ path, shape, kind, name, label, help }} />;
		case "table":
			return <TableField {...{ path, shape, name, label, help }} />;
		case "group":
			if (shape.none) return <NullableGroup {...{ path, shape, name, label }} />;
			return (
				<fieldset className="ed-inner">
					<legend>{label}</legend>
					<GroupField {...{ path, shape, kind: name }} />
				</fieldset>
			);
		case "tree":
			return null;
	}
}
