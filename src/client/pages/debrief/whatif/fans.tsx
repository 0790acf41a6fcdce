// The two fans of a question: both results and tension, with the finding over them and the numbers behind them.
import type { ReactNode } from "react";
import type { Fan, Line } from "../../../../insight/whatif/index.ts";
import { LINES } from "../../../../insight/whatif/index.ts";
import type { Book } from "../../../../rules/index.ts";
import { FanChart } from "../../../panels/charts/fan-chart.tsx";
import { ChartFigure } from "../../../panels/charts/figure.tsx";
import type { Month } from "../../../viewmodel/game/moment.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { monthName, monthShort } from "../words.ts";

const RANGE: Readonly<Record<Line, readonly [number, number]>> = {
	us: [50, 70],
	cn: [50, 70],
	tension: [0, 10],
};

/** What a line shows of a month as it was played. */
const played = ({ position, score }: Month, line: Line): number =>
	line === "tension" ? position.vars.tension : score[line].total;

/** Charts of a fan, or of two beside each other, with the game as it was played. */
export function Fans({
	words,
	book,
	months,
	before,
	after,
}: {
	words: Words;
	book: Book;
	/** The game as it was played. */
	months: readonly Month[];
	before: Fan;
	after: Fan | null;
}): ReactNode {
	const { t, format } = words;
	const fans = after ? [before, after] : [before];
	return (
		<div className="whatif-fans">
			{LINES.map((line) => {
				const bands = fans.map((fan) => fan.bands[line]);
				const longest = bands.reduce((best, one) => (one.length > best.length ? one : best), []);
				const title = t(`insight:whatIf.line.${line}`);
				const own = months.map((one) => ({ month: one.month, value: played(one, line) }));
				const cell = (value: number | undefined): string =>
					value === undefined ? "" : format.fixed(value, 1);
				return (
					<ChartFigure
						key={line}
						title={title}
						unit={t("insight:whatIf.bands")}
						table={{
							label: t("debrief:numbers"),
							columns: [
								t("debrief:path.month"),
								t("insight:whatIf.own"),
								...(["before", "after"] as const)
									.slice(0, fans.length)
									.flatMap((side) => [
										t(`insight:whatIf.column.${side}.low`),
										t(`insight:whatIf.column.${side}.middle`),
										t(`insight:whatIf.column.${side}.high`),
									]),
							],
							rows: longest.map(({ month }) => [
								monthName(words, month),
								cell(own.find((one) => one.month === month)?.value),
								...bands.flatMap((one) => {
									const at = one.find((band) => band.month === month)?.at;
									return [cell(at?.[0]), cell(at?.[2]), cell(at?.[4])];
								}),
							]),
						}}
					>
						<FanChart
							fans={bands}
							own={own}
							ticks={longest.map(({ month }) => monthShort(words, month).slice(0, 3))}
							range={RANGE[line]}
							tone={line === "tension" ? "plain" : line}
							{...(line === "tension"
								? {
										limit: {
											at: book.n.ruptureFrom,
											text: t("debrief:path.rupture", { at: format.number(book.n.ruptureFrom) }),
										},
									}
								: {})}
							label={t("insight:whatIf.chart", { title })}
						/>
					</ChartFigure>
				);
			})}
		</div>
	);
}
