// Offers that a negotiator would think of first, with what each is worth, while nothing lies on the table.
import { type ReactNode, useId, useState } from "react";
import type { Swap } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import { judgedBy } from "../../viewmodel/game/judged.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { inOrder, type ValuedStart } from "../../viewmodel/talks/offer.ts";
import { other } from "../../viewmodel/talks/seats.ts";
import "./add-clauses.css";

/** Offers shown before the rest is asked for. */
const FIRST = 5;

/** The list of starts, the most promising first; picking one puts its rows on the table to be changed. */
export function Starts({
	words,
	starts,
	onPick,
}: {
	words: Words;
	starts: readonly ValuedStart[];
	onPick: (rows: readonly Swap[]) => void;
}): ReactNode {
	const id = useId();
	const by = useMatch((match) => judgedBy(match.controllers[other(match.seat)]));
	const [all, setAll] = useState(false);
	const sorted = inOrder(starts);
	if (sorted.length === 0) return null;
	const shown = all ? sorted : sorted.slice(0, FIRST);
	return (
		<section className="tk-starts" aria-labelledby={id}>
			<h2 id={id}>{words.t("talks:starts.title")}</h2>
			<p>
				{words.format.sentences([
					words.t("talks:starts.text"),
					words.t(`talks:reception.by.${by}`),
				])}
			</p>
			<ul>
				{shown.map((start) => (
					<li key={start.id}>
						<button type="button" onClick={() => onPick(start.rows)}>
							<Art name="ui-plus" size={12} />
							<span>
								{words.texts.text(["packages", start.id])}
								<small>
									{words.format.items([
										words.t("talks:starts.sign", { percent: words.format.percent(start.sign) }),
										start.given ? words.t("talks:starts.given") : "",
									])}
								</small>
							</span>
							<b className={classes(start.worth > 0 && "is-gain")}>
								{words.format.signed(start.worth, 1)}
							</b>
						</button>
					</li>
				))}
			</ul>
			{shown.length < sorted.length ? (
				<button type="button" className="tk-more" onClick={() => setAll(true)}>
					{words.t("talks:add.more", { count: sorted.length - shown.length })}
				</button>
			) : null}
		</section>
	);
}
