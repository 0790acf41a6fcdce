// One lever closely: what it is, its acts, what the chosen act moves at once, and what speaks against it.
import { type ReactNode, useId } from "react";
import type { LeverId } from "../../../rules/index.ts";
import { useSelection } from "../../stores/selection.ts";
import { Blow, Cost } from "../../ui/coins.tsx";
import { Notice } from "../../ui/panel.tsx";
import { classes } from "../../ui/seat.ts";
import { actLore } from "../../viewmodel/game/act-lore.ts";
import { GROUPS } from "../../viewmodel/game/groups.ts";
import {
	actEffect,
	actName,
	levelText,
	leverAbout,
	leverLong,
	stateText,
} from "../../viewmodel/game/lever-words.ts";
import { type ActChoice, isBreach, type Warning, type Way } from "../../viewmodel/game/plan.ts";
import { FactChip, RuleChip } from "../common/chips.tsx";
import { type EffectItem, Effects } from "../common/effect-list.tsx";
import { HalfBroken } from "../common/half-broken.tsx";
import { HeldNote } from "../common/held.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import { Promised } from "./promised.tsx";

/** The lever `choices` belong to, with `choice` looked at. */
export function LeverDetail({
	lever,
	choices,
	choice,
	titled,
}: {
	lever: LeverId;
	choices: readonly ActChoice[];
	choice: ActChoice;
	/** False where the panel's title already names the lever. */
	titled: boolean;
}): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const { t } = words;
	const row = moment.book.levers[lever];
	const way = choice.now ?? choice.announce;
	const warnings = warningsOf(choice).filter((id) => !isBreach(id));
	const lore = actLore(moment.book, row, choice.act);
	return (
		<section className="lever-detail">
			{titled ? (
				<h2>
					<span>{leverLong(words, lever)}</span>
					<small>{stateText(words, moment.view.position, row)}</small>
				</h2>
			) : null}
			<HeldNote lever={lever} />
			<Promised lever={lever} at={{ act: choice.act, now: choice.now !== null }} />
			<p className="lever-about">{leverAbout(words, lever)}</p>
			<Acts lever={lever} choices={choices} choice={choice} />
			{way ? <AtOnce lever={lever} choice={choice} way={way} /> : null}
			{warnings.map((id) => (
				<Notice key={id}>{t(`panels:plan.warning.${id}`)}</Notice>
			))}
			<p className="lever-sources">
				{lore.rules.slice(0, 3).map((id) => (
					<RuleChip key={id} id={id} named />
				))}
				{lore.facts.slice(0, 2).map((id) => (
					<FactChip key={id} id={id} />
				))}
			</p>
		</section>
	);
}

/** What speaks against either way of doing an act, each once. */
const warningsOf = ({ now, announce }: ActChoice): Warning[] => [
	...new Set([...(now?.warnings ?? []), ...(announce?.warnings ?? [])]),
];

/** That the act breaks the seat's own promise: to be read beside its buttons. Nothing where it breaks none. */
export function Breaches({ lever, choice }: { lever: LeverId; choice: ActChoice }): ReactNode {
	const { t, format } = useWords();
	const broken = warningsOf(choice).filter(isBreach);
	if (broken.length === 0) return null;
	const { now, announce } = choice;
	/** One of the two ways breaks nothing: the other is named. */
	const told = (id: Warning): string => {
		const warning = t(`panels:plan.warning.${id}`);
		if (!now || !announce || announce.warnings.includes(id)) return warning;
		return format.told(t("panels:plan.now"), warning);
	};
	return (
		<>
			{broken.map((id) => (
				<Notice key={id}>{told(id)}</Notice>
			))}
			<HalfBroken lever={lever} />
		</>
	);
}

function Acts({
	lever,
	choices,
	choice,
}: {
	lever: LeverId;
	choices: readonly ActChoice[];
	choice: ActChoice;
}): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const { t } = words;
	const pick = useSelection((selection) => selection.pick);
	const name = useId();
	if (choices.length < 2) return null;
	const row = moment.book.levers[lever];
	/** Where it leads, and what it costs to announce where that is another price than now. */
	const lineOf = ({ act, now, announce }: ActChoice): string => {
		const way = now ?? announce;
		const to = way?.target ?? 0;
		const leads = (row.unit === "points" || row.unit === "percent") && to !== way?.from;
		return words.format.items([
			...(leads ? [t("panels:plan.leads", { level: levelText(words, row, to) })] : []),
			// an act named for more points than stand takes off what there is
			...(row.unit === "points" && way && (act.by ?? 0) < Math.min(0, to - way.from)
				? [t("panels:plan.noMore", { level: levelText(words, row, way.from) })]
				: []),
			...(announce && now === null ? [t("panels:plan.onlyAnnounced")] : []),
			...(announce && now && announce.cost !== now.cost
				? [
						t("panels:plan.announcedAt", {
							cost: t("common:points.cost", { count: announce.cost }),
						}),
					]
				: []),
		]);
	};
	return (
		<fieldset className="lever-acts">
			<legend className="sr-only">{t("panels:plan.acts")}</legend>
			{choices.map(({ act, now, announce }) => {
				const shut = (now ?? announce)?.refusal !== null && announce?.refusal !== null;
				const cost = now?.cost ?? announce?.cost ?? 0;
				const { severity } = now ?? announce ?? act;
				const line = lineOf({ act, now, announce });
				return (
					<label key={act.id} className={classes(shut && "is-shut")}>
						<input
							type="radio"
							name={name}
							checked={act.id === choice.act.id}
							onChange={() => pick({ act: act.id, step: now ? "now" : "announce" })}
						/>
						<span>
							{actName(words, lever, act.id)}
							{line === "" ? null : <small className="lever-act-note">{line}</small>}
						</span>
						{cost === 0 ? (
							<small className="lever-act-note">{t("panels:answer.noPoints")}</small>
						) : (
							<Cost points={cost} />
						)}
						<Blow severity={act.severity > 0 ? severity : act.severity} />
					</label>
				);
			})}
		</fieldset>
	);
}

function AtOnce({
	lever,
	choice,
	way,
}: {
	lever: LeverId;
	choice: ActChoice;
	way: Way;
}): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const { t, format } = words;
	// What the seat itself feels, and what the talks lose; the other side's groups are in the answer.
	const told = [
		"trust",
		"tension",
		"coordination",
		"divert3",
		"reliance",
		"selective",
		"precedent",
	];
	const own: readonly string[] = [...GROUPS[moment.view.seat], ...told];
	const changes = way.changes.filter((change) => own.includes(change.id));
	const row = moment.book.levers[lever];
	const effect = actEffect(words, row, choice.act.id, way.target - way.from);
	// a further batch needs no words of where it began
	const reached =
		way.target === way.from || row.unit === "batches"
			? ""
			: t("panels:plan.reached", {
					before: levelText(words, row, way.from),
					after: levelText(words, row, way.target),
				});
	const extra: EffectItem[] = [];
	if (way.leak)
		extra.push({
			name: t("panels:plan.leak"),
			value: t("panels:plan.leakTo", {
				before: format.percent(way.leak.before),
				after: format.percent(way.leak.after),
			}),
		});
	return (
		<div className="lever-once">
			<p>{format.sentences([effect, reached])}</p>
			<Effects changes={changes} extra={extra} empty={t("panels:plan.nothing")} />
		</div>
	);
}
