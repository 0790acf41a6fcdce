// The board of a running game: builds its model from the moment and hands clicks back to the selection and the match.
import { type ReactNode, useDeferredValue, useLayoutEffect, useMemo } from "react";
import { type LeverId, ownerOf } from "../../../rules/index.ts";
import { BoardView } from "../../overlay/board-view.tsx";
import { FactChip, RuleChip } from "../../panels/common/chips.tsx";
import { PieceCard } from "../../panels/common/piece-card.tsx";
import { useMoment } from "../../panels/common/use-moment.ts";
import { useWords } from "../../panels/common/use-words.ts";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { buildBoard } from "../../viewmodel/game/board.ts";
import { expectedOf } from "../../viewmodel/game/expected.ts";
import { lastTold } from "../../viewmodel/game/in-play.ts";
import { monthOf } from "../../viewmodel/game/moment.ts";
import { tableRows } from "../../viewmodel/game/offer-table.ts";
import { explained } from "../../viewmodel/game/piece.ts";

/** While the board is yet to be told of a press it does not count as settled. */
function useUnsettled(late: boolean): void {
	useLayoutEffect(() => {
		const { dataset } = document.body;
		if (!late || dataset.settled !== "true") return;
		dataset.settled = "false";
		return () => {
			dataset.settled = "true";
		};
	}, [late]);
}

/** The board with its overlay. A press is answered by its panel first: the board follows in a task of its own. */
export default function MatchBoard(): ReactNode {
	const words = useWords();
	const now = useMoment();
	const moment = useDeferredValue(now);
	useUnsettled(moment !== now);
	const forecast = useMatch((match) => match.forecast);
	const worth = useMatch((match) => match.worth);
	const move = useMatch((match) => match.move);
	const sources = useMatch((match) => match.scenario.sources);
	const pick = useSelection((selection) => selection.pick);
	const model = useMemo(() => {
		const proposal = expectedOf(moment);
		const rows = moment.page === "talks" ? tableRows(moment) : [];
		const you = rows.length > 0 ? worth(rows).total : null;
		return buildBoard(words, moment, {
			expected: proposal ? forecast(proposal) : null,
			worth: you,
			told: lastTold(sources),
		});
	}, [words, moment, forecast, worth, sources]);
	return (
		<BoardView
			model={model}
			explain={(id) => {
				const piece = explained(words, moment, model, id);
				return piece ? (
					<PieceCard
						{...{ words, piece }}
						rule={(rule) => <RuleChip key={rule} id={rule} named />}
						fact={(fact) => <FactChip key={fact} id={fact} />}
					/>
				) : null;
			}}
			page={`${moment.page}${monthOf(moment)}`}
			onSelectLever={(id) => {
				const lever = id as LeverId;
				if (moment.page !== "plan" || ownerOf(lever) !== moment.view.seat) return;
				pick({ lever: moment.picked.lever === lever ? null : lever, act: "", step: "now" });
			}}
			onAction={(action) => {
				if (action === "withdraw") void move({ type: "withdraw" });
			}}
		/>
	);
}
