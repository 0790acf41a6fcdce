// The offer laid last, to be taken up again and changed after it was refused or countered.
import { type ReactNode, useId } from "react";
import type { Swap } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import { picksOf } from "../../viewmodel/talks/rows.ts";
import { clauseName } from "./clause-words.ts";
import type { TalksDesk } from "./use-talks.ts";
import "./add-clauses.css";

/** A button that puts the seat's last offer on the table again; nothing where it has laid none. */
export function LastOffer({
	desk,
	onPick,
}: {
	desk: TalksDesk;
	onPick: (rows: readonly Swap[]) => void;
}): ReactNode {
	const { words, last } = desk;
	const id = useId();
	const worth = useMatch((match) => match.worth);
	if (last.length === 0) return null;
	const { total } = worth(last);
	return (
		<section className="tk-starts" aria-labelledby={id}>
			<h2 id={id}>{words.t("talks:last.title")}</h2>
			<ul>
				<li>
					<button type="button" onClick={() => onPick(last)}>
						<Art name="ui-undo" size={14} />
						<span>
							{words.t("talks:last.take")}
							<small>
								{words.format.items(
									picksOf(last).map(({ pick }) => clauseName(words, pick.clause)),
								)}
							</small>
						</span>
						<b className={classes(total < 0 ? "is-loss" : total > 0 && "is-gain")}>
							{words.format.signed(total, 1)}
						</b>
					</button>
				</li>
			</ul>
		</section>
	);
}
