// What the month brought: the figures it opens with, how far each moved, and what moved it most.
import type { ReactNode } from "react";
import { announcedCauses } from "../../../insight/told-cause.ts";
import { classes } from "../../ui/seat.ts";
import { type BriefRow, briefRows } from "../../viewmodel/game/brief.ts";
import { monthEnd, monthStart, nearDay } from "../../viewmodel/game/dates.ts";
import { changeText, shownChange, varText } from "../../viewmodel/game/figures.ts";
import { isGain, varName } from "../../viewmodel/game/groups.ts";
import { customsMonth } from "../../viewmodel/game/lanes.ts";
import type { Moment } from "../../viewmodel/game/moment.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { causeText } from "../../viewmodel/why/causes.ts";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";

/** The table of the month's figures. */
export function Brought(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const { closedNotes, notes } = moment.view.position;
	const announced = announcedCauses([...closedNotes, ...notes]);
	return (
		<section className="news-brought">
			<h2>{words.t("panels:news.brought")}</h2>
			<table>
				<tbody>
					{briefRows(moment).map((row) => (
						<Row key={row.id} {...{ words, moment, row, announced }} />
					))}
				</tbody>
			</table>
		</section>
	);
}

interface RowProps {
	words: Words;
	moment: Moment;
	row: BriefRow;
	/** Causes that were announced and not carried out. */
	announced: ReadonlySet<string>;
}

function Row(props: RowProps): ReactNode {
	const { words, row } = props;
	const { name, note, value } = textOf(props);
	const { id, d } = row;
	const told =
		d === null || d === 0
			? null
			: id === "magnets"
				? { text: words.format.signed(d, 0), gain: d > 0 }
				: id === "points" || id === "truce"
					? null
					: {
							text: changeText(words, shownChange({ id, d }, row.value)),
							gain: isGain({ id, d }),
						};
	// what is nothing once it is rounded is no change to be read, let alone a gain
	const change = told && /[1-9]/.test(told.text) ? told : null;
	return (
		<tr>
			<th scope="row">
				{name} <small>{note}</small>
			</th>
			<td>{value}</td>
			<td className={classes("delta", change && (change.gain ? "is-up" : "is-down"))}>
				{change?.text}
			</td>
		</tr>
	);
}

function textOf({ words, moment, row, announced }: RowProps): {
	name: string;
	note: string;
	value: string;
} {
	const { t, format } = words;
	const game = moment.view.position;
	switch (row.id) {
		case "points":
			return {
				name: t("panels:news.points"),
				note: t("panels:news.pointsNote"),
				value: format.number(row.value, 0),
			};
		case "magnets":
			return {
				name: t("panels:news.magnets"),
				note:
					moment.view.seat === "us"
						? t("panels:news.magnetsNote", { month: customsMonth(words, game) })
						: t("panels:news.magnetsOwn"),
				value: format.percent(row.value / 100),
			};
		case "truce":
			return {
				name: t("panels:news.truce"),
				note: t("panels:news.truceNote", {
					date: nearDay(words, monthEnd(game.vars.truceUntil), monthStart(game.month)),
				}),
				value: t("panels:news.days", { count: row.value }),
			};
		default: {
			const cause = row.cause === "" ? "" : causeText(words, row.cause, announced);
			return {
				name: varName(words, row.id),
				note: row.mainly ? t("panels:news.mainly", { cause }) : cause,
				value: varText(words, row.id, row.value),
			};
		}
	}
}
