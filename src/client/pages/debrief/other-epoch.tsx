// A record from another epoch of the rules: says so, and tells what stands in the record itself, move by move.
import type { ReactNode } from "react";
import type { GameRecord } from "../../../record/index.ts";
import { EPOCH } from "../../../scenario/index.ts";
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { Link } from "../../router/router.tsx";
import { moveText } from "../../viewmodel/class/moves.ts";
import { PaperPage } from "../app/paper-page.tsx";
import "./other-epoch.css";

/** Moves that say nothing by themselves. */
const SILENT: readonly string[] = ["noForecast", "stand"];

/** The page in place of a debrief. */
export function OtherEpoch({ record: { header, entries } }: { record: GameRecord }): ReactNode {
	const words = useScenarioWords(header.scenario.body, ["debrief", "insight", "teach", "common"]);
	const { t } = words;
	return (
		<PaperPage
			page="debrief"
			title={t("debrief:none.otherEpoch.title")}
			lead={t("debrief:none.otherEpoch.text", { epoch: header.epoch, ours: EPOCH })}
		>
			<p>
				<Link to={{ page: "saves" }}>{t("debrief:none.saves")}</Link>
			</p>
			<h2>{t("debrief:none.otherEpoch.moves")}</h2>
			<ol className="epoch-moves">
				{entries
					.filter(({ move }) => !SILENT.includes(move.type))
					.map(({ n, seat, move }) => (
						<li key={n} value={n}>
							{words.format.told(
								t(`common:seat.${seat}`),
								move.type === "seal"
									? t("insight:whatIf.seal")
									: moveText(words, {
											type: move.type,
											lever: "lever" in move ? move.lever : "",
											act: "act" in move ? move.act : "",
											announced: "step" in move && move.step === "announce",
											how: "how" in move ? move.how : "",
										}),
							)}
						</li>
					))}
			</ol>
		</PaperPage>
	);
}
