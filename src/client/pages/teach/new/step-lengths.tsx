// How long each step of a month may take: the pace's lengths, and an instructor's own in their place.
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import {
	closeSeconds,
	STEP_SECONDS,
	STEPS,
	type Step,
	secondsOf,
} from "../../../../classroom/pace.ts";
import { useFormats } from "../../../i18n/format.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { lengthTexts, type SessionSettings, stepsAmiss } from "./settings.ts";
import "./step-lengths.css";

interface Part {
	value: SessionSettings;
	onChange: (change: Partial<SessionSettings>) => void;
}

/** The settings with a step's length as typed; an empty field is the pace's again. */
function withLength({ lengths = {} }: SessionSettings, step: Step, typed: string) {
	const { [step]: _, ...others } = lengths;
	const seconds = Number(typed);
	return { lengths: typed.trim() === "" ? others : { ...others, [step]: seconds } };
}

function StepField({ step, value, onChange }: Part & { step: Step }): ReactNode {
	const { t } = useTranslation("teach");
	const id = useId();
	const name = t(`new.lengths.${step}`);
	const [least, most] = STEP_SECONDS[step];
	const own = value.lengths?.[step];
	const wrong = stepsAmiss(value).includes(step);
	return (
		<div className="step-length">
			<label htmlFor={id}>{name}</label>
			<span>
				<input
					id={id}
					type="number"
					inputMode="numeric"
					min={least}
					max={most}
					step={1}
					value={own ?? ""}
					placeholder={`${secondsOf({ pace: value.pace }, step) ?? ""}`}
					aria-invalid={wrong}
					aria-describedby={`${id}-note`}
					onChange={(event) => onChange(withLength(value, step, event.target.value))}
				/>{" "}
				{t("new.lengths.unit")}
			</span>
			<small id={`${id}-note`} className={wrong ? "is-wrong" : undefined}>
				{t(wrong ? "new.lengths.wrong" : "new.lengths.range", { step: name, least, most })}
			</small>
		</div>
	);
}

/** Opens whatever is folded around the first field that does not hold, and goes there. */
export function goToAmiss(): void {
	const field = document.querySelector<HTMLElement>('.step-length [aria-invalid="true"]');
	const folded = field?.closest("details");
	if (folded) folded.open = true;
	field?.focus();
}

/** The fields, folded away until somebody wants other lengths than the pace's; nothing where no clock runs. */
export function StepLengths({ value, onChange }: Part): ReactNode {
	const { t } = useTranslation("teach");
	const format = useFormats();
	const changed = lengthTexts(t, value);
	const amiss = stepsAmiss(value).length > 0;
	const [open, setOpen] = useState(amiss);
	if (value.pace === "none") return null;
	const plain = amiss ? undefined : t("new.lengths.plain");
	return (
		<Disclosure
			className="step-lengths"
			title={t("new.lengths.title")}
			note={changed.length === 0 ? plain : format.list(changed)}
			open={open}
			onToggle={setOpen}
		>
			<p>
				{t("new.lengths.text")} {t("new.lengths.close", { count: closeSeconds(value.pace) })}
			</p>
			<div>
				{STEPS.map((step) => (
					<StepField key={step} step={step} value={value} onChange={onChange} />
				))}
			</div>
		</Disclosure>
	);
}
