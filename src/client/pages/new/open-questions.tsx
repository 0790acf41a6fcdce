// The questions that the record leaves open, each with its readings; their words come with the scenario.
import type { ReactNode } from "react";
import { QUESTION_IDS, QUESTIONS, type Setup } from "../../router/routes.ts";
import { useRules } from "../app/knowledge.ts";
import { CardChoice } from "./card-choice.tsx";

type Switches = Setup["switches"];

/** A choice for every question. Suspends while the rules' texts come. */
export function OpenQuestions({
	value,
	onChange,
}: {
	value: Switches;
	onChange: (switches: Switches) => void;
}): ReactNode {
	const { questions } = useRules();
	return QUESTION_IDS.map((id) => {
		const { label, question, options } = questions[id];
		const texts: Readonly<Record<string, { label: string; text: string }>> = options;
		return (
			<CardChoice
				key={id}
				legend={label}
				note={question}
				options={QUESTIONS[id].map((reading) => ({
					id: reading,
					title: texts[reading]?.label ?? reading,
					text: texts[reading]?.text ?? "",
				}))}
				value={value[id]}
				onChange={(reading) => onChange({ ...value, [id]: reading })}
			/>
		);
	});
}
