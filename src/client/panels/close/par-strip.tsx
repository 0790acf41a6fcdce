// The seat's score beside par, the score the real path would have had by now, with what the month did to both.
import type { ReactNode } from "react";
import type { ClosedMonth } from "../../stores/match-types.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { classes } from "../../ui/seat.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { parRows } from "../../viewmodel/why/par.ts";
import { useComputerSat } from "../common/came-in.ts";

/** Three numbers side by side: you, par, and the difference. */
export function ParStrip({ words, closed }: { words: Words; closed: ClosedMonth }): ReactNode {
	const { t, format } = words;
	const months = useMatch((match) => match.months);
	const seat = useMatch((match) => match.seat);
	const par = useMatch((match) => match.par[seat]);
	const row = parRows(months, par, seat).find((one) => one.month === closed.month);
	const computerSat = useComputerSat()(closed.month);
	if (!row) return null;
	const thisMonth = (d: number): string => t("talks:close.thisMonth", { d: format.signed(d, 1) });
	return (
		<dl className="cl-par">
			<div>
				<dt>{t(computerSat ? "talks:close.computer" : "talks:close.you")}</dt>
				<dd>{format.fixed(row.you, 1)}</dd>
				<dd className="cl-par-note">
					{row.youMonth === null ? t("talks:close.firstMonth") : thisMonth(row.youMonth)}
				</dd>
			</div>
			{row.par === null || row.gap === null ? (
				<div>
					<dt>{t("talks:close.par")}</dt>
					<dd className="cl-par-note">{t("talks:close.noPar")}</dd>
				</div>
			) : (
				<>
					<div>
						<dt>{t("talks:close.par")}</dt>
						<dd>{format.fixed(row.par, 1)}</dd>
						{row.parMonth === null ? null : (
							<dd className="cl-par-note">{thisMonth(row.parMonth)}</dd>
						)}
					</div>
					<div>
						<dt>{t("talks:close.against")}</dt>
						<dd className={classes(row.gap < 0 ? "is-loss" : row.gap > 0 && "is-gain")}>
							{format.signed(row.gap, 1)}
						</dd>
						{row.gapBefore === null ? null : (
							<dd className="cl-par-note">
								{t("talks:close.was", { gap: format.signed(row.gapBefore, 1) })}
							</dd>
						)}
					</div>
				</>
			)}
		</dl>
	);
}
