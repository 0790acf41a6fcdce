// The question: from which month, who plays on, how often, and what is done differently.
import { type ReactNode, useId, useMemo, useState } from "react";
import { type Change, FEWEST, MOST, type WhatIf } from "../../../../insight/whatif/index.ts";
import { computerOf, POLICIES, type Policy } from "../../../../players/index.ts";
import type { GameRecord } from "../../../../record/index.ts";
import type { Move, NumberId, Seat } from "../../../../rules/index.ts";
import { isWithinRange, NUMBER_RANGES } from "../../../../scenario/number-ranges.ts";
import { Button } from "../../../ui/button.tsx";
import { Segmented, Select } from "../../../ui/choice.tsx";
import { moveText } from "../../../viewmodel/class/moves.ts";
import { numberOf } from "../../../viewmodel/editor/typed.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { alternativesTo, type MoveMade, pointsOf } from "../../../viewmodel/insight/points.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { monthYear } from "../words.ts";

const KINDS = ["nothing", "move", "number"] as const;
type Kind = (typeof KINDS)[number];
const SEED = 2025;
/** Who plays on at first: a computer's own character, the historical one for a person. */
const playersOf = ({ header: { seats } }: GameRecord): Record<Seat, Policy> => ({
	us: computerOf(seats.us)?.character ?? "historical",
	cn: computerOf(seats.cn)?.character ?? "historical",
});
const FIRST_COUNT = 300;

/** What the form asks as it opens: nothing changed, from the first month anybody played. Null where nobody did. */
export function firstQuestion(record: GameRecord): WhatIf | null {
	const [point] = pointsOf(record);
	if (!point) return null;
	return {
		record,
		at: point.at,
		policies: playersOf(record),
		seed: SEED,
		count: FIRST_COUNT,
		change: null,
	};
}

/** What may stand for a number of the model. */
export function rangeText({ t }: Words, id: NumberId): string {
	const { low, high, whole } = NUMBER_RANGES[id];
	return t(whole ? "insight:whatIf.badWhole" : "insight:whatIf.badValue", { low, high });
}

/** A move in a few words. */
function told(words: Words, move: Move): string {
	const text = moveText(words, {
		type: move.type,
		lever: "lever" in move ? move.lever : "",
		act: "act" in move ? move.act : "",
		announced: "step" in move && move.step === "announce",
		how: "how" in move ? move.how : "",
	});
	return move.type === "seal" ? words.t("insight:whatIf.seal") : text;
}

/** A field for a number; what is wrong with it stands below, and is no part of its name. */
function Field({
	label,
	mode,
	value,
	placeholder,
	bad,
	onChange,
}: {
	label: string;
	mode: "decimal" | "numeric";
	value: string;
	placeholder?: string;
	/** "" = nothing is wrong. */
	bad: string;
	onChange: (typed: string) => void;
}): ReactNode {
	const id = useId();
	return (
		<div className="whatif-field">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				inputMode={mode}
				value={value}
				placeholder={placeholder}
				aria-invalid={bad !== ""}
				aria-describedby={`${id}-bad`}
				onChange={(event) => onChange(event.target.value)}
			/>
			<em id={`${id}-bad`} role="alert">
				{bad}
			</em>
		</div>
	);
}

export interface AskProps {
	words: Words;
	record: GameRecord;
	seat: Seat;
	running: boolean;
	onAsk: (question: WhatIf) => void;
	onStop: () => void;
}

