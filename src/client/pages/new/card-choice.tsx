// One choice out of a few, each told on a card of its own. Radio buttons underneath.
import { type ReactNode, useId } from "react";
import { classes } from "../../ui/seat.ts";
import "./card-choice.css";

export interface Card<Id extends string> {
	id: Id;
	title: string;
	text: string;
	/** Drawing left of the title. */
	mark?: ReactNode;
	/** Line under the text. */
	note?: ReactNode;
	className?: string;
}

/** A question with its answers as cards side by side. */
export function CardChoice<Id extends string>({
	legend,
	note,
	options,
	value,
	onChange,
}: {
	legend: string;
	note?: string;
	options: readonly Card<Id>[];
	value: Id;
	onChange: (id: Id) => void;
}): ReactNode {
	const name = useId();
	return (
		<fieldset className="card-choice">
			<legend>{legend}</legend>
			{note === undefined ? null : <p className="card-choice-note">{note}</p>}
			<div>
				{options.map((option) => (
					<label key={option.id} className={classes("card-choice-card", option.className)}>
						<input
							type="radio"
							name={name}
							checked={option.id === value}
							onChange={() => onChange(option.id)}
							aria-labelledby={`${name}-${option.id}`}
							aria-describedby={`${name}-${option.id}-text`}
						/>
						{option.mark}
						<span>
							<b id={`${name}-${option.id}`}>{option.title}</b>
							<small id={`${name}-${option.id}-text`}>{option.text}</small>
							{option.note}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
