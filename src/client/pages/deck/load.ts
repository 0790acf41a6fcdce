// Fetches what a class's slides are made of: its debrief, and the scenario whose words it speaks.
import { useEffect, useState } from "react";
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { type Answer, classDebrief } from "../../stores/class/api.ts";
import { classScenario } from "../../stores/class/class-scenario.ts";

type Refused = Extract<Answer<never>, { ok: false }>["refusal"];

export type Loading =
	| { at: "loading" }
	/** `trying`: asked again at this moment. */
	| { at: "refused"; code: Refused; trying: boolean }
	| { at: "ready"; debrief: ClassDebrief; scenario: Scenario };

/** Milliseconds after which the server is asked again whether the games are over. */
const AGAIN = 12_000;

/** The slides' material, asked for again by itself while the games are not over; `again` asks at once. */
export function useDeck(session: string, secret: string): Loading & { again: () => void } {
	const [state, setState] = useState<Loading>({ at: "loading" });
	const [turn, setTurn] = useState(0);
	useEffect(() => {
		let gone = false;
		const load = async (): Promise<Loading> => {
			const answer = await classDebrief(session, secret);
			if (!answer.ok) return { at: "refused", code: answer.refusal, trying: false };
			const scenario = await classScenario(answer.value.scenario);
			if (!scenario.ok) return { at: "refused", code: scenario.refusal, trying: false };
			return { at: "ready", debrief: answer.value, scenario: scenario.value };
		};
		setState((now) => (now.at === "refused" ? { ...now, trying: true } : now));
		let timer: ReturnType<typeof setTimeout> | undefined;
		void load().then((found) => {
			if (gone) return;
			setState(found);
			if (found.at === "refused" && found.code === "wrongStage")
				timer = setTimeout(() => setTurn(turn + 1), AGAIN);
		});
		return () => {
			gone = true;
			clearTimeout(timer);
		};
	}, [session, secret, turn]);
	return { ...state, again: () => setTurn(turn + 1) };
}