/** The form. Every choice has a sensible first value: one press asks "how else could it have gone from here?". */
export function Ask({ words, record, seat, running, onAsk, onStop }: AskProps): ReactNode {
	const { t } = words;
	const points = useMemo(() => pointsOf(record), [record]);
	const [wantedMonth, setMonth] = useState<number | null>(null);
	const [kind, setKind] = useState<Kind>("nothing");
	const [madeAt, setMadeAt] = useState("");
	const [other, setOther] = useState("0");
	const [policies, setPolicies] = useState(() => playersOf(record));
	const [count, setCount] = useState(String(FIRST_COUNT));
	const numbers = record.header.scenario.body.numbers.values;
	const [number, setNumber] = useState<NumberId>("tensionPerBlow");
	const [value, setValue] = useState("");
	const point = points.find(({ month }) => month === wantedMonth) ?? points[0];
	const made: MoveMade | undefined =
		point?.moves.find(({ at }) => String(at) === madeAt) ??
		point?.moves.find((one) => one.seat === seat) ??
		point?.moves[0];
	const alternatives = useMemo(
		() => (kind === "move" && made ? alternativesTo(record, made) : []),
		[record, kind, made],
	);
	if (!point) return <p>{t("insight:whatIf.nothing")}</p>;
	const chosen = alternatives[Number(other)] ?? alternatives[0];
	const times = Number(count);
	const badCount = !Number.isSafeInteger(times) || times < FEWEST || times > MOST;
	const typed = numberOf(value) === null ? numbers[number].value : numberOf(value);
	const badValue = kind === "number" && (typed == null || !isWithinRange(number, typed));
	const change: Change | null =
		kind === "move" && made && chosen
			? { kind, seat: made.seat, move: chosen }
			: kind === "number"
				? { kind, id: number, value: typed ?? Number.NaN }
				: null;
	const ask = (): void =>
		onAsk({
			record,
			at: kind === "move" && made ? made.at : point.at,
			policies,
			seed: SEED,
			count: times,
			change,
		});
	return (
		<form
			className="whatif-ask"
			onSubmit={(event) => {
				event.preventDefault();
				if (!badCount && !badValue && (kind !== "move" || chosen)) ask();
			}}
		>
			<Select
				label={t("insight:whatIf.from")}
				options={points.map(({ month }) => ({ id: String(month), label: monthYear(words, month) }))}
				value={String(point.month)}
				onChange={(id) => {
					setMonth(Number(id));
					setMadeAt("");
					setOther("0");
				}}
			/>
			{SEATS.map((one) => (
				<Select
					key={one}
					label={t("insight:whatIf.plays", { seat: t(`common:seat.${one}`) })}
					options={POLICIES.map((id) => ({ id, label: t(`insight:policy.${id}`) }))}
					value={policies[one]}
					onChange={(id) => setPolicies((so) => ({ ...so, [one]: id }))}
				/>
			))}
			<Segmented
				label={t("insight:whatIf.change")}
				options={KINDS.map((id) => ({
					id,
					label: t(`insight:whatIf.kind.${id}`),
					disabled: id === "move" && point.moves.length === 0,
				}))}
				value={kind}
				onChange={setKind}
				className="whatif-kind"
			/>
			{kind === "move" && made ? (
				<>
					<Select
						label={t("insight:whatIf.instead")}
						options={point.moves.map((one) => ({
							id: String(one.at),
							label: t("insight:whatIf.made", {
								seat: t(`common:seat.${one.seat}`),
								move: told(words, one.move),
							}),
						}))}
						value={String(made.at)}
						onChange={(id) => {
							setMadeAt(id);
							setOther("0");
						}}
					/>
					{chosen ? (
						<Select
							label={t("insight:whatIf.other")}
							options={alternatives.map((move, n) => ({ id: String(n), label: told(words, move) }))}
							value={String(alternatives.indexOf(chosen))}
							onChange={setOther}
						/>
					) : (
						<p>{t("insight:whatIf.noOther")}</p>
					)}
				</>
			) : null}
			{kind === "number" ? (
				<>
					<Select
						label={t("insight:whatIf.number")}
						options={(Object.keys(numbers) as NumberId[]).map((id) => ({
							id,
							label: words.texts.text(["numbers", id]),
						}))}
						value={number}
						onChange={(id) => {
							setNumber(id);
							setValue("");
						}}
					/>
					<Field
						label={t("insight:whatIf.value", { now: numbers[number].value })}
						mode="decimal"
						value={value}
						placeholder={String(numbers[number].value)}
						bad={badValue ? rangeText(words, number) : ""}
						onChange={setValue}
					/>
				</>
			) : null}
			<Field
				label={t("insight:whatIf.count")}
				mode="numeric"
				value={count}
				bad={badCount ? t("insight:whatIf.badCount", { least: FEWEST, most: MOST }) : ""}
				onChange={(typed) => setCount(typed.trim())}
			/>
			<div className="whatif-go">
				{running ? (
					// A button of its own: one that turned into the form's own under the click would ask anew.
					<Button key="stop" onClick={onStop}>
						{t("insight:whatIf.stop")}
					</Button>
				) : (
					<Button key="ask" kind="primary" type="submit" disabled={badCount || badValue}>
						{t("insight:whatIf.ask")}
					</Button>
				)}
			</div>
		</form>
	);
}
