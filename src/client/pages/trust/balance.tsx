// The computer's policies played against each other: is the game fair to both seats, and open?
import type { ReactNode } from "react";
import { type KeptTournament, mirrorsOf } from "../../../insight/tournament/kept.ts";
import { POLICIES } from "../../../players/types.ts";
import { Art } from "../../ui/art.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { classes } from "../../ui/seat.ts";
import { Wide } from "../../ui/wide.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { toldGap } from "../../viewmodel/rounded-sum.ts";
import { useTournament } from "../app/knowledge.ts";
import "./balance.css";

/** Points of the gap at both ends of its scale, and those within which it should lie. */
const REACH = 9;
const FAIR = 3;

const STATEMENTS = [
	"seatGap",
	"noBestToAll",
	"escalationRuptures",
	"titForTatLives",
	"bothBeatHistory",
] as const;

/** Where a gap stands on its scale, in percent. */
const at = (points: number): number =>
	(100 * (Math.min(REACH, Math.max(-REACH, points)) + REACH)) / (2 * REACH);

/** A gap with its interval on a scale, the fair part shaded. Its numbers stand beside it. */
function Gap({ gap, within, judged }: { gap: number; within: number; judged: boolean }): ReactNode {
	const [low, high] = [at(gap - within), at(gap + within)];
	return (
		<svg className={classes("trust-gap", !judged && "is-open")} aria-hidden="true">
			<rect className="is-fair" x={`${at(-FAIR)}%`} width={`${at(FAIR) - at(-FAIR)}%`} y="0" />
			<line className="is-even" x1="50%" x2="50%" y1="0" y2="100%" />
			<line className="is-doubt" x1={`${low}%`} x2={`${high}%`} y1="50%" y2="50%" />
			<circle cx={`${at(gap)}%`} cy="50%" r="5" />
		</svg>
	);
}

function Mirrors({ words, kept }: { words: Words; kept: KeptTournament }): ReactNode {
	const { t, format } = words;
	return (
		<table className="trust-scores trust-mirrors">
			<caption>{t("trust:balance.mirrors")}</caption>
			<thead>
				<tr>
					<th scope="col">{t("trust:balance.policy")}</th>
					<th scope="col">{t("common:seat.us")}</th>
					<th scope="col">{t("common:seat.cn")}</th>
					<th scope="col">
						{t("trust:balance.gap")}
						<small>{t("trust:balance.gapScale", { fair: FAIR })}</small>
					</th>
					<th scope="col">{t("trust:balance.ruptures")}</th>
				</tr>
			</thead>
			<tbody>
				{mirrorsOf(kept.table).map(({ policy, us, cn, gap, within, rupture, wrecked }) => (
					<tr key={policy}>
						<th scope="row">{t(`insight:policy.${policy}`)}</th>
						<td>{format.signed(us)}</td>
						<td>{format.signed(cn)}</td>
						<td>
							<span className="trust-gap-cell">
								<Gap gap={gap} within={within} judged={!wrecked} />
								<b>
									{t("trust:balance.gapValue", {
										gap: format.signed(toldGap(us, cn, 1)),
										within: format.fixed(within),
									})}
								</b>
							</span>
						</td>
						<td>{format.percent(rupture)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Cross({ words, kept }: { words: Words; kept: KeptTournament }): ReactNode {
	const { t, format } = words;
	return (
		<Wide className="trust-cross">
			<table aria-label={t("trust:balance.cross")}>
				<thead>
					<tr>
						<th scope="col">{t("trust:balance.corner")}</th>
						{POLICIES.map((cn) => (
							<th scope="col" key={cn}>
								{t(`insight:policy.${cn}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{POLICIES.map((us) => (
						<tr key={us}>
							<th scope="row">{t(`insight:policy.${us}`)}</th>
							{POLICIES.map((cn) => {
								const row = kept.table.find((one) => one.us === us && one.cn === cn);
								if (!row) return <td key={cn} />;
								const both = row.usVsPar > 0 && row.cnVsPar > 0;
								return (
									<td
										key={cn}
										className={classes(both ? "is-both" : row.rupture > 0.5 && "is-wreck")}
									>
										<span className="us">{format.signed(row.usVsPar)}</span>
										<span className="cn">{format.signed(row.cnVsPar)}</span>
										{row.rupture > 0 ? <small>{format.percent(row.rupture)}</small> : null}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</Wide>
	);
}

/** Part on the balance of the seats and of the ways to play. */
export function BalancePart({ words }: { words: Words }): ReactNode {
	const kept = useTournament();
	const { t, format } = words;
	const { shake, balance, games } = kept;
	return (
		<section>
			<h2>{t("trust:balance.title")}</h2>
			<p>{t("trust:balance.text", { count: POLICIES.length, games })}</p>
			<ul className="trust-verdicts">
				{STATEMENTS.map((id) => (
					<li key={id} className={classes(balance[id] === false && "is-missed")}>
						<Art name={balance[id] === false ? "ui-cross" : "ui-check"} size={16} />
						{t(`trust:balance.statement.${id}`, { fair: FAIR })}
					</li>
				))}
			</ul>
			<Mirrors words={words} kept={kept} />
			<p className="trust-note">{t("trust:balance.wrecked")}</p>
			<Disclosure title={t("trust:balance.cross")}>
				<p className="trust-note">{t("trust:balance.crossText")}</p>
				<Cross words={words} kept={kept} />
			</Disclosure>
			{shake.scenarios > 0 ? (
				<p className="trust-note">
					{t("trust:balance.shake", {
						held: shake.held,
						of: shake.scenarios,
						step: format.percent(0.25),
						low: format.signed(shake.seatGap?.low ?? 0),
						high: format.signed(shake.seatGap?.high ?? 0),
					})}
				</p>
			) : null}
		</section>
	);
}
