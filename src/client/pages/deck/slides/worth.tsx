// What every deal was worth to either side when it was signed, with the record's own deals.
import type { ReactNode } from "react";
import { ChartBox } from "../../../panels/charts/box.tsx";
import { FieldChart } from "../../../panels/charts/field-chart.tsx";
import { type WorthModel, type WorthPoint, worthModel } from "../../../viewmodel/deck/worth.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { Fact, Slide, type SlideProps } from "../slide.tsx";
import { useRecordFrontier } from "../use-record-frontier.ts";
import { monthName, monthShort } from "../words.ts";

function titleOf(words: Words, { points, better, beat, bestRecord }: WorthModel): string {
	const { t } = words;
	const of = points.length;
	if (beat === null || bestRecord === null)
		return t("deck:worth.finding.alone", { count: of, better });
	const month = monthName(words, bestRecord.month);
	if (beat === 0) return t("deck:worth.finding.short", { count: of, month });
	return of === 1
		? t("deck:worth.finding.only", { month })
		: t("deck:worth.finding.beat", { count: beat, of, month });
}

function tableOf(words: Words, { points, record, frontier }: WorthModel) {
	const { t, format } = words;
	const row = ({ game, month, us, cn }: WorthPoint): string[] => [
		game === 0 ? t("deck:record") : String(game),
		monthName(words, month),
		format.signed(cn),
		format.signed(us),
		format.signed(us + cn),
	];
	// packages that differ by less than is written make one row
	const line = (frontier?.points ?? []).map(({ us, cn }) => [
		t("deck:worth.lineRow"),
		monthName(words, frontier?.month ?? 0),
		format.signed(cn),
		format.signed(us),
		format.signed(us + cn),
	]);
	return {
		columns: ["game", "month", "cn", "us", "both"].map((id) => t(`deck:worth.column.${id}`)),
		rows: [
			...[...record, ...points].map(row),
			...line.filter((cells, i) => cells.join() !== line[i - 1]?.join()),
		],
	};
}

/** The worth of all deals. */
export function WorthSlide(props: SlideProps): ReactNode {
	const { words, debrief, followed } = props;
	const { t, format } = words;
	const packages = useRecordFrontier(props);
	const model = worthModel({ ...debrief, frontier: packages });
	const { points, record, better, usMore, cnMore, best, frontier } = model;
	const title = titleOf(words, model);
	const more = usMore >= cnMore ? "us" : "cn";
	return (
		<Slide
			id="worth"
			props={props}
			title={title}
			sub={t("deck:worth.sub")}
			source={t("deck:worth.source")}
			table={tableOf(words, model)}
		>
			<div className="slide-beside">
				<ChartBox share={0.68} label={t("deck:worth.label", { title })}>
					{(box) => (
						<FieldChart
							box={box}
							points={[
								...points.map(({ game, month, us, cn }, i) => ({
									id: `${game} ${month} ${i}`,
									x: us,
									y: cn,
									text: String(game),
									kind: "game" as const,
									stress:
										followed === 0
											? undefined
											: game === followed
												? ("up" as const)
												: ("down" as const),
								})),
								...record.map(({ month, us, cn }) => ({
									id: `record ${month}`,
									x: us,
									y: cn,
									text: t("deck:worth.recordIn", { month: monthShort(words, month) }),
									kind: "record" as const,
								})),
							]}
							x={model.x}
							y={model.y}
							xTitle={t("deck:worth.x")}
							yTitle={t("deck:worth.y")}
							zero={t("deck:worth.zero")}
							{...(frontier
								? {
										line: {
											points: frontier.points.map(({ us, cn }) => ({ x: us, y: cn })),
											text: t("deck:worth.line", { month: monthName(words, frontier.month) }),
										},
									}
								: {})}
						/>
					)}
				</ChartBox>
				<aside>
					<Fact
						value={t("deck:share", { n: better, of: points.length })}
						text={t("deck:worth.better", { count: better })}
					/>
					<Fact
						tone={more}
						value={t("deck:share", { n: Math.max(usMore, cnMore), of: points.length })}
						text={t("deck:worth.more", {
							count: Math.max(usMore, cnMore),
							seat: t(`common:seat.${more}`),
						})}
					/>
					{best ? (
						<Fact
							value={format.signed(best.us + best.cn)}
							text={t(`deck:worth.${points.length > 1 ? "best" : "alone"}`, {
								game: best.game,
								month: monthName(words, best.month),
							})}
						/>
					) : null}
				</aside>
			</div>
		</Slide>
	);
}
