// A field with its name, its rule and what is wrong with it, all tied together for screen readers.
import { type ComponentProps, type ReactNode, type Ref, useId } from "react";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import "./text-field.css";

/** A line of text to fill in. `problem` names the fault and the remedy; null where there is none. */
export function TextField({
	label,
	hint,
	problem,
	value,
	onValue,
	field,
	className,
	...rest
}: {
	label: string;
	hint: string;
	problem: string | null;
	value: string;
	onValue: (value: string) => void;
	/** The input itself, to be focused. */
	field: Ref<HTMLInputElement>;
} & Omit<ComponentProps<"input">, "onChange" | "ref">): ReactNode {
	const id = useId();
	return (
		<div className={classes("text-field", problem !== null && "is-wrong", className)}>
			<label htmlFor={id}>{label}</label>
			<input
				{...rest}
				ref={field}
				id={id}
				value={value}
				aria-invalid={problem === null ? undefined : true}
				aria-describedby={problem === null ? `${id}-hint` : `${id}-problem ${id}-hint`}
				onChange={(event) => onValue(event.target.value)}
			/>
			{problem === null ? null : (
				<p className="text-field-problem" id={`${id}-problem`}>
					<Art name="ui-alert" size={16} />
					<span>{problem}</span>
				</p>
			)}
			<p className="text-field-hint" id={`${id}-hint`}>
				{hint}
			</p>
		</div>
	);
}
