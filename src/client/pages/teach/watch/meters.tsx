// The meters that both sides share: tension, trust, the truce, precedent.
import type { ReactNode } from "react";
import { Meter } from "../../../ui/meter.tsx";
import { classes } from "../../../ui/seat.ts";
import type { MetersModel } from "../../../viewmodel/board-model.ts";
import { useLore } from "../dash/dash-context.ts";
import "./meters.css";

/** Tension as high as it goes. */
const MOST_TENSION = 10;

/** One line of four. */
export function WatchMeters({ meters }: { meters: MetersModel }): ReactNode {
	const { t } = useLore().words;
	const { tension, trust, truce, precedent } = meters;
	const hot = tension.value >= tension.accident;
	return (
		<dl className="watch-meters" aria-label={t("board:meters")}>
			<div className={classes(hot && "is-hot")}>
				<dt>{tension.label}</dt>
				<dd>
					<b>{tension.valueText}</b> <span>{tension.unitText}</span>
					<Meter
						label={tension.label}
						value={tension.value}
						max={MOST_TENSION}
						valueText={tension.sentence}
						ticks={[tension.accident, tension.rupture]}
						danger={hot}
					/>
					<small>{tension.hint}</small>
				</dd>
			</div>
			<div>
				<dt>{trust.label}</dt>
				<dd>
					<b>{trust.valueText}</b> <span>{trust.unitText}</span>
					<Meter
						label={trust.label}
						value={trust.value}
						valueText={trust.sentence}
						ticks={[trust.floor]}
					/>
					<small>{trust.hint}</small>
				</dd>
			</div>
			<div>
				<dt>{truce.label}</dt>
				<dd>
					<b>{truce.valueText}</b> <span>{truce.unitText}</span>
					<small>{truce.hint}</small>
				</dd>
			</div>
			<div>
				<dt>{precedent.label}</dt>
				<dd>
					<b>{precedent.valueText}</b> <span>{precedent.unitText}</span>
					<small>{precedent.hint}</small>
				</dd>
			</div>
		</dl>
	);
}
