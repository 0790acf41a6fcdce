// What the seat has promised on a lever, to when it binds, and whether it is carried out by itself.
import type { ReactNode } from "react";
import type { LeverId } from "../../../rules/index.ts";
import { Notice } from "../../ui/panel.tsx";
import { monthEnd } from "../../viewmodel/game/dates.ts";
import { promisedOn } from "../../viewmodel/game/promised.ts";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";

/** One notice for each promise that binds the seat's `lever`; nothing where none does. */
export function Promised({ lever }: { lever: LeverId }): ReactNode {
	const { t, format, texts } = useWords();
	return promisedOn(useMoment(), lever).map(({ clause, until, coming }) => (
		<Notice key={clause}>
			{format.sentences([
				t("panels:plan.promised", { clause: texts.text(["clauses", clause, "name"]) }),
				until === null
					? t("panels:news.bindsOpen")
					: t("panels:news.binds", { date: format.date(monthEnd(until), "dayYear") }),
				coming ? t("panels:plan.delivered") : "",
			])}
		</Notice>
	));
}
