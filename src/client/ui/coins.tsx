// Counters one can see at a glance: action points as coins, levels as pips, the weight of a blow as five bars.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes, type Seat } from "./seat.ts";
import "./coins.css";

/** Marks one can count at a glance; more of them are one mark and a number. */
const GLANCE = 10;

const upTo = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, at) => at);

/** Action points: spent ones dashed, those left gold, with the number in words unless they are few and `bare`. */
export function Coins({
	left,
	total,
	bare,
}: {
	left: number;
	total: number;
	bare?: boolean;
}): ReactNode {
	const { t } = useTranslation("common");
	const many = total > GLANCE;
	return (
		<span className="ui-coins">
			<span className="sr-only">{t("points.of", { left, total })}</span>
			<span className="ui-coins-row" aria-hidden="true">
				{many ? (
					<i className={left > 0 ? "is-left" : ""} />
				) : (
					upTo(total).map((at) => <i key={at} className={at >= total - left ? "is-left" : ""} />)
				)}
			</span>
			{bare && !many ? null : <b aria-hidden="true">{t("points.left", { count: left })}</b>}
		</span>
	);
}

/** A price in coins, for a card's corner; read as "2 points". Nothing is drawn for 0. */
export function Cost({ points }: { points: number }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<span className="ui-cost">
			<span className="sr-only">{t("points.cost", { count: points })}</span>
			{points > GLANCE ? (
				<>
					<i />
					<b aria-hidden="true">{points}</b>
				</>
			) : (
				upTo(points).map((at) => <i key={at} />)
			)}
		</span>
	);
}

/** A lever's level: filled marks of the seat's shape out of `max`. `label` reads it aloud. */
export function Pips({
	level,
	max,
	seat,
	label,
}: {
	level: number;
	max: number;
	seat: Seat;
	label: string;
}): ReactNode {
	return (
		<span className={classes("ui-pips", seat)} role="img" aria-label={label}>
			{upTo(max).map((at) => (
				<i key={at} className={at < level ? "is-on" : ""} />
			))}
		</span>
	);
}

/** Weight of a blow, -5 to 5, as five bars after the word for it: below 0 it eases, at 0 it is none. */
export function Blow({ severity }: { severity: number }): ReactNode {
	const { t } = useTranslation("common");
	if (severity === 0) return <span className="ui-blow">{t("blow.none")}</span>;
	const eases = severity < 0;
	const weight = Math.abs(severity);
	return (
		<span
			className={classes("ui-blow", eases && "is-easing")}
			role="img"
			aria-label={t(eases ? "blow.easesBy" : "blow.of", { severity: weight })}
		>
			{t(eases ? "blow.eases" : "blow.name")}
			{upTo(5).map((at) => (
				<i key={at} className={at < weight ? "is-on" : ""} />
			))}
		</span>
	);
}
