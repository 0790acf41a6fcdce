// The talks: the offer of the other side to be answered, or the own offer to be composed.
import type { ReactNode } from "react";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { useMyTurn } from "../common/waiting.tsx";
import { useAnsweredAloud } from "./answered.tsx";
import { Composer } from "./composer.tsx";
import { Listener } from "./listener.tsx";
import { Responder } from "./responder.tsx";

/** The panel of the talks; it writes the composed rows to the shared selection, so that the table shows them. */
export function TalksPanel(): ReactNode {
	const myTurn = useMyTurn();
	const thinking = useMatch((match) => match.thinking);
	const standing = useMatch((match) => match.view.position.talks.standing);
	const composing = useSelection((selection) => selection.rows.length > 0);
	useAnsweredAloud();
	if (!myTurn || thinking) return <Listener />;
	return standing && !composing ? <Responder offer={standing} /> : <Composer />;
}
