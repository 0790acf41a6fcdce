// Strategy notes for both seats, with the figures of the tournament they lean on.
import type { ReactNode } from "react";
import type { Words } from "../../viewmodel/game/words.ts";
import { policyRows } from "../../viewmodel/rules/policies.ts";
import { useTournament } from "../app/knowledge.ts";
import { usePageWords } from "../app/use-page-words.ts";
import "./strategy.css";

/** Notes for each part. */
const NOTES = { both: 5, us: 4, cn: 4 } as const;
const PARTS = ["both", "us", "cn"] as const;
const SEATS = ["us", "cn"] as const;

/** The tab of the strategy notes. */
export function Strategy(): ReactNode {
	const words = usePageWords(["guide", "insight", "common"]);
	const { t, format } = words;
	const { table, games } = useTournament();
	const policies = [...new Set(table.map(({ us }) => us))];
	const rows = policyRows(policies, table, "us");
	const others = policyRows(policies, table, "cn");
	const worst = rows.at(-1);
	const worstOther = others.find(({ policy }) => policy === worst?.policy);
	const name = (policy: string): string => t(`insight:policy.${policy}`);
	const values = {
		games,
		best: name(rows[0]?.policy ?? ""),
		worst: name(worst?.policy ?? ""),
		rupture: format.percent(((worst?.rupture ?? 0) + (worstOther?.rupture ?? 0)) / 2),
	};
	return (
		<div className="strategy">
			<p className="strategy-lead">{t("guide:strategy.lead", values)}</p>
			{PARTS.map((part) => (
				<section key={part} className={part === "both" ? undefined : part}>
					<h2>{part === "both" ? t("guide:strategy.both") : t(`common:seat.${part}`)}</h2>
					<ol>
						{Array.from({ length: NOTES[part] }, (_, n) => n + 1).map((n) => (
							<li key={n}>{sentence(t(`guide:strategy.note.${part}.${n}`, values))}</li>
						))}
					</ol>
				</section>
			))}
			<section>
				<h2>{t("guide:strategy.table")}</h2>
				<div className="strategy-tables">
					{SEATS.map((seat) => (
						<Ways key={seat} words={words} seat={seat} rows={seat === "us" ? rows : others} />
					))}
				</div>
			</section>
		</div>
	);
}

/** A name of a policy may begin a sentence. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Ways({
	words,
	seat,
	rows,
}: {
	words: Words;
	seat: "us" | "cn";
	rows: ReturnType<typeof policyRows>;
}): ReactNode {
	const { t, format } = words;
	return (
		<table className={seat}>
			<caption>{t(`common:seat.${seat}`)}</caption>
			<thead>
				<tr>
					<th scope="col">{t("guide:strategy.policy")}</th>
					<th scope="col">{t("guide:strategy.vsPar")}</th>
					<th scope="col">{t("guide:strategy.ruptured")}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ policy, vsPar, rupture }) => (
					<tr key={policy}>
						<th scope="row">{sentence(t(`insight:policy.${policy}`))}</th>
						<td>{format.signed(vsPar, 1)}</td>
						<td>{format.percent(rupture)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
