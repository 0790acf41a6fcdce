// One clause of an offer: its drawing on the giver's shape, its name, and how long it runs.
import type { ReactNode } from "react";
import type { Clause, Pick } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { termName } from "../../viewmodel/game/terms.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import type { Side } from "../../viewmodel/talks/rows.ts";
import { ClauseMark } from "./clause-mark.tsx";
import { clauseName } from "./clause-words.ts";
import { Was } from "./was.tsx";

export interface ClauseLineProps {
	words: Words;
	clause: Clause;
	pick: Pick;
	side: Side;
	/** The day it runs out if it were signed now; "" where it has no end. */
	end: string;
	/** Where it takes a tariff if it were signed now; "" where it moves none. */
	leads: string;
	/** Its former duration in months where a counter-offer changed it, or that it is new. */
	was?: number | "new" | undefined;
	/** It is promised already, and stands for a while yet. */
	given: boolean;
	/** Lets its duration be chosen. */
	onMonths?: ((months: number) => void) | undefined;
	/** Gives it a cross. */
	onRemove?: (() => void) | undefined;
}

function Term({ words, clause, pick, end, was, onMonths }: ClauseLineProps): ReactNode {
	const name = termName(words, clause, pick.months);
	if (!onMonths || clause.months.length < 2) {
		return (
			<span className="tk-term">
				{end === "" ? name : words.t("panels:term.to", { term: name, date: end })}
				{was === undefined ? null : (
					<Was>
						{was === "new"
							? words.t("talks:change.new")
							: words.t("talks:change.was", { before: termName(words, clause, was) })}
					</Was>
				)}
			</span>
		);
	}
	return (
		<select
			className="tk-term-select"
			aria-label={words.t("talks:row.duration", { clause: clauseName(words, clause.id) })}
			value={pick.months}
			onChange={(event) => onMonths(Number(event.target.value))}
		>
			{clause.months.map((months) => (
				<option key={months} value={months}>
					{termName(words, clause, months)}
				</option>
			))}
		</select>
	);
}

/** A clause in a row of an offer, read-only or to be edited. */
export function ClauseLine(props: ClauseLineProps): ReactNode {
	const { words, clause, side, onRemove } = props;
	const name = clauseName(words, clause.id);
	return (
		<div className={`tk-clause ${side}`}>
			<ClauseMark clause={clause} side={side} />
			<div>
				<b>{name}</b>
				{props.leads === "" ? null : <span className="tk-leads">{props.leads}</span>}
				<Term {...props} />
				{props.given ? <Was>{words.t("talks:add.given")}</Was> : null}
			</div>
			{onRemove ? (
				<button
					type="button"
					className="tk-remove"
					aria-label={words.t("talks:row.remove", { clause: name })}
					title={words.t("talks:row.remove", { clause: name })}
					onClick={onRemove}
				>
					<Art name="ui-cross" size={13} />
				</button>
			) : null}
		</div>
	);
}
