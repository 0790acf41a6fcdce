// What comes after one's own game: its result, its debrief, and what the class does now.
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClassPicture } from "../../../../classroom/protocol/from-server.ts";
import type { Seat as Side } from "../../../../rules/index.ts";
import { Link } from "../../../router/router.tsx";
import type { Route } from "../../../router/routes.ts";
import type { Seat } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { SeatCodeDialog } from "./seat-code.tsx";
import "./after-card.css";

/** A game that the person played before the last one; `coming` = its record is on its way. */
export interface EarlierCard {
	/** Its number in the class. */
	game: number;
	seat: Side;
	coming: boolean;
	/** Null = it cannot be looked at, or not yet. */
	debrief: Route | null;
}

/**
 * A card for the time after the own game, or after the class. `over`: the own game has come to its end; `result`: how;
 * `game`: its number in the class; `side`: the own one in it; `debrief`: where the game can be looked at, null = not yet. `earlier`: the games before it,
 * the latest first; `onEarlier` fetches those again that did not come.
 */
export function AfterCard({
	seat,
	picture,
	over,
	result,
	game,
	side,
	debrief,
	earlier = [],
	onEarlier,
}: {
	seat: Seat;
	picture: ClassPicture;
	over: boolean;
	result?: ReactNode;
	game: number;
	side: Side;
	debrief: Route | null;
	earlier?: readonly EarlierCard[];
	onEarlier?: () => void;
}): ReactNode {
	const { t } = useTranslation("class");
	const [code, setCode] = useState(false);
	const ended = picture.stage === "ended";
	const played = over || debrief !== null || result !== undefined;
	const state = !ended ? "rematch" : over ? "ended" : played ? "stopped" : "short";
	const several = earlier.length > 0;
	return (
		<section className="after-card on-paper" aria-labelledby="after-title">
			<h2 id="after-title">{t(`after.${state}`)}</h2>
			{result}
			<p>{t(`after.${state}Text`, { count: earlier.length + 1 })}</p>
			{several ? (
				<Games
					games={[{ game, seat: side, coming: true, debrief }, ...earlier]}
					onAgain={onEarlier}
				/>
			) : null}
			<p className="after-ways">
				{debrief && !several ? (
					<Link className="ui-button is-primary is-l" to={debrief}>
						{t("after.debrief")}
					</Link>
				) : null}
				{ended ? (
					<Link className="ui-button is-l" to={{ page: "new" }}>
						{t("after.alone")}
					</Link>
				) : (
					<Button size="l" onClick={() => setCode(true)}>
						{t("code.menu")}
					</Button>
				)}
			</p>
			<SeatCodeDialog seat={seat} open={code} onClose={() => setCode(false)} />
		</section>
	);
}

/** Every game that the person played with the way to its debrief, the latest first. */
function Games({
	games,
	onAgain,
}: {
	games: readonly EarlierCard[];
	onAgain: (() => void) | undefined;
}): ReactNode {
	const { t } = useTranslation("class");
	const missing = games.some(({ coming, debrief }) => !coming && !debrief);
	return (
		<>
			<h3>{t("after.games")}</h3>
			<ul className="after-games">
				{games.map(({ game, seat, coming, debrief }, i) => {
					const which = { n: game, seat: t(`seat.${seat}`, { ns: "common" }) };
					if (!debrief && coming) return null;
					return (
						<li key={which.n}>
							{debrief ? (
								<Link className={`ui-button is-l${i === 0 ? " is-primary" : ""}`} to={debrief}>
									{t("after.debriefOf", which)}
								</Link>
							) : (
								<span>{t("after.missing", which)}</span>
							)}
						</li>
					);
				})}
			</ul>
			{missing && onAgain ? (
				<p>
					<Button onClick={onAgain}>{t("play.over.again")}</Button>
				</p>
			) : null}
		</>
	);
}
