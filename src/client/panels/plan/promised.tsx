// What the seat has promised on a lever, to when it binds, and what the act at hand would do to it.
import type { ReactNode } from "react";
import type { LeverId } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { Notice } from "../../ui/panel.tsx";
import { monthEnd } from "../../viewmodel/game/dates.ts";
import { type AtHand, promisedOn } from "../../viewmodel/game/promised.ts";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";

/** A word and a shape tell what happens to the promise; the colour only repeats it. */
const TONES = {
	breaks: "danger",
	disputes: "warn",
	later: "warn",
	allowed: "plain",
	keeps: "plain",
} as const;

/** One notice for each promise that binds the seat's `lever`; nothing where none does. */
export function Promised({ lever, at }: { lever: LeverId; at: AtHand }): ReactNode {
	const { t, format, texts } = useWords();
	return promisedOn(useMoment(), lever, at).map(({ clause, until, coming, verdict }) => (
		<Notice key={clause} tone={TONES[verdict]}>
			{format.sentences([
				t("panels:plan.promised", { clause: texts.text(["clauses", clause, "name"]) }),
				until === null
					? t("panels:news.bindsOpen")
					: t("panels:news.binds", { date: format.date(monthEnd(until), "dayYear") }),
				coming ? t("panels:plan.delivered") : "",
			])}
			<b className="plan-verdict">
				<Art name={verdict === "keeps" ? "ui-check" : "ui-alert"} size={14} />
				{t(`panels:plan.verdict.${verdict}`)}
			</b>
		</Notice>
	));
}
