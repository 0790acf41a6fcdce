// All deals side by side with the historical one: a row for each clause, a column for each game.
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { ClauseMark } from "../../../panels/talks/clause-mark.tsx";
import { classes } from "../../../ui/seat.ts";
import {
	type DealModel,
	type DealRow,
	dealModel,
	type Signed,
	shownRows,
} from "../../../viewmodel/deck/deals.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { Calm, Slide, type SlideProps } from "../slide.tsx";
import { monthShort } from "../words.ts";
import "./deals.css";

/** Games that have a column each; more are only counted. */
const COLUMNS = 24;
/** Rows on paper and the height of a letter there, px; least rows on a screen. */
const PAPER_ROOM = { most: 17, em: 14.5 };
const LEAST = 5;

const clauseName = (words: Words, id: string): string => words.texts.text(["clauses", id, "name"]);

function signedText(words: Words, signed: Signed | null): string {
	const { t, format } = words;
	if (!signed) return t("deck:none");
	return t(signed.exact ? "deck:deals.exactIn" : "deck:deals.looseIn", {
		months: format.list(signed.months.map((month) => monthShort(words, month))),
	});
}

function tableOf(words: Words, { rows, games, recorded }: DealModel) {
	const { t } = words;
	const record = recorded > 0;
	return {
		columns: [
			t("deck:deals.clause"),
			t("deck:deals.giver"),
			t("deck:deals.count"),
			...(record ? [t("deck:record")] : []),
			...games.map((game) => t("deck:deals.game", { game })),
		],
		rows: rows.map((row) => [
			clauseName(words, row.clause),
			t(`common:seat.${row.giver}`),
			String(row.count),
			...(record ? [signedText(words, row.record)] : []),
			...row.games.map((signed) => signedText(words, signed)),
		]),
	};
}

/** As many rows as the place has room for. */
function useRoom(rows: number, paper: boolean) {
	const place = useRef<HTMLDivElement>(null);
	const [room, setRoom] = useState(PAPER_ROOM);
	useLayoutEffect(() => {
		const box = place.current;
		if (!box || paper) return setRoom(PAPER_ROOM);
		const measure = (): void => {
			const em = Number.parseFloat(getComputedStyle(box).fontSize);
			// a head, three group lines, and the line that says what is left out
			const lines = Math.floor((box.clientHeight - em * 6) / (em * 1.42));
			setRoom({ em, most: innerWidth <= 700 ? rows : Math.max(LEAST, lines) });
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(box);
		return () => observer.disconnect();
	}, [rows, paper]);
	return { place, ...room };
}

function Cell({
	words,
	signed,
	dim,
}: {
	words: Words;
	signed: Signed | null;
	dim: boolean;
}): ReactNode {
	return (
		<td className={classes(dim && "is-dim")}>
			{signed ? (
				<>
					<i className={classes("deal-mark", signed.exact && "is-exact")} />
					<span className="sr-only">{signedText(words, signed)}</span>
				</>
			) : null}
		</td>
	);
}

function Row({
	props,
	row,
	record,
	wide,
	size,
}: {
	props: SlideProps;
	row: DealRow;
	/** Whether the record has deals, and so a column. */
	record: boolean;
	wide: boolean;
	/** Of the clause's drawing, px. */
	size: number;
}): ReactNode {
	const { words, book, debrief, followed } = props;
	const clause = book.clauses[row.clause];
	const of = debrief.games.length;
	return (
		<tr className={row.giver}>
			<th scope="row">
				{clause ? <ClauseMark clause={clause} side={row.giver} size={size} /> : null}
				<span>{clauseName(words, row.clause)}</span>
			</th>
			{record ? <Cell words={words} signed={row.record} dim={false} /> : null}
			{wide
				? row.games.map((signed, i) => {
						const game = debrief.games[i]?.game ?? 0;
						return (
							<Cell
								key={game}
								words={words}
								signed={signed}
								dim={followed > 0 && game !== followed}
							/>
						);
					})
				: null}
			<td className="deal-count">
				{wide ? null : <i style={{ width: `${(row.count / of) * 100}%` }} />}
				<b>{words.t("deck:share", { n: row.count, of })}</b>
			</td>
		</tr>
	);
}

/** All deals. */
export function DealSlide(props: SlideProps): ReactNode {
	const { words, debrief, followed, paper } = props;
	const { t } = words;
	const model = dealModel(debrief);
	const { games, rows, signed, recorded, top, closest, finding } = model;
	const { place, most, em } = useRoom(rows.length, paper);
	const title = t(`deck:deals.finding.${finding}`, {
		count: games.length,
		signed,
		clause: top ? clauseName(words, top.clause) : "",
		times: top?.count ?? 0,
	});
	if (finding === "empty" || rows.length === 0)
		return (
			<Slide id="deals" props={props} title={title}>
				<Calm>{t(finding === "empty" ? "deck:empty.months" : "deck:empty.deals")}</Calm>
			</Slide>
		);
	const { groups, left } = shownRows(rows, most);
	const wide = games.length <= COLUMNS;
	const record = recorded > 0;
	const sub = !record
		? t("deck:deals.noRecord")
		: closest
			? t("deck:deals.closest", { game: closest.game, count: closest.shared, of: closest.of })
			: t("deck:deals.apart");
	return (
		<Slide
			id="deals"
			props={props}
			title={title}
			sub={sub}
			source={t("deck:deals.source")}
			table={tableOf(words, model)}
		>
			<div className="slide-scroll" ref={place}>
				<table className={classes("deals", !wide && "is-counted")}>
					<colgroup>
						<col className="is-clause" />
						{record ? <col className="is-record" /> : null}
						{wide ? games.map((game) => <col key={game} />) : null}
						<col className="is-count" />
					</colgroup>
					<thead>
						<tr>
							<th scope="col">
								<span className="sr-only">{t("deck:deals.clause")}</span>
								<span className="deal-key" aria-hidden="true">
									<i className="deal-mark is-exact" /> {t("deck:deals.exact")}
									<i className="deal-mark" /> {t("deck:deals.loose")}
								</span>
							</th>
							{record ? (
								<th scope="col" className="is-record">
									{t("deck:deals.record")}
								</th>
							) : null}
							{wide
								? games.map((game) => (
										<th
											key={game}
											scope="col"
											className={classes(followed > 0 && game !== followed && "is-dim")}
										>
											<span className="sr-only">{t("deck:deals.game", { game })}</span>
											<span aria-hidden="true">{game}</span>
										</th>
									))
								: null}
							<th scope="col">{t("deck:deals.count")}</th>
						</tr>
					</thead>
					{groups.map(({ giver, rows: list }) => (
						<tbody key={giver}>
							<tr className="deal-group">
								<th scope="rowgroup" colSpan={(wide ? games.length : 0) + (record ? 3 : 2)}>
									{t(`deck:deals.gives.${giver}`)}
								</th>
							</tr>
							{list.map((row) => (
								<Row
									key={row.clause}
									props={props}
									row={row}
									record={record}
									wide={wide}
									size={em * 1.15}
								/>
							))}
						</tbody>
					))}
				</table>
				{left > 0 ? (
					<p className="deal-left">
						{t(paper ? "deck:deals.leftOut" : "deck:deals.left", { count: left })}
					</p>
				) : null}
			</div>
		</Slide>
	);
}
