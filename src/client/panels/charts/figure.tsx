// The frame of a chart: the finding as its title, the unit, the source, and the same numbers as a table.
import { type ReactNode, useId } from "react";
import { Clauses } from "../../ui/clauses.tsx";
import { Wide } from "../../ui/wide.tsx";
import "./figure.css";

export interface ChartTable {
	/** Heading of the disclosure that opens the table. */
	label: string;
	columns: readonly string[];
	/** First cell names the row. */
	rows: readonly (readonly string[])[];
}

/** A chart under its finding. `level` 3 stands inside a section. */
export function ChartFigure({
	title,
	unit,
	source,
	table,
	className,
	children,
}: {
	title: string;
	unit?: string;
	source?: string;
	table: ChartTable;
	className?: string;
	children: ReactNode;
}): ReactNode {
	const id = useId();
	return (
		<figure className={className ? `chart ${className}` : "chart"} aria-labelledby={id}>
			<figcaption>
				<h3 id={id}>
					<Clauses text={title} />
				</h3>
				{unit === undefined ? null : <p className="chart-unit">{unit}</p>}
			</figcaption>
			{children}
			{source === undefined ? null : <p className="chart-source">{source}</p>}
			<ChartTableView table={table} />
		</figure>
	);
}

/** Numbers of a chart as a table. */
export function ChartNumbers({
	table,
	caption,
}: {
	table: Omit<ChartTable, "label">;
	/** Read to those who do not see the chart beside it. */
	caption?: string;
}): ReactNode {
	return (
		<table>
			{caption === undefined ? null : <caption className="sr-only">{caption}</caption>}
			<thead>
				<tr>
					{table.columns.map((column) => (
						<th key={column} scope="col">
							{column}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{table.rows.map(([name = "", ...cells]) => (
					<tr key={[name, ...cells].join("|")}>
						<th scope="row">{name}</th>
						{cells.map((cell, index) => (
							<td key={table.columns[index + 1]}>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** The same, opened when asked for. */
export function ChartTableView({ table }: { table: ChartTable }): ReactNode {
	return (
		<details className="chart-table">
			<summary>{table.label}</summary>
			<Wide>
				<ChartNumbers table={table} />
			</Wide>
		</details>
	);
}
