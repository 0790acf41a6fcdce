// The note of a class's game that the computer has decided in the reader's place.
import type { ReactNode } from "react";
import { Notice } from "../../ui/panel.tsx";
import { inSteadText } from "../../viewmodel/game/in-stead.ts";
import { useMoment } from "./use-moment.ts";
import { useWords } from "./use-words.ts";
import "./common.css";

/** What was decided so and is shown on the present page, in words; "" = nothing. */
export const useInStead = (): string => inSteadText(useWords(), useMoment());

/** The note on a page without other notes, or nothing. The class's page reads it aloud. */
export function InStead(): ReactNode {
	const text = useInStead();
	if (text === "") return null;
	return (
		<div className="notices">
			<Notice>{text}</Notice>
		</div>
	);
}
