// The act row while somebody else decides.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { useLooksOn } from "./held.tsx";
import { LooksAhead } from "./looks-ahead.tsx";
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
	const ahead = useMatch((match) => match.ahead !== null);
	const it = useMatch((match) => match.classSeat);
	const looksOn = useLooksOn();
	// a class's bar says aloud who is waited for
	if (looksOn !== null) return <p className="waiting">{looksOn}</p>;
	if (ahead) return <LooksAhead />;
	return (
		<p className="waiting" role={it ? undefined : "status"}>
			{t(thinking ? "panels:common.thinking" : "panels:common.waiting")}
		</p>
	);
}
