// One swap of an offer: what they give against what we give, how it is worded, and what it is worth to the seat.
import type { ReactNode } from "react";
import type { Game, Pick, Seat, Worth } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { termEnd } from "../../viewmodel/game/terms.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import type { RowChange } from "../../viewmodel/talks/changes.ts";
import { loweringText } from "../../viewmodel/talks/lowering.ts";
import { givenIn } from "../../viewmodel/talks/offer.ts";
import type { Side } from "../../viewmodel/talks/rows.ts";
import { ClauseLine } from "./clause-line.tsx";
import { clauseName } from "./clause-words.ts";
import { Wording, type WordingProps } from "./wording.tsx";
import { SwapWorth } from "./worth-section.tsx";
import "./swap-card.css";

export interface SwapCardProps extends Omit<WordingProps, "wasExact"> {
	/** From 0; for names read aloud. */
	index: number;
	/** The seat at the screen: its own side stands right of the other's for Washington, left for Beijing. */
	seat: Seat;
	game: Game;
	/** What it changed against the own offer it answers. */
	change?: RowChange | undefined;
	/** Worth of this row alone to the seat; null while it is not known. */
	worth: Worth | null;
	onMonths?: (side: Side, at: number, months: number) => void;
	onRemove?: (side: Side, at: number) => void;
	/** The chooser that adds a clause to this row. */
	adder?: ReactNode;
	/** What stands in an empty half, so that it can be filled. */
	fill?: (side: Seat) => ReactNode;
}

function SideList(props: SwapCardProps & { side: Side }): ReactNode {
	const { words, book, row, side, game, change, onMonths, onRemove, fill } = props;
	const picks: readonly Pick[] = row[side];
	if (picks.length === 0) {
		return (
			<>
				<p className="tk-nothing">{words.t("talks:row.nothing")}</p>
				{side === "both" ? null : fill?.(side)}
			</>
		);
	}
	const given = givenIn(game);
	return picks.map((pick, at) => {
		const clause = book.clauses[pick.clause];
		if (!clause) return null;
		return (
			<ClauseLine
				key={pick.clause}
				{...{ words, clause, pick, side }}
				end={termEnd(words, book, game, clause, pick)}
				leads={loweringText(words, book, game, clause, pick)}
				given={given.has(pick.clause)}
				was={change?.clauses[pick.clause]}
				onMonths={onMonths ? (months) => onMonths(side, at, months) : undefined}
				onRemove={onRemove ? () => onRemove(side, at) : undefined}
			/>
		);
	});
}

/** Clauses of the own offer that the other side has struck out; nothing where it has struck none. */
export function Dropped({
	words,
	clauses,
}: {
	words: Words;
	clauses: readonly string[];
}): ReactNode {
	if (clauses.length === 0) return null;
	const names = words.format.items(clauses.map((clause) => clauseName(words, clause)));
	return <p className="tk-dropped">{words.t("talks:change.dropped", { clauses: names })}</p>;
}

/** One row of an offer. Editable where the `on…` callbacks are given. */
export function SwapCard(props: SwapCardProps): ReactNode {
	const { words, row, index, seat, change, worth, adder } = props;
	const gives = row.us.length + row.cn.length > 0;
	return (
		<li className="tk-swap" aria-label={words.t("talks:row.label", { n: index + 1 })}>
			{gives ? (
				<div className="tk-pair">
					<div>
						<SideList {...props} side="cn" />
					</div>
					<Art name="ui-swap" size={20} />
					<div>
						<SideList {...props} side="us" />
					</div>
				</div>
			) : null}
			{row.both.length > 0 ? (
				<div className="tk-joint">
					<p>{words.t("talks:row.both")}</p>
					<SideList {...props} side="both" />
				</div>
			) : null}
			<Dropped words={words} clauses={change?.dropped ?? []} />
			<div className="tk-foot">
				<Wording {...props} wasExact={change?.exact} />
				{worth ? <SwapWorth {...{ words, seat, worth }} /> : null}
			</div>
			{adder}
		</li>
	);
}
