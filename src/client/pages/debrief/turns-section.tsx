// Where the game turned: up to three months, each with what both capitals said in it.
import type { ReactNode } from "react";
import type { Debrief } from "../../../insight/debrief/index.ts";
import { VoiceList } from "../../panels/common/voices.tsx";
import { useMatch } from "../../stores/use-match.tsx";
import { turningPoints } from "../../viewmodel/game/voices.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { monthYear } from "./words.ts";
import "./turns.css";

/** Nothing where no blow fell and nothing was signed. */
export function TurnsSection({ words, debrief }: { words: Words; debrief: Debrief }): ReactNode {
	const months = useMatch((match) => match.months);
	const turns = turningPoints(debrief.book, months);
	if (turns.length === 0) return null;
	return (
		<section className="debrief-section">
			<header>
				<h2>{words.t("debrief:turns.title")}</h2>
			</header>
			<ol className="debrief-turns">
				{turns.map(({ month, voices }) => (
					<li key={month}>
						<h3>{monthYear(words, month)}</h3>
						<VoiceList voices={voices} />
					</li>
				))}
			</ol>
		</section>
	);
}
