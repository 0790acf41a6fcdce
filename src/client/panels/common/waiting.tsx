// The act row while somebody else decides.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { useWords } from "./use-words.ts";
import "./common.css";

/** True where the seat at the screen has something to decide now. */
export function useMyTurn(): boolean {
	return useMatch((match) => match.view.waiting.includes(match.seat));
}

/** Says who is waited for, in the place of buttons. */
export function Waiting(): ReactNode {
	const { t } = useWords();
	const thinking = useMatch((match) => match.thinking);
	return (
		<p className="waiting" role="status">
			{t(thinking ? "panels:common.thinking" : "panels:common.waiting")}
		</p>
	);
}
