// What a piece of the board is, on one small card: how it stands, who pays, its next date, the rules that answer it.
import type { ReactNode } from "react";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import type { Explained } from "../../viewmodel/game/piece.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import "./piece-card.css";

/** `rule` and `fact` draw what opens the card of one. */
export function PieceCard({
	words,
	piece,
	rule,
	fact,
}: {
	words: Words;
	piece: Explained;
	rule: (id: string) => ReactNode;
	fact: (id: string) => ReactNode;
}): ReactNode {
	const { seat, icon, title, state, text, list, rows, rules, facts } = piece;
	return (
		<article className={classes("piece", seat)}>
			<header>
				<Art name={icon} size={24} />
				<div>
					<h2>{title}</h2>
					<p>{state}</p>
				</div>
			</header>
			{text === "" ? null : <p>{text}</p>}
			{list ? <h3>{list.title}</h3> : null}
			<Rows rows={list?.items ?? []} />
			<Rows rows={rows} />
			{rules.length === 0 ? null : (
				<p className="piece-rules">
					<span>{words.t("board:piece.rules")}</span>
					{rules.map(rule)}
					{facts.map(fact)}
				</p>
			)}
		</article>
	);
}

function Rows({ rows }: { rows: Explained["rows"] }): ReactNode {
	if (rows.length === 0) return null;
	return (
		<dl>
			{rows.map((row) => (
				<div key={row.label}>
					<dt>{row.label}</dt>
					<dd>{row.text}</dd>
				</div>
			))}
		</dl>
	);
}
