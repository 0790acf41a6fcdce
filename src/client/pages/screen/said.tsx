// What the instructor says to everybody, on the wall: for a while of the class's own time, or until something else is said.
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ON_WALL } from "../../../classroom/limits.ts";
import { type Said, stands } from "../../stores/class/lesson-store.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { Art } from "../../ui/art.tsx";
import { useSaidAloud } from "../class-common/use-said-aloud.ts";
import "./said.css";

/** The message that stands on the wall now; null where none does. A pause stops its time, too. */
export function useSaid(): Said | null {
	const said = useLesson((state) => state.said);
	const still = useLesson((state) => stands(state.class));
	const time = useRef({ of: said, left: ON_WALL });
	const [gone, setGone] = useState<Said | null>(null);
	useSaidAloud(said);
	useEffect(() => {
		if (!said || still) return;
		if (time.current.of !== said) time.current = { of: said, left: ON_WALL };
		const own = time.current;
		const from = performance.now();
		const timer = setTimeout(() => setGone(said), own.left);
		return () => {
			clearTimeout(timer);
			own.left -= performance.now() - from;
		};
	}, [said, still]);
	return said === gone ? null : said;
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
