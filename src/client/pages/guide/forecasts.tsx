// A sheet for a student's forecasts, one row a month, with the penalty of each chance.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { Wide } from "../../ui/wide.tsx";
import { brier } from "../../viewmodel/game/brief.ts";
import { monthStart } from "../../viewmodel/game/dates.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8];
const CHANCES = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95];
const COLUMNS = ["month", "given", "expects", "chance", "came", "penalty"] as const;

/** The sheet; its lines are to be written on. */
export function Forecasts(): ReactNode {
	const { t } = useTranslation("guide");
	const format = useFormats();
	return (
		<>
			<p className="guide-name">{t("forecast.name")}</p>
			<p>{t("forecast.how")}</p>
			<Wide className="guide-wide">
				<table className="guide-lines">
					<thead>
						<tr>
							{COLUMNS.map((column) => (
								<th key={column} scope="col">
									{t(`forecast.${column}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{MONTHS.map((month) => (
							<tr key={month}>
								<th scope="row">{format.date(monthStart(month), "monthOnly")}</th>
								{COLUMNS.slice(1).map((column) => (
									<td key={column} />
								))}
							</tr>
						))}
						<tr>
							<th scope="row" colSpan={5}>
								{t("forecast.mean")}
							</th>
							<td />
						</tr>
					</tbody>
				</table>
			</Wide>
			<Wide className="guide-wide">
				<table className="guide-penalty">
					<caption>{t("forecast.table")}</caption>
					<tbody>
						<tr>
							<th scope="row">{t("forecast.chance")}</th>
							{CHANCES.map((chance) => (
								<th key={chance} scope="col">
									{format.percent(chance / 100)}
								</th>
							))}
						</tr>
						{([1, 0] as const).map((outcome) => (
							<tr key={outcome}>
								<th scope="row">{t(outcome === 1 ? "forecast.if" : "forecast.ifNot")}</th>
								{CHANCES.map((chance) => (
									<td key={chance}>{format.fixed(brier(chance, outcome), 2)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</Wide>
		</>
	);
}
