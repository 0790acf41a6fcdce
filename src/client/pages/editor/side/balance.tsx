// The balance of the draft: every policy against every policy in the page's workers, judged by the command's own limits.
import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { type Balance as Judged, MOST_GAP } from "../../../../insight/tournament/balance.ts";
import type { Cross } from "../../../../insight/tournament/run.ts";
import type { BalanceStore } from "../../../stores/editor/balance.ts";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { classes } from "../../../ui/seat.ts";
import { useBench, useDesk, useDeskStore } from "../bench/context.ts";

/** Games a pairing: a first look, and as many as the command plays by itself. */
const GAMES = { quick: 2, full: 20 } as const;
const STATEMENTS = [
	"seatGap",
	"noBestToAll",
	"escalationRuptures",
	"titForTatLives",
	"bothBeatHistory",
] as const satisfies readonly (keyof Judged)[];

/** Every policy against itself, with what the seat alone is worth. */
function Mirrors({ cross }: { cross: Cross }): ReactNode {
	const { t, format } = useBench().words;
	return (
		<table className="ed-mirrors">
			<caption>{t("editor:balance.mirrors")}</caption>
			<thead>
				<tr>
					<th scope="col">{t("editor:balance.policy")}</th>
					<th scope="col">{t("common:seat.us")}</th>
					<th scope="col">{t("common:seat.cn")}</th>
					<th scope="col">{t("editor:balance.ruptures")}</th>
				</tr>
			</thead>
			<tbody>
				{cross.table
					.filter(({ us, cn }) => us === cn)
					.map(({ us, usVsPar, cnVsPar, usCi, cnCi, rupture }) => (
						<tr key={us}>
							<th scope="row">{t(`insight:policy.${us}`)}</th>
							<td>
								{format.signed(usVsPar, 1)} <small>±{format.number(usCi, 1)}</small>
							</td>
							<td>
								{format.signed(cnVsPar, 1)} <small>±{format.number(cnCi, 1)}</small>
							</td>
							<td>{format.percent(rupture)}</td>
						</tr>
					))}
			</tbody>
		</table>
	);
}

function Verdict({ cross, games, old }: { cross: Cross; games: number; old: boolean }): ReactNode {
	const { t, format } = useBench().words;
	const { balance, holds, seatGap } = cross;
	return (
		<div className={classes("ed-verdict", old && "is-old")}>
			{old ? <p className="ed-old">{t("editor:balance.old")}</p> : null}
			<p className={classes("ed-holds", holds ? "is-good" : "is-bad")}>
				<Art name={holds ? "ui-check" : "ui-alert"} size={20} />
				{t(holds ? "editor:balance.holds" : "editor:balance.fails")}
			</p>
			<ul>
				{STATEMENTS.map((id) => {
					const judged = balance[id];
					const mark = judged === null ? "none" : judged ? "yes" : "no";
					return (
						<li key={id} className={`is-${mark}`}>
							<b>{t(`editor:balance.mark.${mark}`)}</b>
							<span>
								{t(`editor:balance.says.${id}`, { most: MOST_GAP })}
								{id === "seatGap" ? (
									<em>{t("editor:balance.gap", { gap: format.signed(seatGap, 1) })}</em>
								) : null}
							</span>
						</li>
					);
				})}
			</ul>
			<p className="ed-about">
				{format.sentences([
					t("editor:balance.how", { count: games, all: format.number(games * cross.table.length) }),
					games < GAMES.full ? t("editor:balance.rough") : "",
				])}
			</p>
			<Disclosure title={t("editor:balance.more")}>
				<Mirrors cross={cross} />
			</Disclosure>
		</div>
	);
}

export function BalancePane({ store }: { store: StoreApi<BalanceStore> }): ReactNode {
	const { words, problems } = useBench();
	const { t, format } = words;
	const sound = useDesk((desk) => desk.sound);
	const settle = useDesk((desk) => desk.settle);
	const desk = useDeskStore();
	const { at, played, all, games, of, cross, start, stop } = useStore(store);
	const blocked =
		problems.length > 0 ? t("editor:balance.blocked", { count: problems.length }) : null;
	useEffect(() => {
		if (at === "done" && cross)
			announce(t(cross.holds ? "editor:balance.holds" : "editor:balance.fails"));
	}, [at, cross, t]);
	if (at === "running")
		return (
			<div className="ed-running">
				<p role="status">{t("editor:balance.running")}</p>
				<progress max={all} value={played} aria-label={t("editor:balance.running")} />
				<p>
					{t("editor:balance.played", { played: format.number(played), all: format.number(all) })}
				</p>
				<Button size="s" icon="ui-cross" onClick={stop}>
					{t("editor:balance.stop")}
				</Button>
			</div>
		);
	const begin = (count: number): void => {
		// what was typed a moment ago is looked at first
		void settle();
		const { found, sound: latest } = desk.getState();
		if (latest && found.problems.length === 0) start(latest, count);
	};
	return (
		<>
			<p>{t("editor:balance.lead")}</p>
			{at === "failed" ? (
				<p className="ed-old" role="alert">
					{t("editor:balance.broke")}
				</p>
			) : null}
			<div className="ed-side-acts">
				<Button size="s" kind="primary" blocked={blocked} onClick={() => begin(GAMES.quick)}>
					{t("editor:balance.quick")}
				</Button>
				<Button size="s" blocked={blocked} onClick={() => begin(GAMES.full)}>
					{t("editor:balance.full")}
				</Button>
			</div>
			{cross ? <Verdict {...{ cross, games }} old={of !== sound || problems.length > 0} /> : null}
		</>
	);
}
