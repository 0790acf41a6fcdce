// Words of the news, of the month's close and of a story from the record.
import type { ReactNode } from "react";
import { Clauses } from "../ui/clauses.tsx";
import { classes } from "../ui/seat.ts";
import { SEATS } from "../viewmodel/seat-id.ts";
import type { CloseTable, NewsTable, StoryTable } from "../viewmodel/table-model.ts";
import { CLOSE, chartScale, NEWS, parNameTop, STORY } from "../viewmodel/table-places.ts";

export function NewsTexts({ table }: { table: NewsTable }): ReactNode {
	const { event } = table;
	return (
		<>
			{SEATS.map((seat) => {
				const paper = table.papers[seat];
				const { x, y, width, height, turn } = NEWS.papers[seat];
				return paper ? (
					<article
						key={seat}
						className={classes("bd-paper", seat)}
						style={{ left: x, top: y, width, height, transform: `rotate(${turn}rad)` }}
					>
						<h3>{paper.masthead}</h3>
						<h4>
							<Clauses text={paper.headline} />
						</h4>
						{paper.body === "" ? (
							<p>{paper.foot}</p>
						) : (
							<p className="is-body">
								<span>{paper.body}</span>
							</p>
						)}
					</article>
				) : null;
			})}
			{event ? (
				<article
					className="bd-event"
					style={{
						left: NEWS.event.x,
						top: NEWS.event.y,
						width: NEWS.event.width,
						height: NEWS.event.height,
					}}
				>
					<h3>{event.kicker}</h3>
					<h4>{event.title}</h4>
					<p>{event.line}</p>
				</article>
			) : null}
		</>
	);
}

export function CloseTexts({ table }: { table: CloseTable }): ReactNode {
	const { chart, teaser } = table;
	const { x, y } = chartScale(chart.you.length, chart.grid);
	const last = chart.you.length - 1;
	const mine = chart.you[last] ?? 0;
	const under = mine <= (chart.par[last] ?? 0);
	return (
		<>
			<h3 className="bd-finding">{chart.title}</h3>
			{chart.grid.map((value) => (
				<span key={value} className="bd-axis is-y" style={{ right: 524 - 44, top: y(value) }}>
					{value}
				</span>
			))}
			{chart.months.map((month, index) =>
				month ? (
					<span key={month} className="bd-axis is-x" style={{ left: x(index), top: 209 }}>
						{month}
					</span>
				) : null,
			)}
			<p className="bd-line-name" style={{ right: 524 - x(last) + 28, top: parNameTop(chart) }}>
				{chart.parText} <b>{chart.parValue}</b>
			</p>
			<p
				className={classes("bd-line-name is-you", chart.seat)}
				style={{ right: 524 - x(last) - 4, top: y(mine) + (under ? 4 : -24) }}
			>
				{chart.youText} <b>{chart.youValue}</b>
			</p>
			<p className="bd-chart-note">{chart.note}</p>
			{teaser ? (
				<>
					<article className="bd-teaser" style={{ left: CLOSE.teaser.x, top: CLOSE.teaser.y }}>
						<p>
							<b>{teaser.kicker}</b>
							<span>{teaser.month}</span>
						</p>
						<h4>
							<Clauses text={teaser.headline} />
						</h4>
						<em>
							{teaser.foot.map(({ text, gain }) => (
								<span key={text} className={gain === null ? "" : gain ? "is-gain" : "is-loss"}>
									{text}
								</span>
							))}
						</em>
					</article>
					<p className="bd-under" style={{ left: CLOSE.teaser.x + 103, top: 245 }}>
						{teaser.note}
					</p>
				</>
			) : null}
		</>
	);
}

export function StoryTexts({ table }: { table: StoryTable }): ReactNode {
	const both = table.sides.cn && table.sides.us;
	return (
		<>
			<h3 className="bd-headline">
				<Clauses text={table.headline} />
			</h3>
			{SEATS.map((seat) => {
				const side = table.sides[seat];
				return side ? (
					<p
						key={seat}
						className={classes("bd-story", seat)}
						style={{ left: STORY.chips[seat].x, top: 209 }}
					>
						<b>{side.title}</b>
						{side.line}
					</p>
				) : null;
			})}
			{both && table.lag ? (
				<span className="bd-lag" style={{ left: 266, top: STORY.arrow.y }}>
					{table.lag}
				</span>
			) : null}
		</>
	);
}
