// What comes after one's own game: its result, its debrief, and what the class does now.
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClassPicture } from "../../../../classroom/protocol/from-server.ts";
import { Link } from "../../../router/router.tsx";
import type { Route } from "../../../router/routes.ts";
import type { Seat } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { SeatCodeDialog } from "./seat-code.tsx";
import "./after-card.css";

/**
 * A card for the time after the own game, or after the class. `over`: the own game has come to its end; `result`: how;
 * `debrief`: where the game can be looked at, null = not yet.
 */
export function AfterCard({
	seat,
	picture,
	over,
	result,
	debrief,
}: {
	seat: Seat;
	picture: ClassPicture;
	over: boolean;
	result?: ReactNode;
	debrief: Route | null;
}): ReactNode {
	const { t } = useTranslation("class");
	const [code, setCode] = useState(false);
	const ended = picture.stage === "ended";
	const played = over || debrief !== null || result !== undefined;
	const state = !ended ? "rematch" : over ? "ended" : played ? "stopped" : "short";
	return (
		<section className="after-card on-paper" aria-labelledby="after-title">
			<h2 id="after-title">{t(`after.${state}`)}</h2>
			{result}
			<p>{t(`after.${state}Text`)}</p>
			<p className="after-ways">
				{debrief ? (
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
