// The month's phases in a row: done, now, to come.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./seat.ts";
import "./stepper.css";

export interface Step {
	id: string;
	label: string;
}

/** Shows `steps` with `current` lit and those before it ticked; a narrow bar shows the current one alone. */
export function Stepper({
	label,
	steps,
	current,
}: {
	label: string;
	steps: readonly Step[];
	current: string;
}): ReactNode {
	const { t } = useTranslation("common");
	const at = steps.findIndex((step) => step.id === current);
	return (
		<ol className="ui-stepper" aria-label={label}>
			{steps.map((step, index) => (
				<li
					key={step.id}
					className={classes(index < at && "is-done", index === at && "is-now")}
					aria-current={index === at ? "step" : undefined}
				>
					{step.label}
					{index < at ? <span className="sr-only">{t("step.done")}</span> : null}
				</li>
			))}
		</ol>
	);
}
