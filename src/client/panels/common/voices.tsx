// What the two capitals say of what has just happened, each beside its emblem.
import { type ReactNode, Suspense } from "react";
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { type Voice, voicesOn } from "../../viewmodel/game/voices.ts";
import { useMoment } from "./use-moment.ts";
import "./voices.css";

const NAMESPACES = ["voices", "common"];

/** The voices of the page; nothing where nobody has anything to say. */
export function Voices(): ReactNode {
	const voices = voicesOn(useMoment());
	if (voices.length === 0) return null;
	return (
		// words nobody waits for must not hold the page back
		<Suspense fallback={null}>
			<VoiceList voices={voices} />
		</Suspense>
	);
}

/** Lines of capitals, one under the other. */
export function VoiceList({ voices }: { voices: readonly Voice[] }): ReactNode {
	const { t } = useScenarioWords(
		useMatch((match) => match.scenario),
		NAMESPACES,
	);
	return (
		<ul className="voices" aria-label={t("voices:label")}>
			{voices.map(({ seat, key }) => (
				<li key={key} className={classes("voice", seat)}>
					<SeatEmblem seat={seat} size={34} />
					<p>
						<b>{t(`common:seat.${seat}`)}</b>
						<q>{t("voices:quoted", { line: t(`voices:said.${key}`) })}</q>
					</p>
				</li>
			))}
		</ul>
	);
}
