// The rungs of the answer, heaviest first: price, act, effects at home, on tension and trust, and what they do then.
import { type ReactNode, useId } from "react";
import type { AnswerHow, VarId } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Select } from "../../ui/choice.tsx";
import { Cost } from "../../ui/coins.tsx";
import { ShareBar } from "../../ui/meter.tsx";
import { classes, type Seat } from "../../ui/seat.ts";
import type { Change } from "../../viewmodel/game/effects.ts";
import { changeOf } from "../../viewmodel/game/effects.ts";
import { changeText, toldChange } from "../../viewmodel/game/figures.ts";
import { isGain } from "../../viewmodel/game/groups.ts";
import { judgedBy } from "../../viewmodel/game/judged.ts";
import { atHome, type Option, type Rung, type Then } from "../../viewmodel/game/ladder.ts";
import { actName } from "../../viewmodel/game/lever-words.ts";
import { toldShares } from "../../viewmodel/rounded-sum.ts";
import { FactChip, RuleChip } from "../common/chips.tsx";
import { HalfBroken } from "../common/half-broken.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";

const STEPS = [1, 2, 3, 4];
const HEIGHT: Readonly<Record<AnswerHow, number>> = { exceed: 4, match: 3, protest: 2, silence: 1 };
const keyOf = (option: Option): string => `${option.lever}/${option.act}/${option.step}`;

/** The ladder as one group of alternatives. */
export function Ladder({
	rungs,
	chosen,
	shielded,
	onChoose,
}: {
	rungs: readonly Rung[];
	chosen: AnswerHow | null;
	/** A summit near softens silence at home. */
	shielded: boolean;
	onChoose: (how: AnswerHow, option: Option | null) => void;
}): ReactNode {
	const { t } = useWords();
	const moment = useMoment();
	const name = useId();
	const them: Seat = moment.view.seat === "us" ? "cn" : "us";
	const by = useMatch((match) => judgedBy(match.controllers[them]));
	return (
		<fieldset className={classes("ladder", them)}>
			<legend>{t("panels:answer.ladder")}</legend>
			<p className="ladder-key" aria-hidden="true">
				{t(`panels:answer.then.${them}`)}
				<span>
					<i className="is-strong" />
					{t("panels:answer.strikes")}
				</span>
				<span>
					<i className="is-middle" />
					{t("panels:answer.waits")}
				</span>
				<span>
					<i className="is-light" />
					{t("panels:answer.offers")}
				</span>
			</p>
			<p className="ladder-by">{t(`panels:answer.by.${by}`)}</p>
			{rungs.map((rung) => (
				<RungCard
					key={rung.how}
					rung={rung}
					name={name}
					on={rung.how === chosen}
					shielded={shielded}
					onChoose={onChoose}
				/>
			))}
		</fieldset>
	);
}

function RungCard({
	rung,
	name,
	on,
	shielded,
	onChoose,
}: {
	rung: Rung;
	name: string;
	on: boolean;
	shielded: boolean;
	onChoose: (how: AnswerHow, option: Option | null) => void;
}): ReactNode {
	const words = useWords();
	const { t } = words;
	const { how, refusal } = rung;
	const shut = refusal !== null;
	const quiet = how === "silence" ? (shielded ? "silenceShielded" : "silence") : "protest";
	const id = `${name}${how}`;
	return (
		<article className={classes("rung", on && "is-on", shut && "is-shut")} data-no-terms="">
			<label htmlFor={id}>
				<input
					id={id}
					type="radio"
					name={name}
					checked={on}
					disabled={shut}
					onChange={() => onChoose(how, null)}
				/>
				<span className="rung-steps" aria-hidden="true">
					{STEPS.map((step) => (
						<i key={step} className={step <= HEIGHT[how] ? "is-on" : ""} />
					))}
				</span>
				<b>{t(`panels:answer.rung.${how}`)}</b>
				<span className="rung-price">
					<Cost points={rung.cost} />
					{rung.cost === 0
						? t("panels:answer.noPoints")
						: t("common:points.cost", { count: rung.cost })}
				</span>
			</label>
			<RungLine rung={rung} quiet={quiet} onChoose={onChoose} />
			{rung.harm === "" || shut ? null : (
				<p className="rung-breach">{t(`panels:reveal.harm.${rung.harm}`)}</p>
			)}
			{rung.harm === "" || shut || !rung.chosen ? null : <HalfBroken lever={rung.chosen.lever} />}
			{shut ? null : <RungEffects changes={rung.changes} />}
			{shut ? null : <RungThen follows={rung.follows} />}
		</article>
	);
}

function RungLine({
	rung,
	quiet,
	onChoose,
}: {
	rung: Rung;
	quiet: string;
	onChoose: (how: AnswerHow, option: Option | null) => void;
}): ReactNode {
	const words = useWords();
	const { t } = words;
	if (rung.refusal !== null)
		return <p className="rung-line">{t(`panels:refusal.${rung.refusal}`)}</p>;
	if (!rung.chosen) return <p className="rung-line">{t(`panels:answer.line.${quiet}`)}</p>;
	const label = (option: Option): string => {
		// Acts name their lever well enough; with its name before them the line is cut.
		const act = actName(words, option.lever, option.act);
		return option.step === "announce"
			? `${act}${t("panels:separator")}${t("panels:answer.announced")}`
			: act;
	};
	return (
		<Select
			className="rung-line"
			label={t("panels:answer.choose")}
			hideLabel
			value={keyOf(rung.chosen)}
			options={rung.options.map((option) => ({ id: keyOf(option), label: label(option) }))}
			onChange={(key) => onChoose(rung.how, rung.options.find((one) => keyOf(one) === key) ?? null)}
		/>
	);
}

/** Effects at home summed over the three groups, and on what both share. */
function RungEffects({ changes }: { changes: readonly Change[] }): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const { t } = words;
	const items: { name: string; id: VarId; d: number }[] = [
		{ name: t("panels:answer.home"), ...atHome(changes, moment.view.seat) },
		{ name: t("panels:answer.tension"), id: "tension", d: changeOf(changes, "tension") },
		{ name: t("panels:answer.trust"), id: "trust", d: changeOf(changes, "trust") },
	];
	return (
		<dl className="rung-effects">
			{items.map(({ name, id, d }) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd
						className={classes(
							"delta",
							toldChange({ id, d }) !== 0 && (isGain({ id, d }) ? "is-up" : "is-down"),
						)}
					>
						{changeText(words, { id, d })}
					</dd>
				</div>
			))}
		</dl>
	);
}

function RungThen({ follows }: { follows: Then | null }): ReactNode {
	const { t, format } = useWords();
	const moment = useMoment();
	const them: Seat = moment.view.seat === "us" ? "cn" : "us";
	if (!follows) return <p className="rung-silent">{t("panels:answer.silent")}</p>;
	const [strikes = 0, waits = 0, offers = 0] = toldShares([
		follows.strikes,
		follows.waits,
		follows.offers,
	]);
	const text = {
		strikes: format.percent(strikes),
		waits: format.percent(waits),
		offers: format.percent(offers),
	};
	return (
		<div className="rung-then">
			<ShareBar
				seat={them}
				label={t("panels:answer.shares", { seat: t(`common:seat.${them}`), ...text })}
				shares={[
					{ id: "strikes", value: follows.strikes, text: text.strikes, weight: "strong" },
					{ id: "waits", value: follows.waits, text: text.waits, weight: "middle" },
					{ id: "offers", value: follows.offers, text: text.offers, weight: "light" },
				]}
			/>
			<RuleChip id={follows.rule} />
			<FactChip id={follows.fact} />
		</div>
	);
}
