// Says before a deal what the seat has announced against it: no signature stops an announcement.
import type { ReactNode } from "react";
import type { Swap } from "../../../rules/index.ts";
import { Notice } from "../../ui/panel.tsx";
import { monthStart, nearDay } from "../../viewmodel/game/dates.ts";
import { actDone } from "../../viewmodel/game/lever-words.ts";
import { ownThreats } from "../../viewmodel/talks/own-threats.ts";
import type { TalksDesk } from "./use-talks.ts";

/** A notice for each announcement of the own seat that would break what `rows` promise. */
export function OwnThreats({
	desk: { words, book, game, seat },
	rows,
}: {
	desk: TalksDesk;
	rows: readonly Swap[];
}): ReactNode {
	return ownThreats(book, game, seat, rows).map(({ lever, act, due, clause }) => (
		<Notice key={clause}>
			{words.t("talks:ownThreat", {
				done: actDone(words, lever, act),
				date: nearDay(words, monthStart(due), monthStart(game.month)),
				clause: words.texts.text(["clauses", clause, "name"]),
			})}
		</Notice>
	));
}
