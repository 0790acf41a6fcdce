// Once more with sides swapped and the same dice: while the class runs it can be set up here, afterwards only anew.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Effect } from "../../../../classroom/class/commands.ts";
import { Link } from "../../../router/router.tsx";
import type { LessonRefusal } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { RefusalText } from "../../class-common/refusal-text.tsx";

const COMMAND = { do: "rematch", games: null } as const;

function Running(): ReactNode {
	const { t } = useTranslation("teach");
	const preview = useLesson((lesson) => lesson.preview);
	const act = useLesson((lesson) => lesson.act);
	const [effect, setEffect] = useState<Effect | null>(null);
	const [refusal, setRefusal] = useState<LessonRefusal | null>(null);
	const [busy, setBusy] = useState(false);
	useEffect(() => {
		let gone = false;
		void preview(COMMAND).then((told) => {
			if (gone) return;
			if (told.ok) setEffect(told.effect);
			else setRefusal(told.refusal);
		});
		return () => {
			gone = true;
		};
	}, [preview]);
	const start = effect?.start;
	if (refusal === "touchesNone") return <p>{t("after.rematch.noneOver")}</p>;
	return (
		<>
			<p>{t("after.rematch.text")}</p>
			{start ? (
				<p role="status">
					{t("after.rematch.effect", {
						count: start.games,
						pairs: start.pairs,
						alone: start.alone,
						people: start.people,
					})}
				</p>
			) : null}
			{refusal === null ? null : (
				<div role="alert">
					<Notice tone="danger">
						<RefusalText code={refusal} />
					</Notice>
				</div>
			)}
			<Button
				kind="primary"
				blocked={busy || !start ? t("after.rematch.wait") : null}
				onClick={async () => {
					setBusy(true);
					setRefusal(null);
					const told = await act(COMMAND);
					setBusy(false);
					if (!told.ok) return setRefusal(told.refusal);
					notify((t) => t("teach:after.rematch.done", { count: told.effect.start?.games ?? 0 }));
					// every finished game has its rematch now
					setRefusal("touchesNone");
				}}
			>
				{t("after.rematch.do")}
			</Button>
		</>
	);
}

/** The rematch, or why there is none now. */
export function RematchSection(): ReactNode {
	const { t } = useTranslation("teach");
	const ended = useLesson((lesson) => lesson.class?.stage === "ended");
	return (
		<section>
			<h2>{t("after.rematch.title")}</h2>
			{ended ? (
				<>
					<p>{t("after.rematch.ended")}</p>
					<p>
						<Link to={{ page: "teach" }}>{t("after.rematch.new")}</Link>
					</p>
				</>
			) : (
				<Running />
			)}
		</section>
	);
}
