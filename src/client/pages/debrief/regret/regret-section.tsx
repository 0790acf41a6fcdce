// Regret: for each month the best other plan a search finds, what it would have been worth, and how sure that is.
import type { ReactNode } from "react";
import type { Debrief } from "../../../../insight/debrief/index.ts";
import { EFFORT, type MonthRegret, type Plan } from "../../../../insight/regret/index.ts";
import type { GameRecord } from "../../../../record/index.ts";
import { ChartFigure } from "../../../panels/charts/figure.tsx";
import { GainBars } from "../../../panels/charts/gain-bars.tsx";
import { Button } from "../../../ui/button.tsx";
import { actName, leverName } from "../../../viewmodel/game/lever-words.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { monthName, monthShort } from "../words.ts";
import { useRegret } from "./use-regret.ts";
import "./regret.css";

/** A plan in a few words: "tariff raised (now) and farm aid (now)". */
function planText(words: Words, plan: Plan): string {
	const { t, format } = words;
	const parts = plan.map((move) => {
		if (move.type === "drop")
			return t("insight:regret.drop", { lever: leverName(words, move.lever) });
		if (move.type !== "order") return "";
		return t("insight:both.order", {
			act: actName(words, move.lever, move.act),
			how: t(`teach:watch.how.${move.step}`),
		});
	});
	return parts.length === 0 ? t("insight:regret.nothing") : format.list(parts);
}

const sure = ({ best, gain, within }: MonthRegret): boolean => best !== null && gain > within;

/** What was found about a month. */
function rowText(words: Words, one: MonthRegret): string {
	const { t } = words;
	if (!one.best) return t("insight:regret.row.only");
	return sure(one)
		? t("insight:regret.row.better", { best: planText(words, one.best) })
		: t("insight:regret.row.unsure");
}

function Found({
	words,
	seat,
	months,
}: {
	words: Words;
	seat: Debrief["seat"];
	months: readonly MonthRegret[];
}): ReactNode {
	const { t, format } = words;
	const dearest = months
		.filter(sure)
		.reduce<MonthRegret | null>((most, one) => (most && most.gain >= one.gain ? most : one), null);
	return (
		<ChartFigure
			className="regret-figure"
			title={
				dearest
					? t("insight:regret.finding.some", {
							month: monthName(words, dearest.month),
							gain: format.fixed(dearest.gain, 1),
						})
					: t("insight:regret.finding.none")
			}
			unit={t("insight:regret.unit", { seat: t(`common:seat.${seat}`) })}
			source={t("insight:regret.source", {
				pairs: EFFORT.weighing,
				compared: EFFORT.candidates,
			})}
			table={{
				label: t("debrief:numbers"),
				columns: (["month", "made", "worth", "best", "gain", "within"] as const).map((id) =>
					t(`insight:regret.column.${id}`),
				),
				rows: months.map((one) => [
					monthName(words, one.month),
					planText(words, one.made),
					format.fixed(one.madeWorth, 1),
					one.best ? planText(words, one.best) : t("debrief:path.none"),
					one.best ? format.signed(one.gain, 1) : t("debrief:path.none"),
					one.best ? format.fixed(one.within, 1) : t("debrief:path.none"),
				]),
			}}
		>
			<GainBars
				seat={seat}
				tick={(value) => format.signed(value, 0)}
				rows={months.map((one) => ({
					id: String(one.month),
					when: monthShort(words, one.month),
					text: rowText(words, one),
					under: t("insight:regret.row.made", { made: planText(words, one.made) }),
					gain: one.best ? one.gain : null,
					within: one.within,
					sure: sure(one),
					label: t("insight:regret.label", {
						gain: format.signed(one.gain, 1),
						within: format.fixed(one.within, 1),
					}),
				}))}
			/>
		</ChartFigure>
	);
}

/** The section: nothing is reckoned before it is asked for. */
export function RegretSection({
	words,
	debrief,
	record,
}: {
	words: Words;
	debrief: Debrief;
	record: GameRecord;
}): ReactNode {
	const { t } = words;
	const { at, months, of, done, again, start, stop } = useRegret();
	const running = at === "running";
	const count = of;
	return (
		<section className="debrief-section regret">
			<h2>{t("insight:regret.title")}</h2>
			<p className="debrief-sub">
				{t("insight:regret.lead", { seat: t(`common:seat.${debrief.seat}`) })}
			</p>
			<div className="regret-go">
				{running ? (
					<Button key="stop" onClick={stop}>
						{t("insight:regret.stop")}
					</Button>
				) : (
					<Button
						key="start"
						{...(at === "idle" ? { kind: "primary" as const } : {})}
						onClick={() => start(record, debrief.seat)}
					>
						{t(at === "idle" ? "insight:regret.start" : "insight:regret.again")}
					</Button>
				)}
				{running ? (
					<label className="whatif-progress">
						{t("insight:regret.came", { came: months.length, count })}
						<progress value={done} max={Math.max(1, of)} />
					</label>
				) : null}
				{at === "idle" ? <p className="frontier-note">{t("insight:regret.takes")}</p> : null}
				<p className="frontier-note" role="status">
					{at === "stopped" ? t("insight:regret.stopped", { came: months.length, count }) : null}
					{at === "done" ? t("insight:regret.came", { came: months.length, count }) : null}
					{again ? t("insight:again") : null}
				</p>
			</div>
			{at === "failed" ? <p role="alert">{t("insight:failed")}</p> : null}
			{months.length === 0 ? null : <Found words={words} seat={debrief.seat} months={months} />}
		</section>
	);
}
