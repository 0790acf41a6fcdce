// The class's debrief for its instructor, asked for when the page opens.
import { useEffect, useState } from "react";
import type { ClassDebrief } from "../../../../classroom/after/debrief.ts";
import { classDebrief } from "../../../stores/class/api.ts";
import type { RefusalCode } from "../../class-common/refusal-text.tsx";

export type Summary =
	| { at: "loading" }
	| { at: "refused"; code: RefusalCode }
	| { at: "ready"; debrief: ClassDebrief };

/** The debrief; `again` asks anew. */
export function useSummary(session: string, secret: string): Summary & { again: () => void } {
	const [state, setState] = useState<Summary>({ at: "loading" });
	const [asked, setAsked] = useState({ session, secret });
	useEffect(() => {
		let gone = false;
		void classDebrief(asked.session, asked.secret).then((answer) => {
			if (gone) return;
			setState(
				answer.ok
					? { at: "ready", debrief: answer.value }
					: { at: "refused", code: answer.refusal },
			);
		});
		return () => {
			gone = true;
		};
	}, [asked]);
	return { ...state, again: () => setAsked({ session, secret }) };
}
