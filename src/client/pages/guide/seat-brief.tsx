// A seat on one page: where it stands in May 2025, what counts for it, whom it answers to, and its levers, from the scenario's data.
import type { ReactNode } from "react";
import weekend from "../../../../assets/scenarios/geneva-weekend/levers.json";
import { GROUPS } from "../../viewmodel/game/groups.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { type LeverTable, leverTables } from "../../viewmodel/rules/book-rows.ts";
import { useLeverRows, useNumbers } from "../app/knowledge.ts";
import { usePageWords } from "../app/use-page-words.ts";

const DIMENSIONS = ["0", "1", "2", "3"];
const ADVICE = [1, 2, 3];

/** True for a lever that the short scenario for a first lesson has too. */
const isInWeekend = (id: string): boolean =>
	((weekend.change as Readonly<Record<string, { acts?: readonly unknown[] }>>)[id]?.acts?.length ??
		1) > 0;

/** "Entity list (1 to 2 points)": what its acts cost when done at once, or announced where that is the only way. */
function priced(words: Words, { id, name: plain, acts }: LeverTable): string {
	const name = isInWeekend(id) ? words.t("guide:seat.starred", { name: plain }) : plain;
	const costs = acts.map(({ cost, announced }) => cost ?? announced ?? 0);
	const lowest = Math.min(...costs);
	const highest = Math.max(...costs);
	const cost = words.t("common:points.cost", { count: highest });
	return lowest === highest
		? words.t("guide:seat.costOne", { name, cost })
		: words.t("guide:seat.cost", { name, lowest, cost });
}

/** The brief of a seat. */
export function SeatBrief({ seat }: { seat: "us" | "cn" }): ReactNode {
	const words = usePageWords(["guide", "panels", "common"]);
	const { t, texts } = words;
	const levers = useLeverRows();
	const numbers = useNumbers();
	const note = (path: readonly string[]): ReactNode => (
		<>
			<b>{texts.text([...path, "name"])}</b> {texts.textOr([...path, "note"], "")}
		</>
	);
	return (
		<div className={`seat-brief ${seat}`}>
			<p className="seat-brief-lead">{t(`guide:seat.${seat}.you`)}</p>
			<p>
				{words.format.sentences([
					t(`guide:seat.${seat}.situation`),
					t("guide:seat.points", { count: numbers[`${seat}Points`] ?? 0 }),
				])}
			</p>
			<div className="seat-brief-two">
				<section>
					<h2>{t("guide:seat.score")}</h2>
					<ul>
						{DIMENSIONS.map((n) => (
							<li key={n}>{note(["dims", seat, n])}</li>
						))}
					</ul>
				</section>
				<section>
					<h2>{t("guide:seat.home")}</h2>
					<ul>
						{GROUPS[seat].map((id) => (
							<li key={id}>{note(["vars", id])}</li>
						))}
					</ul>
				</section>
			</div>
			<section>
				<h2>{t("guide:seat.levers")}</h2>
				<ul className="seat-brief-levers">
					{leverTables(words, levers, seat).map((table) => (
						<li key={table.id}>
							<b>{priced(words, table)}</b> {table.about}
						</li>
					))}
				</ul>
			</section>
			<section>
				<h2>{t("guide:seat.advice")}</h2>
				<ol>
					{ADVICE.map((n) => (
						<li key={n}>{t(`guide:seat.${seat}.advice.${n}`)}</li>
					))}
				</ol>
			</section>
		</div>
	);
}
