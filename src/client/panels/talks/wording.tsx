// How a row is worded: loosely, for nothing and at a risk, or exactly, for a point. Shows both readings of loose words.
import type { ReactNode } from "react";
import type { Book, Swap } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { Segmented } from "../../ui/choice.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { picksOf } from "../../viewmodel/talks/rows.ts";
import { clauseName, readings } from "./clause-words.ts";
import { Was } from "./was.tsx";

export interface WordingProps {
	words: Words;
	book: Book;
	row: Swap;
	/** The former wording where a counter-offer changed it, true = exact. */
	wasExact?: boolean | null | undefined;
	/** Points the seat could still pay for exact wording. */
	spare?: number;
	onExact?: (exact: boolean) => void;
}

function Readings({ words, row }: Pick<WordingProps, "words" | "row">): ReactNode {
	const loose = picksOf([row]).flatMap(({ pick }) => {
		const two = readings(words, pick.clause);
		return two ? [{ id: pick.clause, ...two }] : [];
	});
	if (loose.length === 0) return null;
	return (
		<div className="tk-readings">
			{loose.map(({ id, one, other }) => (
				<dl key={id}>
					{loose.length > 1 ? <b>{clauseName(words, id)}</b> : null}
					<div>
						<dt>{words.t("talks:row.one")}</dt>
						<dd>{one}</dd>
					</div>
					<div>
						<dt>{words.t("talks:row.other")}</dt>
						<dd>{other}</dd>
					</div>
				</dl>
			))}
		</div>
	);
}

/** The wording of one row, to choose where `onExact` is given. */
export function Wording(props: WordingProps): ReactNode {
	const { words, book, row, wasExact = null, spare = 0, onExact } = props;
	const { t, format } = words;
	const price = book.n.exactCost;
	const afford = row.exact || spare >= price;
	const risk = t("talks:row.risk", { percent: format.percent(book.n.splitChance / 100) });
	const choice = onExact ? (
		<Segmented
			label={t("talks:row.wording")}
			hideLabel
			value={row.exact ? "exact" : "loose"}
			options={[
				{ id: "loose", label: t("talks:row.loose") },
				{ id: "exact", label: t("talks:row.exact"), disabled: !afford },
			]}
			onChange={(id) => onExact(id === "exact")}
		/>
	) : (
		<span>
			{t(row.exact ? "talks:row.isExact" : "talks:row.isLoose")}
			{wasExact === null ? null : (
				<Was>{t(wasExact ? "talks:change.wasExact" : "talks:change.wasLoose")}</Was>
			)}
		</span>
	);
	if (row.exact) {
		return (
			<>
				{choice}
				{onExact ? <small>{t("common:points.cost", { count: price })}</small> : null}
			</>
		);
	}
	return (
		<>
			{choice}
			<details className="tk-risk">
				<summary>
					<Art name="ui-alert" size={15} />
					{risk}
				</summary>
				<Readings words={words} row={row} />
				{onExact ? (
					<p className="tk-risk-note">
						{afford
							? t("talks:row.exactFor", { points: t("common:points.cost", { count: price }) })
							: t("talks:row.exactNot")}
					</p>
				) : null}
			</details>
		</>
	);
}
