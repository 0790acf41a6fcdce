// A row of months to choose one from, each with a word on what happened in it.
import { type ReactNode, useId } from "react";
import type { Words } from "../../viewmodel/game/words.ts";
import { monthName, monthShort } from "./words.ts";
import "./month-picker.css";

export interface MonthChoice {
	month: number;
	note: string;
	/** Said with a tone, too. */
	good?: boolean;
}

/** Radio buttons underneath: the arrow keys go from month to month. */
export function MonthPicker({
	words,
	legend,
	months,
	value,
	onChange,
}: {
	words: Words;
	legend: string;
	months: readonly MonthChoice[];
	value: number | undefined;
	onChange: (month: number) => void;
}): ReactNode {
	const name = useId();
	return (
		<fieldset className="month-picker">
			<legend className="sr-only">{legend}</legend>
			{months.map(({ month, note, good }) => (
				<label key={month} className={good ? "is-good" : undefined}>
					<input
						type="radio"
						name={name}
						checked={month === value}
						onChange={() => onChange(month)}
					/>
					<span>
						<b aria-hidden="true">{monthShort(words, month)}</b>
						<span className="sr-only">{monthName(words, month)}</span>
						<small>{note}</small>
					</span>
				</label>
			))}
		</fieldset>
	);
}
