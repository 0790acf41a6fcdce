// Says that the other side has broken its half of a paper already, and that this does not free the own side.
import type { ReactNode } from "react";
import type { LeverId } from "../../../rules/index.ts";
import { Notice } from "../../ui/panel.tsx";
import { brokenHalf } from "../../viewmodel/game/broken-halves.ts";
import { other } from "../../viewmodel/talks/seats.ts";
import { useMoment } from "./use-moment.ts";
import { useWords } from "./use-words.ts";

/** A notice where a blow by the seat's `lever` would answer a breach by a breach; nothing elsewhere. */
export function HalfBroken({ lever }: { lever: LeverId }): ReactNode {
	const { t, format, texts } = useWords();
	const moment = useMoment();
	const clauses = brokenHalf(moment, lever);
	if (clauses.length === 0) return null;
	return (
		<Notice>
			{t("panels:plan.halfBroken", {
				seat: t(`common:seat.${other(moment.view.seat)}`),
				clauses: format.names(clauses.map((id) => texts.text(["clauses", id, "name"]))),
			})}
		</Notice>
	);
}
