// One month's frontier: the picture, a slider through its points, the chosen package in words, and the table behind it.
import { type ReactNode, useState } from "react";
import type { Book, Seat } from "../../../../rules/index.ts";
import { ChartFigure } from "../../../panels/charts/figure.tsx";
import { FrontierChart } from "../../../panels/charts/frontier-chart.tsx";
import { clauseName } from "../../../panels/talks/clause-words.ts";
import { Slider } from "../../../ui/choice.tsx";
import type { Words } from "../../../viewmodel/game/words.ts";
import type { FrontierModel, FrontierPoint } from "../../../viewmodel/insight/frontier.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { monthName } from "../words.ts";
import { PackageList } from "./package-list.tsx";

/** What a point is called. */
function nameOf(words: Words, point: FrontierPoint): string {
	const { t } = words;
	const seat = point.by ? t(`common:seat.${point.by}`) : "";
	return point.kind === "offer"
		? t(`insight:frontier.point.offer.${point.fate ?? "open"}`, { n: point.n, seat })
		: t(`insight:frontier.point.${point.kind}`, { n: point.n, seat });
}

/** The month's finding as a sentence. */
function findingText(words: Words, { finding, month }: FrontierModel): string {
	const { t, format } = words;
	const values = { month: monthName(words, month) };
	if (finding.kind === "nothing") return t("insight:frontier.finding.nothing", values);
	const gains = { us: format.signed(finding.us, 1), cn: format.signed(finding.cn, 1) };
	if (finding.kind === "missed")
		return t("insight:frontier.finding.missed", { ...values, ...gains });
	return finding.left === 0
		? t("insight:frontier.finding.efficient", { ...values, ...gains })
		: t("insight:frontier.finding.left", {
				...values,
				...gains,
				left: format.fixed(finding.left, 1),
			});
}

/** Which point is looked at first: what was signed, else the fair split, else no deal. */
function firstPoint(model: FrontierModel): number {
	for (const kind of ["signed", "fair"] as const) {
		const at = model.points.findIndex((point) => point.kind === kind);
		if (at >= 0) return at;
	}
	return 0;
}

/** The figure of one month. */
export function FrontierMonth({
	words,
	book,
	seat,
	model,
}: {
	words: Words;
	book: Book;
	seat: Seat;
	model: FrontierModel;
}): ReactNode {
	const { t, format } = words;
	const [at, setAt] = useState(() => firstPoint(model));
	const { points } = model;
	const chosen = points[at] ?? points[0];
	if (!chosen) return null;
	const title = findingText(words, model);
	const gains = (point: FrontierPoint): string =>
		t("insight:frontier.gains", {
			us: format.signed(point.us, 1),
			cn: format.signed(point.cn, 1),
		});
	const stands = (point: FrontierPoint): boolean => point.kind !== "efficient";
	return (
		<ChartFigure
			className="frontier"
			title={title}
			unit={t("insight:frontier.unit")}
			source={t("insight:frontier.source", {
				weighed: format.number(model.weighed, 0),
				agreeable: format.number(model.agreeable, 0),
			})}
			table={{
				label: t("debrief:numbers"),
				columns: [
					t("insight:frontier.column.package"),
					...SEATS.map((seat) => t(`common:seat.${seat}`)),
					t("insight:frontier.column.clauses"),
				],
				rows: points.map((point, n) => [
					point.kind === "efficient"
						? t("insight:frontier.point.numbered", { n })
						: nameOf(words, point),
					...SEATS.map((seat) => format.signed(point[seat], 1)),
					format.list(
						point.rows.flatMap(({ us, cn, both }) =>
							[...cn, ...us, ...both].map(({ clause }) => clauseName(words, clause)),
						),
					),
				]),
			}}
		>
			<div className="frontier-body">
				<FrontierChart
					points={points.map((point) => ({
						id: point.id,
						kind: point.kind,
						us: point.us,
						cn: point.cn,
						by: point.by,
						label: stands(point) ? t(`insight:frontier.label.${point.kind}`, { n: point.n }) : "",
					}))}
					line={model.line}
					selected={chosen.id}
					onSelect={(id) => setAt(points.findIndex((point) => point.id === id))}
					xLabel={t("insight:frontier.axis", { seat: t("common:seat.us") })}
					yLabel={t("insight:frontier.axis", { seat: t("common:seat.cn") })}
					zoneLabel={t("insight:frontier.zone")}
					label={t("insight:frontier.label.chart", { title })}
				/>
				<div className={`frontier-chosen ${seat}`}>
					<Slider
						label={t("insight:frontier.step")}
						value={at}
						max={points.length - 1}
						seat={seat}
						format={(value) => {
							const point = points[value];
							return point ? words.format.told(nameOf(words, point), gains(point)) : "";
						}}
						onChange={setAt}
					/>
					<PackageList words={words} book={book} rows={chosen.rows} />
					{chosen.kind === "noDeal" ? <p>{t("insight:frontier.noDeal")}</p> : null}
					{chosen.missing.length === 0 ? null : (
						<p className="frontier-note">
							{t("insight:frontier.missing", {
								clauses: format.list(chosen.missing.map((id) => clauseName(words, id))),
							})}
						</p>
					)}
					{model.blocked.length === 0 ? null : (
						<p className="frontier-note">
							{t("insight:frontier.blocked", {
								clauses: format.list(model.blocked.map(({ clause }) => clauseName(words, clause))),
							})}
						</p>
					)}
				</div>
			</div>
		</ChartFigure>
	);
}
