// The own path beside the real one: four small charts, the first divergence marked in each.
import type { ReactNode } from "react";
import type { Came } from "../../../classroom/class/people.ts";
import type { Debrief, Path, PathId } from "../../../insight/debrief/index.ts";
import { ChartFigure } from "../../panels/charts/figure.tsx";
import { PathChart } from "../../panels/charts/path-chart.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { toldGap } from "../../viewmodel/rounded-sum.ts";
import { monthName, takenOver } from "./words.ts";

const FORM: Readonly<
	Record<PathId, { kind: "step" | "line"; digits: number; range: readonly [number, number] }>
> = {
	tariff: { kind: "step", digits: 0, range: [0, 40] },
	magnets: { kind: "line", digits: 0, range: [0, 100] },
	scope: { kind: "step", digits: 0, range: [1, 4] },
	tension: { kind: "line", digits: 1, range: [2, 8] },
};

/** The finding of one path. */
function finding(words: Words, path: Path, month: number): string {
	const { t, format } = words;
	const { digits } = FORM[path.id];
	const at = monthName(words, month);
	const last = path.history.length - 1;
	const gap = toldGap(path.you[last] ?? 0, path.history[last] ?? 0, digits);
	const d = format.fixed(Math.abs(gap), digits);
	if (path.parts === null) return t(`debrief:path.${path.id}.same`);
	if (gap === 0)
		return t(`debrief:path.${path.id}.met`, {
			from: monthName(words, path.parts),
			month: at,
		});
	return t(`debrief:path.${path.id}.${gap > 0 ? "over" : "under"}`, {
		count: Math.round(Math.abs(gap)),
		d,
		month: at,
	});
}

function OnePath({
	words,
	path,
	debrief,
	player,
}: {
	words: Words;
	path: Path;
	debrief: Debrief;
	/** Who sat in the own seat. */
	player: string;
}): ReactNode {
	const { t, format } = words;
	const form = FORM[path.id];
	const number = (value: number | undefined): string =>
		value === undefined ? t("debrief:path.none") : format.fixed(value, form.digits);
	const title = finding(words, path, debrief.month);
	const unit = t(`debrief:path.${path.id}.unit`);
	const rupture = debrief.book.n.ruptureFrom;
	return (
		<ChartFigure
			title={title}
			unit={unit}
			table={{
				label: t("debrief:numbers"),
				columns: [t("debrief:path.month"), player, t("debrief:path.history")],
				rows: path.months.map((month, index) => [
					monthName(words, month),
					number(path.you[index]),
					number(path.history[index]),
				]),
			}}
		>
			<PathChart
				seat={debrief.seat}
				kind={form.kind}
				months={path.months}
				you={path.you}
				history={path.history}
				ticks={path.months.map((month) => format.date(monthStart(month), "monthTick"))}
				range={form.range}
				youText={t("debrief:path.youAt", { value: number(path.you.at(-1)) })}
				historyText={t("debrief:path.historyAt", { value: number(path.history.at(-1)) })}
				parts={path.parts}
				{...(path.id === "tension"
					? {
							limit: {
								at: rupture,
								text: t("debrief:path.rupture", { at: format.number(rupture) }),
							},
						}
					: {})}
				label={t("debrief:path.label", { title, unit })}
			/>
		</ChartFigure>
	);
}

/** Four charts with one finding over them. */
export function PathSection({
	words,
	debrief,
	came,
}: {
	words: Words;
	debrief: Debrief;
	came: Came;
}): ReactNode {
	const { t } = words;
	const { divergence } = debrief;
	const month = takenOver(words, debrief, came, debrief.seat);
	const player = month ? t("debrief:score.youSince", { month }) : t("debrief:path.you");
	return (
		<section className="debrief-section">
			<header>
				<h2>
					{divergence === null
						? t("debrief:path.never")
						: t("debrief:path.left", { month: monthName(words, divergence) })}
				</h2>
				<ul className="debrief-key">
					<li className="is-you">{player}</li>
					<li className="is-history">{t("debrief:path.history")}</li>
					<li className="is-parts">{t("debrief:path.parts")}</li>
				</ul>
			</header>
			<div className="debrief-paths">
				{debrief.paths.map((path) => (
					<OnePath key={path.id} {...{ words, path, debrief, player }} />
				))}
			</div>
			<p className="chart-source">{t("debrief:path.source")}</p>
		</section>
	);
}
