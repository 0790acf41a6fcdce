// The levers of a family as cards: drawing, name, level, marks, lowest price, weight of the heaviest blow.
import type { ReactNode } from "react";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Blow, Cost, Pips } from "../../ui/coins.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatMark } from "../../ui/seat-mark.tsx";
import type { LeverCard } from "../../viewmodel/game/plan.ts";
import { useHeld, useLooksOn } from "../common/held.tsx";
import { useWords } from "../common/use-words.ts";

/** Cards; a click picks a lever, a second one lets it go. */
export function LeverCards({ cards }: { cards: readonly LeverCard[] }): ReactNode {
	const { t } = useWords();
	const pick = useSelection((selection) => selection.pick);
	const picked = useSelection((selection) => selection.lever);
	const holders = useMatch((match) => match.classSeat?.holders);
	const held = useHeld();
	const looksOn = useLooksOn() !== null;
	return (
		<div className="lever-cards">
			{cards.map((card) => {
				const on = card.lever === picked;
				const { seat } = card;
				const holder = holders?.[card.lever];
				return (
					<button
						key={card.lever}
						type="button"
						className={classes("lever-card", seat, on && "is-on", (holder || looksOn) && "is-held")}
						aria-pressed={on}
						data-lever={card.lever}
						onClick={() => pick({ lever: on ? null : card.lever, act: "", step: "now" })}
					>
						<SeatMark seat={seat} art={card.icon} size={32} state={card.standing} />
						<span className="lever-card-name">
							<b>{card.name}</b>
							<small>{card.level}</small>
							{holder ? (
								<small className="lever-card-holder">
									<span aria-hidden="true">{holder.name}</span>
									<span className="sr-only">{held(card.lever)}</span>
								</small>
							) : null}
						</span>
						{card.cost === null ? null : <Cost points={card.cost} />}
						<span className="lever-card-foot">
							{card.pips ? (
								<Pips level={card.pips.on} max={card.pips.of} seat={seat} label={card.state} />
							) : (
								<span />
							)}
							{card.ordered ? (
								<em>{t("panels:plan.ordered")}</em>
							) : card.announced ? (
								<em>{t("panels:plan.announcedTag")}</em>
							) : card.severity > 0 ? (
								<Blow severity={card.severity} />
							) : null}
						</span>
					</button>
				);
			})}
		</div>
	);
}
