// Tables of the printed rules: the acts of a lever, the clauses, the dimensions of the score.
import type { ReactNode } from "react";
import type { LeverRow } from "../../../rules/index.ts";
import { Wide } from "../../ui/wide.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { type ActRow, clauseRows, type LeverTable } from "../../viewmodel/rules/book-rows.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { useClauses } from "../app/knowledge.ts";

const GIVERS = [...SEATS, "both"] as const;

/** A lever with a row for each of its acts. */
export function LeverBook({ words, table }: { words: Words; table: LeverTable }): ReactNode {
	const { t } = words;
	const price = (points: number | null): string =>
		points === null ? t("rulebook:none") : words.format.number(points, 0);
	const weight = ({ severity }: ActRow): string =>
		severity > 0
			? String(severity)
			: severity < 0
				? t("rulebook:concession", { weight: -severity })
				: t("rulebook:none");
	return (
		<article className="book-lever">
			<h4>{table.name}</h4>
			<p>
				{words.format.sentences([
					table.about,
					table.range === "" ? "" : t("rulebook:range", { range: table.range }),
				])}
			</p>
			<Wide className="book-wide">
				<table>
					<thead>
						<tr>
							<th scope="col">{t("rulebook:act")}</th>
							<th scope="col">{t("rulebook:now")}</th>
							<th scope="col">{t("rulebook:announced")}</th>
							<th scope="col">{t("rulebook:weight")}</th>
							<th scope="col">{t("rulebook:moves")}</th>
						</tr>
					</thead>
					<tbody>
						{table.acts.map((act) => (
							<tr key={act.id}>
								<th scope="row">
									{act.name}
									<small>
										{words.format.sentences([
											act.does,
											act.needs === "" ? "" : t("rulebook:needs", { conditions: act.needs }),
										])}
									</small>
								</th>
								<td>{price(act.cost)}</td>
								<td>{price(act.announced)}</td>
								<td>{weight(act)}</td>
								<td>{act.moves === "" ? t("rulebook:none") : act.moves}</td>
							</tr>
						))}
					</tbody>
				</table>
			</Wide>
		</article>
	);
}

/** Every clause with how long it can run, what it moves at home and abroad, and how loose words may be read. */
export function ClauseBook({
	words,
	levers,
}: {
	words: Words;
	levers: readonly LeverRow[];
}): ReactNode {
	const { t } = words;
	const clauses = useClauses();
	const runs = (months: readonly number[]): string =>
		words.format.either(
			months.map((count) =>
				count === 0 ? t("rulebook:endless") : t("rulebook:months", { count }),
			),
		);
	return (
		<section>
			<h3>{t("rulebook:clauses")}</h3>
			{GIVERS.map((giver) => (
				<Wide key={giver} className="book-wide">
					<table className="book-clauses">
						<caption>{t(`rulebook:clausesOf.${giver}`)}</caption>
						<thead>
							<tr>
								<th scope="col">{t("rulebook:clause")}</th>
								<th scope="col">{t("rulebook:runs")}</th>
								<th scope="col">{t("rulebook:moves")}</th>
							</tr>
						</thead>
						<tbody>
							{clauseRows(words, clauses, levers, giver).map((row) => (
								<tr key={row.id}>
									<th scope="row">
										{row.name}
										<small>
											{words.format.sentences([
												row.needs === "" ? "" : t("rulebook:needs", { conditions: row.needs }),
												row.readings ? t("rulebook:loose", row.readings) : "",
											])}
										</small>
									</th>
									<td>{runs(row.months)}</td>
									<td>
										{words.format.items([
											...(row.moves === "" ? [] : [row.moves]),
											...(row.precedent > 0 ? [t("rulebook:precedent", { n: row.precedent })] : []),
										]) || t("rulebook:none")}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</Wide>
			))}
		</section>
	);
}

/** What each seat's score is made of. */
export function Dimensions({ words }: { words: Words }): ReactNode {
	const { t, texts } = words;
	return (
		<div className="book-dims">
			{SEATS.map((seat) => (
				<div key={seat} className={seat}>
					<h4 className="book-seat">{t(`common:seat.${seat}`)}</h4>
					<dl>
						{["0", "1", "2", "3"].map((n) => (
							<div key={n}>
								<dt>{texts.text(["dims", seat, n])}</dt>
								<dd>{texts.textOr(["dims", seat, n, "note"], "")}</dd>
							</div>
						))}
					</dl>
				</div>
			))}
		</div>
	);
}
