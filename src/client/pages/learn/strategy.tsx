// Strategy notes for both seats, with the figures of the tournament they lean on.
import type { ReactNode } from "react";
import type { Seat } from "../../ui/seat.ts";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { policyRows } from "../../viewmodel/rules/policies.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { useTournament } from "../app/knowledge.ts";
import { usePageWords } from "../app/use-page-words.ts";
import "./strategy.css";

/** Notes for each part. */
const NOTES = { both: 5, us: 4, cn: 4 } as const;
/** As they sit on the board. */

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
	const most = Math.max(...[...rows, ...others].map(({ vsPar }) => Math.abs(vsPar)));
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
			<section>
				<h2>{t("guide:strategy.both")}</h2>
				<Notes part="both" words={words} values={values} />
			</section>
			<div className="strategy-seats">
				{SEATS.map((seat) => (
					<section key={seat} className={seat}>
						<h2>
							<SeatEmblem seat={seat} size={36} />
							{t(`common:seat.${seat}`)}
						</h2>
						<Notes part={seat} words={words} values={values} />
					</section>
				))}
			</div>
			<section>
				<h2>{t("guide:strategy.table")}</h2>
				<div className="strategy-tables">
					{SEATS.map((seat) => (
						<Ways
							key={seat}
							words={words}
							seat={seat}
							rows={seat === "us" ? rows : others}
							most={most}
						/>
					))}
				</div>
			</section>
		</div>
	);
}

/** A name of a policy may begin a sentence. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Notes({
	part,
	words,
	values,
}: {
	part: keyof typeof NOTES;
	words: Words;
	values: Record<string, string | number>;
}): ReactNode {
	return (
		<ol>
			{Array.from({ length: NOTES[part] }, (_, n) => n + 1).map((n) => (
				<li key={n}>{sentence(words.t(`guide:strategy.note.${part}.${n}`, values))}</li>
			))}
		</ol>
	);
}

function Ways({
	words,
	seat,
	rows,
	most,
}: {
	words: Words;
	seat: Seat;
	rows: ReturnType<typeof policyRows>;
	/** Points of the longest bar. */
	most: number;
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
						<td className="strategy-par">
							{/* to the left of par's line what falls short of it */}
							<i aria-hidden="true">
								<u
									className={vsPar < 0 ? "is-under" : ""}
									style={{ width: `${(Math.abs(vsPar) / most) * 50}%` }}
								/>
							</i>
							<span>{format.signed(vsPar, 1)}</span>
						</td>
						<td>{format.percent(rupture)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
