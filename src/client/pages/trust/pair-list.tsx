// Every pair of the backtest: the step, the forecast, and the answer that came.
import type { ReactNode } from "react";
import { Meter } from "../../ui/meter.tsx";
import type { PartProps } from "./part.ts";
import "./pairs.css";

type PairRow = PartProps["trust"]["backtest"]["rows"][number];

/** The step's title in the record; that of its answer where the step is no entry of its own. */
export const titleOf = ({ texts }: PartProps["words"], row: PairRow): string =>
	(texts.dated(row.trigger) ?? texts.dated(row.answers[0] ?? ""))?.title ?? row.id;

const markOf = (row: PairRow): "hit" | "accepted" | "missed" =>
	row.hit ? "hit" : row.accepted ? "accepted" : "missed";

/** A pair's day, title and the answer expected with its probability; `children` stand beside the probability. */
export function PairLine({
	words,
	row,
	children,
}: {
	words: PartProps["words"];
	row: PairRow;
	children?: ReactNode;
}): ReactNode {
	const { t, format } = words;
	return (
		<>
			<time dateTime={row.date}>{format.date(row.date, "full")}</time>
			<b>{titleOf(words, row)}</b>
			<span>
				{t("trust:answers.pair", {
					answer: t(`rules:answer.${row.expected}`),
					p: format.percent(row.p),
				})}
				{children}
			</span>
		</>
	);
}

/** All pairs in the order of their dates. */
export function PairList({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const rows = [...trust.backtest.rows].sort((a, b) => (a.date < b.date ? -1 : 1));
	return (
		<ol className="trust-pairs">
			{rows.map((row) => (
				<li key={row.id} className={`is-${markOf(row)}`}>
					<PairLine words={words} row={row}>
						<Meter
							label={t(`rules:answer.${row.expected}`)}
							value={row.p}
							max={1}
							valueText={format.percent(row.p)}
						/>
					</PairLine>
					<em>{t(`trust:answers.${markOf(row)}`)}</em>
					{row.hit ? null : (
						<small>{t("trust:answers.came", { answer: t(`rules:answer.${row.recorded}`) })}</small>
					)}
				</li>
			))}
		</ol>
	);
}
