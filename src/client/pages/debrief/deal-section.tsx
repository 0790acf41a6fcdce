// Promises beside deeds: what was signed, how it was worded, how much of it was met, and what became of it.
import type { CSSProperties, ReactNode } from "react";
import {
	type Debrief,
	type Deed,
	type Fate,
	wordingFinding,
} from "../../../insight/debrief/index.ts";
import { ClauseMark } from "../../panels/talks/clause-mark.tsx";
import { Art } from "../../ui/art.tsx";
import { Clauses } from "../../ui/clauses.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { monthList, monthName } from "./words.ts";
import "./deeds.css";

const SIGN: Readonly<Record<Fate, string>> = {
	done: "ui-check",
	kept: "ui-check",
	late: "ui-clock",
	split: "ui-swap",
	broken: "ui-cross",
	ended: "ui-left",
	replaced: "ui-right",
};

function DeedRow({
	words,
	debrief,
	deed,
}: {
	words: Words;
	debrief: Debrief;
	deed: Deed;
}): ReactNode {
	const { t } = words;
	const clause = debrief.book.clauses[deed.clause];
	if (!clause) return null;
	const share = deed.fate === "done" ? 1 : deed.bound === 0 ? 0 : deed.met / deed.bound;
	const said =
		deed.fate === "done"
			? t("debrief:deed.done")
			: deed.trouble > 0
				? t(`debrief:deed.${deed.disputed > 0 ? "disputed" : "breach"}`, {
						month: monthName(words, deed.disputed || deed.trouble),
					})
				: t("debrief:deed.met", { met: deed.met, count: deed.bound });
	return (
		<tr>
			<td>
				<ClauseMark clause={clause} side={deed.by} size={34} />
			</td>
			<th scope="row">
				{words.texts.text(["clauses", deed.clause, "name"])}
				<small>
					{t(`debrief:deed.signed.${deed.exact ? "exact" : "loose"}`, {
						month: monthName(words, deed.since),
					})}
				</small>
			</th>
			<td className="deed-share">
				<span className={`deed-bar ${deed.by} is-${deed.fate}`} aria-hidden="true">
					<i style={{ width: `${share * 100}%` } as CSSProperties} />
				</span>
				<small>{said}</small>
			</td>
			<td className={`deed-fate is-${deed.fate}`}>
				<Art name={SIGN[deed.fate]} size={17} />
				{t(`debrief:deed.fate.${deed.fate}`)}
			</td>
		</tr>
	);
}

const COLUMNS = ["what", "met", "fate"] as const;

function DeedTable({
	words,
	debrief,
	deeds,
}: {
	words: Words;
	debrief: Debrief;
	deeds: readonly Deed[];
}): ReactNode {
	if (deeds.length === 0) return null;
	return (
		<table className="deeds">
			<thead className="sr-only">
				<tr>
					<td />
					{COLUMNS.map((column) => (
						<th key={column} scope="col">
							{words.t(`debrief:deed.column.${column}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{deeds.map((deed) => (
					<DeedRow
						key={`${deed.by} ${deed.clause} ${deed.since} ${deed.exact}`}
						words={words}
						debrief={debrief}
						deed={deed}
					/>
				))}
			</tbody>
		</table>
	);
}

/** The table of promises under what it shows about wording. */
export function DealSection({ words, debrief }: { words: Words; debrief: Debrief }): ReactNode {
	const { t } = words;
	const { deeds, wording, deals, refused } = debrief;
	const signed = monthList(
		words,
		deals.map((deal) => deal.month),
	);
	const older = deeds.filter((deed) => deed.fate === "replaced");
	const standing = deeds.filter((deed) => deed.fate !== "replaced");
	return (
		<section className="debrief-section">
			<h2>
				<Clauses text={t(`debrief:deed.finding.${wordingFinding(wording)}`)} />
			</h2>
			<p className="debrief-sub">
				{deals.length === 0
					? t("debrief:deed.noDeals", { refused: t("debrief:deed.refused", { count: refused }) })
					: t("debrief:deed.deals", {
							count: deals.length,
							months: signed,
							refused: t("debrief:deed.refused", { count: refused }),
						})}
			</p>
			<DeedTable words={words} debrief={debrief} deeds={standing} />
			{older.length === 0 ? null : (
				<details className="deeds-older">
					<summary>{t("debrief:deed.older", { count: older.length })}</summary>
					<DeedTable words={words} debrief={debrief} deeds={older} />
				</details>
			)}
			<p className="chart-source">
				{words.format.sentences([
					...(["exact", "loose"] as const).map((side) =>
						t(`debrief:deed.count.${side}`, { count: wording[side].of, held: wording[side].held }),
					),
					...(deeds.length > wording.exact.of + wording.loose.of
						? [t("debrief:deed.count.left")]
						: []),
				])}
			</p>
		</section>
	);
}
