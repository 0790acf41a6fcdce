// Carries an instructor's act out, and tells what came of it.
import i18next from "i18next";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Effect, InstructorCommand } from "../../../../classroom/class/commands.ts";
import type { Problem } from "../../../../scenario/problem.ts";
import type { LessonRefusal, Told } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { refusalText } from "../../class-common/refusal-text.tsx";

type Telling = (effect: Effect, t: typeof i18next.t) => string;

/** What a note on a command is about: an event or a message that goes again takes the note on its coming with it. */
function aboutOf(command: InstructorCommand): string {
	if (command.do === "inject" || command.do === "recall") return `card ${command.card}`;
	return command.do === "message" || command.do === "unsay" ? "message" : "";
}

function tell(told: Telling, effect: Effect, command: InstructorCommand): void {
	if (told(effect, i18next.t) !== "") notify((t) => told(effect, t), "plain", aboutOf(command));
}

export interface Acting {
	/** Sent, and not answered yet: without a connection it stays so until there is one. */
	busy: boolean;
	/** Why the last one was refused; null = it was not. */
	refusal: LessonRefusal | null;
	/** Fields of it that do not hold, where that is the reason. */
	problems: readonly Problem[] | undefined;
	/** Carries it out; null where it was refused. `told`: the note on success in the language of its `t`, "" = none. */
	run: (command: InstructorCommand, told: Telling) => Promise<Effect | null>;
}

/** One act at a time. `about`: for whom or what; a refusal is forgotten where that changes, also one that comes late. */
export function useAct(about = ""): Acting {
	const act = useLesson((state) => state.act);
	const [busy, setBusy] = useState(false);
	const [last, setLast] = useState<{ about: string; told: Extract<Told, { ok: false }> } | null>(
		null,
	);
	// biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes next, and who comes again, begins without one
	useEffect(() => setLast(null), [about]);
	const refused = last?.about === about ? last.told : null;
	return {
		busy,
		refusal: refused?.refusal ?? null,
		problems: refused?.problems,
		run: async (command, told) => {
			setBusy(true);
			setLast(null);
			const done = await act(command);
			setBusy(false);
			if (!done.ok) {
				setLast({ about, told: done });
				return null;
			}
			tell(told, done.effect, command);
			return done.effect;
		},
	};
}

/** As `useAct` for buttons that stand alone: a refusal is a note that stays until it is dismissed. */
export function useQuickAct(): Pick<Acting, "busy" | "run"> {
	const act = useLesson((state) => state.act);
	// the words of a refusal must be there when it comes
	useTranslation("class");
	const [busy, setBusy] = useState(false);
	return {
		busy,
		run: async (command, told) => {
			setBusy(true);
			const done = await act(command);
			setBusy(false);
			if (!done.ok) {
				notify(
					(t) => t("teach:acts.refused", { why: refusalText(done.refusal, i18next) }),
					"alert",
				);
				return null;
			}
			tell(told, done.effect, command);
			return done.effect;
		},
	};
}
