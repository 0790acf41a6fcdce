// The moment a panel speaks of: the match as the builders read it, with what the person has picked.
import { useContext, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import type { Moment } from "../../viewmodel/game/moment.ts";
import { CameIn } from "./came-in.ts";

const NONE: NonNullable<Moment["stood"]> = [];

/** The present moment; the same object until the match or the selection changes. */
export function useMoment(): Moment {
	const match = useMatch(
		useShallow(({ book, page, view, revealed, closed, months, par, controllers, classSeat }) => ({
			book,
			page,
			view,
			revealed,
			closed,
			months,
			par,
			controllers,
			stood: classSeat?.stood ?? NONE,
		})),
	);
	const picked = useSelection(
		useShallow(({ lever, act, step, answer, rows }) => ({ lever, act, step, answer, rows })),
	);
	const cameIn = useContext(CameIn);
	return useMemo(() => ({ ...match, picked, cameIn }), [match, picked, cameIn]);
}
