// An act was ordered by nobody: Washington takes the act back at a cost of face, or lets it stand.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { deedsOf } from "../../viewmodel/game/deeds.ts";
import { withdrawChanges } from "../../viewmodel/game/effects.ts";
import { changeText } from "../../viewmodel/game/figures.ts";
import { varName } from "../../viewmodel/game/groups.ts";
import { Effects } from "../common/effect-list.tsx";
import { HeldNote, useHeld } from "../common/held.tsx";
import { Notices } from "../common/notices.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import { Voices } from "../common/voices.tsx";
import { useMyTurn, Waiting } from "../common/waiting.tsx";
import { DeedCard } from "../reveal/deed-card.tsx";
import { AgencyCard } from "../reveal/reveal-panel.tsx";

/** The panel of the contrition. */
export function ContritionPanel(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const mine = useMyTurn();
	const move = useMatch((match) => match.move);
	const held = useHeld()("");
	const { t } = words;
	const game = moment.view.position;
	const unordered = deedsOf(game).filter((deed) => deed.source === "agency");
	const face = { id: "usHawks", d: -moment.book.n.faceCost } as const;
	return (
		<Panel
			over={t("panels:contrition.over")}
			title={t("panels:contrition.title")}
			label={t("panels:contrition.title")}
			scrollKey={`contrition${game.month}`}
			className="contrition"
			actions={
				mine ? (
					<>
						<Button
							kind="primary"
							blocked={held}
							cost={t("panels:contrition.face", {
								group: varName(words, face.id),
								change: changeText(words, face),
							})}
							onClick={() => void move({ type: "withdraw" })}
						>
							{t("panels:contrition.withdraw")}
						</Button>
						<Button blocked={held} onClick={() => void move({ type: "stand" })}>
							{t("panels:contrition.stand")}
						</Button>
					</>
				) : (
					<Waiting />
				)
			}
		>
			<Notices />
			<Voices />
			{mine ? <HeldNote /> : null}
			<AgencyCard />
			<ul>
				{unordered.map((deed) => (
					<DeedCard key={deed.id} deed={deed} />
				))}
			</ul>
			<p>{t(mine ? "panels:contrition.text" : "panels:contrition.wait")}</p>
			<div className="contrition-ways">
				<section>
					<h2>{t("panels:contrition.ifWithdrawn")}</h2>
					<Effects
						changes={withdrawChanges(moment.book, game)}
						empty={t("panels:reveal.noChange")}
					/>
				</section>
				<section>
					<h2>{t("panels:contrition.ifStands")}</h2>
					<p>{t("panels:contrition.standText")}</p>
				</section>
			</div>
		</Panel>
	);
}
