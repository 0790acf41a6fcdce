// Controls that hold one value: a number being typed, a text, a choice.
import { type ReactNode, useState } from "react";
import type { NumberShape } from "../../../../scenario/form/shape.ts";
import { choiceLabel } from "../../../viewmodel/editor/labels.ts";
import { numberOf } from "../../../viewmodel/editor/typed.ts";
import { useBench } from "../bench/context.ts";
import type { Wiring } from "./frame.tsx";

type Wired = Partial<Wiring> & { label?: string };

/** A number; what is typed stays typed until it can be read as one. */
export function NumberInput({
	value,
	shape,
	onChange,
	label,
	...wiring
}: {
	value: unknown;
	shape: NumberShape;
	onChange: (value: number | null) => void;
} & Wired): ReactNode {
	const { words } = useBench();
	const [typed, setTyped] = useState<string | null>(null);
	const plain = typeof value === "number" ? String(value) : "";
	const read = typed === null ? undefined : numberOf(typed);
	// a step back or forth meanwhile counts for more than what was typed
	const stale = read !== undefined && read !== (typeof value === "number" ? value : null);
	const shown = typed === null || stale ? plain : typed;
	const unread = typed !== null && read === undefined;
	return (
		<>
			<input
				{...wiring}
				className="ed-number"
				type="text"
				inputMode={shape.low < 0 ? "text" : "decimal"}
				autoComplete="off"
				aria-label={label}
				aria-invalid={unread || wiring["aria-invalid"]}
				value={shown}
				onChange={(event) => {
					const text = event.target.value;
					setTyped(text);
					const next = numberOf(text);
					if (next !== undefined) onChange(next);
				}}
				onBlur={() => !unread && setTyped(null)}
			/>
			{unread ? (
				<span className="ed-unread" role="status">
					{words.t("editor:notNumber", { value: plain === "" ? words.t("editor:none") : plain })}
				</span>
			) : null}
		</>
	);
}

/** A choice of one. `name` is the field's, `none` adds "nothing" where null may stand. */
export function ChoiceInput({
	value,
	name,
	options,
	none = false,
	onChange,
	label,
	...wiring
}: {
	value: unknown;
	name: string;
	options: readonly string[];
	none?: boolean;
	onChange: (value: string | null) => void;
} & Wired): ReactNode {
	const { words } = useBench();
	const chosen = typeof value === "string" ? value : "";
	const known = options.includes(chosen) || (none && value === null);
	return (
		<select
			{...wiring}
			className="ed-select"
			aria-label={label}
			value={chosen}
			onChange={({ target }) =>
				onChange(none && target.value === "" && !options.includes("") ? null : target.value)
			}
		>
			{known ? null : <option value={chosen}>{chosen}</option>}
			{none && !options.includes("") ? <option value="">{words.t("editor:none")}</option> : null}
			{options.map((option) => (
				<option key={option} value={option}>
					{choiceLabel(words, name, option)}
				</option>
			))}
		</select>
	);
}

/** A text: a line, or a paragraph that grows with what is written. `known`: ids to pick from. */
export function TextInput({
	value,
	long,
	known,
	onChange,
	label,
	lang,
	...wiring
}: {
	value: unknown;
	long: boolean;
	known?: ReadonlyMap<string, string>;
	onChange: (value: string) => void;
	lang?: string;
} & Wired): ReactNode {
	const text = typeof value === "string" ? value : "";
	const shared = {
		...wiring,
		className: "ed-text",
		"aria-label": label,
		autoComplete: "off",
		lang,
		value: text,
	};
	if (long)
		return (
			<textarea
				{...shared}
				rows={Math.min(8, Math.max(2, Math.ceil(text.length / 60)))}
				onChange={(event) => onChange(event.target.value)}
			/>
		);
	const list = known && wiring.id ? `${wiring.id}-known` : undefined;
	return (
		<>
			<input
				{...shared}
				type="text"
				list={list}
				spellCheck={known ? false : undefined}
				onChange={(event) => onChange(event.target.value)}
			/>
			{known && list ? (
				<datalist id={list}>
					{[...known].map(([id, name]) => (
						<option key={id} value={id} label={name} />
					))}
				</datalist>
			) : null}
		</>
	);
}
