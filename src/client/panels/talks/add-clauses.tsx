// What can be added to the offer: open clauses as chips by giver, and a chooser for one row.
import { type ReactNode, useId, useState } from "react";
import type { Seat, Swap } from "../../../rules/index.ts";
import { AddChip } from "../../ui/chip.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { hasRoom, type OpenClause } from "../../viewmodel/talks/offer.ts";
import type { Side } from "../../viewmodel/talks/rows.ts";
import { clauseName } from "./clause-words.ts";
import "./add-clauses.css";

/** Chips of one giver shown before the rest is asked for. */
const FIRST = 4;

/** Givers in the order of the table: Beijing left, Washington right, then what binds both. */
const SIDES: readonly Side[] = ["cn", "us", "both"];

/** The giver in the seat's own words: they, we, both. */
export function giverText(words: Words, seat: Seat, side: Side): string {
	if (side === "both") return words.t("talks:give.both");
	return words.t(side === seat ? "talks:give.we" : "talks:give.they");
}

function Chips({
	words,
	side,
	label,
	clauses,
	onAdd,
}: {
	words: Words;
	side: Side;
	label: string;
	clauses: readonly OpenClause[];
	onAdd: (open: OpenClause) => void;
}): ReactNode {
	const [all, setAll] = useState(false);
	const id = useId();
	if (clauses.length === 0) return null;
	const shown = all ? clauses : clauses.slice(0, FIRST);
	return (
		<div className="tk-adds-side">
			<p id={id} className={side}>
				{label}
			</p>
			<ul aria-labelledby={id}>
				{shown.map((open) => (
					<li key={open.clause.id}>
						<AddChip onAdd={() => onAdd(open)}>
							{clauseName(words, open.clause.id)}
							{open.blocked ? (
								<small className="tk-blocked">{words.t("talks:add.blocked")}</small>
							) : open.given ? (
								<small className="tk-given">{words.t("talks:add.given")}</small>
							) : null}
						</AddChip>
					</li>
				))}
				{shown.length < clauses.length ? (
					<li>
						<button type="button" className="tk-more" onClick={() => setAll(true)}>
							{words.t("talks:add.more", { count: clauses.length - shown.length })}
						</button>
					</li>
				) : null}
			</ul>
		</div>
	);
}

/** One clause of each giver, named by who gives it, the best for the own seat first, with the way to all of them. */
export function Suggested({
	words,
	seat,
	open,
	onAdd,
	onAll,
}: {
	words: Words;
	seat: Seat;
	/** Best first. */
	open: readonly OpenClause[];
	onAdd: (open: OpenClause) => void;
	onAll: () => void;
}): ReactNode {
	if (open.length === 0) return null;
	const first = SIDES.flatMap(
		(side) => open.find((one) => one.side === side && !one.blocked) ?? [],
	);
	return (
		<ul className="tk-suggested" aria-label={words.t("talks:add.title")}>
			{first.map((one) => (
				<li key={one.clause.id}>
					<AddChip onAdd={() => onAdd(one)}>
						<small className={`tk-giver ${one.side}`}>{giverText(words, seat, one.side)}</small>{" "}
						{clauseName(words, one.clause.id)}
					</AddChip>
				</li>
			))}
			<li>
				<button type="button" className="tk-more" onClick={onAll}>
					{words.t("talks:add.all", { count: open.length })}
				</button>
			</li>
		</ul>
	);
}

/** Chips of every open clause, by who gives. */
export function AddClauses({
	words,
	seat,
	open,
	title,
	onAdd,
}: {
	words: Words;
	seat: Seat;
	open: readonly OpenClause[];
	/** Heading; where it is left out the chips stand without one. */
	title?: string;
	onAdd: (open: OpenClause) => void;
}): ReactNode {
	if (open.length === 0) return null;
	return (
		<section className="tk-adds" aria-label={title ?? words.t("talks:add.title")}>
			{title === undefined ? null : <h2>{title}</h2>}
			{SIDES.map((side) => (
				<Chips
					key={side}
					words={words}
					side={side}
					label={giverText(words, seat, side)}
					clauses={open.filter((one) => one.side === side)}
					onAdd={onAdd}
				/>
			))}
		</section>
	);
}

/** A list that adds one more clause to a given row; `side` = one for its empty half, which asks to be filled. */
export function RowAdder({
	words,
	seat,
	rows,
	index,
	side: only,
	open,
	onAdd,
}: {
	words: Words;
	seat: Seat;
	rows: readonly Swap[];
	index: number;
	side?: Seat;
	open: readonly OpenClause[];
	onAdd: (open: OpenClause) => void;
}): ReactNode {
	const sides = only ? [only] : SIDES;
	const fitting = open.filter(({ side }) => sides.includes(side) && hasRoom(rows, side, index));
	if (fitting.length === 0) return null;
	const ask = only && words.t(only === seat ? "talks:add.fill.we" : "talks:add.fill.they");
	return (
		<select
			className={ask ? "tk-adder is-empty" : "tk-adder"}
			aria-label={ask ?? words.t("talks:add.toRow", { n: index + 1 })}
			value=""
			onChange={(event) => {
				const chosen = fitting.find(({ clause }) => clause.id === event.target.value);
				if (chosen) onAdd(chosen);
			}}
		>
			<option value="">{ask ?? words.t("talks:add.here")}</option>
			{sides.map((side) => {
				const list = fitting.filter((one) => one.side === side);
				if (list.length === 0) return null;
				return (
					<optgroup key={side} label={giverText(words, seat, side)}>
						{list.map(({ clause }) => (
							<option key={clause.id} value={clause.id}>
								{clauseName(words, clause.id)}
							</option>
						))}
					</optgroup>
				);
			})}
		</select>
	);
}
