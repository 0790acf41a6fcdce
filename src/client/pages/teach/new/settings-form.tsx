// What an instructor may choose for a session: every question with a sentence on what it changes. The answers are all valid.
import { type ReactNode, Suspense, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { TITLE_LETTERS } from "../../../../classroom/limits.ts";
import { PACES } from "../../../../classroom/pace.ts";
import { CHARACTERS } from "../../../../players/types.ts";
import { minutesFor } from "../../../stores/shipped.ts";
import { Segmented, Slider } from "../../../ui/choice.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { CardChoice } from "../../new/card-choice.tsx";
import { OpenQuestions } from "../../new/open-questions.tsx";
import {
	clockOf,
	FIRST_NEWS,
	monthsTaken,
	readingsChanged,
	type SessionSettings,
} from "./settings.ts";
import { lastOf, playedOf, type Span } from "./span.ts";
import { StepLengths } from "./step-lengths.tsx";
import "./settings-form.css";

interface Part {
	/** What the session's scenario leaves open. */
	span: Span;
	value: SessionSettings;
	onChange: (change: Partial<SessionSettings>) => void;
}

const STARTS = ["geneva", "prologue"] as const;
const SIZES = ["1", "2", "3", "4"] as const;

function TitleField({ value, onChange }: Omit<Part, "span">): ReactNode {
	const { t } = useTranslation("teach");
	const id = useId();
	return (
		<div className="settings-title">
			<label htmlFor={id}>{t("new.title_label")}</label>
			<input
				id={id}
				value={value.title}
				maxLength={TITLE_LETTERS}
				autoComplete="off"
				placeholder={t("new.title_example")}
				aria-describedby={`${id}-note`}
				onChange={(event) => onChange({ title: event.target.value })}
			/>
			<small id={`${id}-note`}>{t("new.title_note")}</small>
		</div>
	);
}

function Length({ span, value, onChange }: Part): ReactNode {
	const { t } = useTranslation("teach");
	const played = playedOf(span, value.months);
	const minutes = minutesFor(span.id, monthsTaken(value, played));
	return (
		<div className="settings-group">
			<h2 className="settings-heading">{t("new.months.title")}</h2>
			<Slider
				label={t("new.months.label")}
				min={1}
				max={playedOf(span, span.last)}
				value={played}
				format={(months) => t("new.sum.months", { count: months })}
				onChange={(months) => onChange({ months: lastOf(span, months) })}
			/>
			<p>{t("new.months.note", { minutes })}</p>
		</div>
	);
}

function Size({ value, onChange }: Omit<Part, "span">): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<div className="settings-group">
			<h2 className="settings-heading">{t("new.size.title")}</h2>
			<Segmented
				label={t("new.size.label")}
				hideLabel
				options={SIZES.map((id) => ({ id, label: t(`new.size.size_${id}`) }))}
				value={SIZES[value.size - 1] ?? "1"}
				onChange={(id) => onChange({ size: Number(id) as SessionSettings["size"] })}
			/>
			<p>{value.size === 1 ? t("new.size.pairs") : t("new.size.delegations")}</p>
		</div>
	);
}

function Pace({ value, onChange }: Omit<Part, "span">): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<CardChoice
			legend={t("new.pace.title")}
			note={t("new.pace.note", { time: FIRST_NEWS })}
			options={PACES.map((id) => ({
				id,
				title: t(`new.pace.${id}`),
				text:
					id === "none"
						? t("new.pace.noneText")
						: t("new.pace.text", {
								news: clockOf(id, "news"),
								plan: clockOf(id, "plan"),
								answer: clockOf(id, "answer"),
								talks: clockOf(id, "talks"),
							}),
			}))}
			value={value.pace}
			onChange={(pace) => onChange({ pace })}
		/>
	);
}

/** All questions of a session. */
export function SettingsForm({ span, value, onChange }: Part): ReactNode {
	const { t } = useTranslation("teach");
	const [open, setOpen] = useState(false);
	const changed = readingsChanged(value);
	return (
		<div className="settings-form">
			<TitleField value={value} onChange={onChange} />
			<Pace value={value} onChange={onChange} />
			<StepLengths value={value} onChange={onChange} />
			<div className="settings-pair">
				<Size value={value} onChange={onChange} />
				<Length span={span} value={value} onChange={onChange} />
			</div>
			{span.prologue ? (
				<CardChoice
					legend={t("new.start.title")}
					options={STARTS.map((id) => ({
						id,
						title: t(`new.start.${id}`),
						text: t(`new.start.${id}Text`),
					}))}
					value={value.start}
					onChange={(start) => onChange({ start })}
				/>
			) : null}
			<CardChoice
				legend={t("new.bot.title")}
				note={t("new.bot.note")}
				options={CHARACTERS.map((id) => ({
					id,
					title: t(`new.bot.${id}`),
					text: t(`new.bot.${id}Text`),
				}))}
				value={value.bot}
				onChange={(bot) => onChange({ bot })}
			/>
			<Disclosure
				className="settings-readings"
				title={t("new.readings.title")}
				note={changed === 0 ? t("new.readings.plain") : t("new.sum.readings", { count: changed })}
				open={open}
				onToggle={setOpen}
			>
				<p>{t("new.readings.text")}</p>
				{open ? (
					<Suspense>
						<OpenQuestions value={value.switches} onChange={(switches) => onChange({ switches })} />
					</Suspense>
				) : null}
			</Disclosure>
		</div>
	);
}
