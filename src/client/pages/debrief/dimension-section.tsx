// Both seats' scores by dimension against the real course of events.
import type { ReactNode } from "react";
import { bestAndWorst, type Debrief } from "../../../insight/debrief/index.ts";
import { ChartTableView } from "../../panels/charts/figure.tsx";
import { ResultBars } from "../../panels/charts/result-bars.tsx";
import { Clauses } from "../../ui/clauses.tsx";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { dimensionName } from "./words.ts";

function finding(words: Words, debrief: Debrief): string {
	const { t } = words;
	const { seat } = debrief;
	const { best, worst } = bestAndWorst(debrief.results[seat]);
	const values = {
		best: best === null ? "" : dimensionName(words, seat, best),
		worst: worst === null ? "" : dimensionName(words, seat, worst),
	};
	if (best === null && worst === null) return t("debrief:dimension.level");
	if (worst === null) return t("debrief:dimension.best", values);
	return t(best === null ? "debrief:dimension.worst" : "debrief:dimension.both", values);
}

/** Bars of both seats, Beijing left. */
export function DimensionSection({
	words,
	debrief,
}: {
	words: Words;
	debrief: Debrief;
}): ReactNode {
	const { t, format } = words;
	const { results } = debrief;
	return (
		<section className="debrief-section">
			<h2>
				<Clauses text={finding(words, debrief)} />
			</h2>
			<p className="debrief-sub">{t("debrief:dimension.sub")}</p>
			<div className="debrief-dimensions">
				{SEATS.map((seat) => (
					<div key={seat}>
						<h3>
							<SeatEmblem seat={seat} size={22} />
							{t(`common:seat.${seat}`)}
						</h3>
						<ResultBars
							seat={seat}
							bars={results[seat].dimensions.map((one) => ({
								id: String(one.index),
								name: dimensionName(words, seat, one.index),
								you: one.you,
								history: one.history,
								youText: format.fixed(one.you),
								gap: one.gap,
								gapText: format.signed(one.gap),
								label: t("debrief:dimension.label", {
									you: format.fixed(one.you),
									history: format.fixed(one.history),
								}),
							}))}
						/>
					</div>
				))}
			</div>
			<ChartTableView
				table={{
					label: t("debrief:numbers"),
					columns: (["name", "score", "history", "gap"] as const).map((column) =>
						t(`debrief:dimension.column.${column}`),
					),
					rows: SEATS.flatMap((seat) =>
						results[seat].dimensions.map((one) => [
							t("debrief:dimension.row", {
								seat: t(`common:seat.${seat}`),
								name: dimensionName(words, seat, one.index),
							}),
							format.fixed(one.you),
							format.fixed(one.history),
							format.signed(one.gap),
						]),
					),
				}}
			/>
		</section>
	);
}
