// The line above the tiles: the month, who is on time, who is behind, who is connected; and what holds everybody.
import { type ReactNode, useMemo } from "react";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { classSummary } from "../../../viewmodel/class/summary.ts";
import { useOnWall, useUntilOver } from "../../class-common/use-on-wall.ts";
import { ViewLabel } from "../../class-common/view-label.tsx";
import { TakeBack, useLaid, useLaidWords } from "../acts/laid-list.tsx";
import { useQuickAct } from "../acts/use-act.ts";
import { useActs, useLore } from "./dash-context.ts";

/** What holds for everybody, with the way on. */
function Strip({
	label,
	icon,
	text,
	act,
}: {
	label: string;
	icon: string;
	text: string;
	act: ReactNode;
}): ReactNode {
	return (
		<section className="dash-still" aria-label={label}>
			<Art name={icon} size={20} />
			<p>{text}</p>
			{act}
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
			act={
				<Button
					size="s"
					disabled={busy}
					onClick={() =>
						run(frozen ? { do: "freeze", on: false } : { do: "pause", on: false }, () => "")
					}
				>
					{t(frozen ? "teach:dash.unfreeze" : "teach:dash.goOn")}
				</Button>
			}
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
			act={
				<Button size="s" onClick={() => go("end")}>
					{t("teach:acts.end.title")}
				</Button>
			}
		/>
	);
}

/** Events that were injected and have not come yet: one can be taken back here, several in their list. */
function Waiting(): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	const { waiting } = useLaid();
	const wordsOf = useLaidWords();
	const [first] = waiting;
	if (!first) return null;
	const one = waiting.length === 1;
	return (
		<Strip
			label={t("teach:dash.laid.label")}
			icon="ui-inject"
			text={
				one
					? t("teach:dash.laid.one", wordsOf(first))
					: t("teach:dash.laid.more", { count: waiting.length })
			}
			act={
				one ? (
					<TakeBack laid={first} />
				) : (
					<Button size="s" onClick={() => go("inject")}>
						{t("teach:dash.laid.show")}
					</Button>
				)
			}
		/>
	);
}

/** What stands on the projector, to be taken down before its time. */
function OnWall({ over }: { over: boolean }): ReactNode {
	const { t } = useLore().words;
	const said = useUntilOver(over, useOnWall());
	const { busy, run } = useQuickAct();
	if (!said) return null;
	return (
		<Strip
			label={t("teach:dash.onWall.label")}
			icon="ui-msg"
			text={t("teach:dash.onWall.text", { text: said.text })}
			act={
				<Button
					size="s"
					disabled={busy}
					aria-label={t("teach:acts.message.unsayName", { text: said.text })}
					onClick={() =>
						void run({ do: "unsay", at: String(said.at) }, (_, t) => t("teach:acts.message.unsaid"))
					}
				>
					{t("teach:acts.message.unsay")}
				</Button>
			}
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
	const over = sum.over > 0 && sum.month === "";
	return (
		<>
			<div className="dash-strips">
				<Standstill />
				<Waiting />
				<OnWall over={over} />
				{over ? <AllOver /> : null}
			</div>
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
