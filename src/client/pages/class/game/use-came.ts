// Whether the person came to this seat when its game had begun: what is told of earlier months as theirs is not.
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";

export interface Came {
	/** Month from which the person decides, 1 = May 2025. */
	month: number;
	/** Others decided with them from then on, and before; else the computer had sat there. */
	joined: boolean;
}

/** Month of the game's beginning in which the person sat down where the computer had begun; 0 = they did not, or wait. */
export function useSat(): number {
	const month = useSeat(({ chair }) => chair?.from ?? 0);
	const waits = useMatch(({ classSeat }) => classSeat?.hold?.why === "later");
	const first = useMatch(({ months, view }) => months[0]?.month ?? view.position.month);
	const joined = useMatch(({ classSeat }) => (classSeat?.members.length ?? 0) > 1);
	return month === first && !waits && !joined ? month : 0;
}

/** Null where the person has decided from the beginning, or does not decide yet. */
export function useCame(): Came | null {
	const month = useSeat(({ chair }) => chair?.from ?? 0);
	const waits = useMatch(({ classSeat }) => classSeat?.hold?.why === "later");
	const begun = useMatch(({ months }) => months.some((closed) => closed.month < month));
	const joined = useMatch(({ classSeat }) => (classSeat?.members.length ?? 0) > 1);
	return begun && !waits ? { month, joined } : null;
}
