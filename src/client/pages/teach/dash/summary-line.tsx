// The line above the tiles: the month, who is on time, who is behind, who is connected; and what holds everybody.
import { type ReactNode, useMemo } from "react";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { classSummary } from "../../../viewmodel/class/summary.ts";
import { useQuickAct } from "../acts/use-act.ts";
import { ViewLabel } from "../room/view-label.tsx";
import { useActs, useLore } from "./dash-context.ts";

/** What holds for everybody, with the way on. */
function Strip({
	label,
	icon,
	text,
	act,
	busy = false,
	onAct,
}: {
	label: string;
	icon: string;
	text: string;
	act: string;
	busy?: boolean;
	onAct: () => void;
}): ReactNode {
	return (
		<section className="dash-still" aria-label={label}>
			<Art name={icon} size={20} />
			<p>{text}</p>
			<Button size="s" disabled={busy} onClick={onAct}>
				{act}
			</Button>
		</section>
	);
}

/** What stands still for everybody. */
function Standstill(): ReactNode {
	const { t } = useLore().words;
	const paused = useLesson((state) => state.class?.paused ?? false);
	const frozen = useLesson((state) => state.class?.frozen ?? false);
	const { busy, run } = useQuickAct();
	if (!paused && !frozen) return null;
	return (
		<Strip
			label={t("teach:dash.still.label")}
			icon={frozen ? "ui-eye" : "ui-pause"}
			text={t(frozen ? "teach:dash.still.frozen" : "teach:dash.still.paused")}
			act={t(frozen ? "teach:dash.unfreeze" : "teach:dash.goOn")}
			busy={busy}
			onAct={() => run(frozen ? { do: "freeze", on: false } : { do: "pause", on: false }, () => "")}
		/>
	);
}

/** Nothing is left to play: the way to the debrief. */
function AllOver(): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	return (
		<Strip
			label={t("teach:dash.done.label")}
			icon="ui-check"
			text={t("teach:dash.done.text")}
			act={t("teach:acts.end.title")}
			onAct={() => go("end")}
		/>
	);
}

/** The line. */
export function SummaryLine(): ReactNode {
	const { words, scenario } = useLore();
	const { t } = words;
	const { go } = useActs();
	const klass = useLesson((state) => state.class);
	const tiles = useLesson((state) => state.tiles);
	const sum = useMemo(
		() =>
			classSummary(
				words,
				Object.values(tiles).map(({ tile }) => tile),
				klass ?? { people: 0, here: 0 },
				scenario.starts.geneva.month,
			),
		[words, tiles, klass, scenario],
	);
	return (
		<>
			<Standstill />
			{sum.over > 0 && sum.month === "" ? <AllOver /> : null}
			<div className="dash-summary">
				<ul>
					<li className="is-month">
						{sum.month === "" ? (
							<b>{t("teach:dash.sum.allOver")}</b>
						) : (
							<>
								<b>{sum.month}</b> <span>{sum.of}</span>
							</>
						)}
					</li>
					{sum.onTime > 0 ? (
						<li>
							<b>{sum.onTime}</b> {t("teach:dash.sum.onTime", { count: sum.onTime })}
						</li>
					) : null}
					{sum.behind.map(({ month, count }) => (
						<li key={month}>
							<b>{count}</b> {t("teach:dash.sum.behind", { count, month })}
						</li>
					))}
					{sum.over > 0 ? (
						<li>
							<b>{sum.over}</b> {t("teach:dash.sum.over", { count: sum.over })}
						</li>
					) : null}
					<li>
						<button type="button" onClick={() => go("people")}>
							<b>{sum.here}</b> {t("teach:dash.sum.here", { count: sum.people })}
						</button>
					</li>
				</ul>
				<ViewLabel kind="instructor" />
			</div>
		</>
	);
}
