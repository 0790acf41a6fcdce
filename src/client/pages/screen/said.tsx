// What the instructor says to everybody, on the wall: for a while of the class's own time, or until something else is said.
import type { CSSProperties, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Said } from "../../stores/class/lesson-store.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { Art } from "../../ui/art.tsx";
import { useOnWall } from "../class-common/use-on-wall.ts";
import { useSaidAloud } from "../class-common/use-said-aloud.ts";
import "./said.css";

/** The message that stands on the wall now, which is said aloud as it comes; null where none does. */
export function useSaid(): Said | null {
	useSaidAloud(useLesson((state) => state.said));
	return useOnWall();
}

/** Latin letters that are shown at full size; a longer text is smaller, so that it keeps to its place. */
const ROOM = 160;
/** Smallest share of the full size. */
const LEAST = 0.62;

/** Share of the full size at which a text is shown; a Chinese sign is as wide as two letters. */
function sizeOf(text: string): number {
	const letters = Array.from(text).reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);
	return Math.max(LEAST, Math.min(1, Math.sqrt(ROOM / letters)));
}

/** The message, to be read from the last row. */
export function SaidNote({ said }: { said: Said }): ReactNode {
	const { t } = useTranslation("class");
	return (
		<section
			className="screen-said"
			aria-label={t("play.messages.title")}
			style={{ "--size": sizeOf(said.text) } as CSSProperties}
		>
			<Art name="ui-msg" />
			<p>{said.text}</p>
		</section>
	);
}
