// The replay's panel: forecast and record of the entry that is shown, all entries, and the way into a game of one's own.
import { type ReactNode, useState } from "react";
import type { Replay } from "../../../insight/replay/types.ts";
import type { Book, Seat } from "../../../rules/index.ts";
import { Button } from "../../ui/button.tsx";
import { useFrame } from "../../ui/frame-context.ts";
import { Panel } from "../../ui/panel.tsx";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { TabPanel, Tabs } from "../../ui/tabs.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { awaitedAt, type ForecastView, forecastsAt } from "../../viewmodel/replay/panel.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { Entry } from "./entry.tsx";
import { EntryList } from "./entry-list.tsx";
import { FactCards } from "./fact-cards.tsx";
import { Forecast } from "./forecast.tsx";
import { RuleDialog } from "./rule-dialog.tsx";
import { TallyRow } from "./tally.tsx";
import "./replay-panel.css";

export type ReplayTab = "now" | "all";

export interface ReplayPanelProps {
	words: Words;
	book: Book;
	replay: Replay;
	/** Place in `replay.steps`. */
	at: number;
	tab: ReplayTab;
	onTab: (tab: ReplayTab) => void;
	query: string;
	onQuery: (query: string) => void;
	onGo: (step: number) => void;
	/** Starts a game from the month of the entry; null where none can begin there. */
	onTake: ((seat: Seat) => void) | null;
	/** A link to where the model is tested. */
	proof?: ReactNode;
}

function Takes({ words, replay, at, onTake }: ReplayPanelProps): ReactNode {
	const { t, format } = words;
	const { layout, low } = useFrame();
	const roomy = layout === "desk" && !low;
	const step = replay.steps[at];
	const day = monthStart(step?.month ?? 1);
	const month = format.date(day, "month");
	return (
		<>
			{roomy ? (
				<div className="rp-take">
					<h2>{t("replay:take.title")}</h2>
					<p>{t(onTake ? "replay:take.note" : "replay:take.blocked", { month })}</p>
				</div>
			) : null}
			{SEATS.map((seat) => (
				<Button
					key={seat}
					className={`rp-take-seat ${seat}`}
					blocked={onTake ? null : t("replay:take.blocked")}
					cost={
						roomy
							? null
							: onTake
								? t("replay:take.at", { month: format.date(day, "monthShort") })
								: t("replay:take.only")
					}
					onClick={() => onTake?.(seat)}
				>
					<SeatEmblem seat={seat} size={roomy ? 24 : 18} />
					{t(`replay:take.${seat}`)}
				</Button>
			))}
		</>
	);
}

/** A new entry is read from its top. */
function toTop(body: HTMLElement | null): void {
	body?.closest(".ui-panel-body, .ui-sheet-body")?.scrollTo({ top: 0 });
}

function Now({ words, book, replay, at, onGo, proof }: ReplayPanelProps): ReactNode {
	const { t } = words;
	const { layout, low } = useFrame();
	const [rule, setRule] = useState<string | null>(null);
	const step = replay.steps[at];
	if (!step) return null;
	const forecasts = forecastsAt(words, replay, step);
	const awaited = awaitedAt(words, replay, step);
	const tally = <TallyRow {...{ words, replay, at, step, proof }} />;
	const entry = <Entry {...{ words, book, replay, step, onGo }} />;
	const settled = forecasts.filter((view) => view.settled);
	const next = forecasts.filter((view) => !view.settled);
	const forecast = (view: ForecastView): ReactNode => (
		<Forecast key={view.id} words={words} view={view} onRule={setRule} />
	);
	// Without the table's headline the story comes first.
	const storyFirst = layout !== "desk" || low || settled.length === 0;
	return (
		<div key={step.id} ref={toTop} className="rp-now">
			{storyFirst ? entry : null}
			{settled.map(forecast)}
			{settled.length > 0 ? tally : null}
			{storyFirst ? null : entry}
			{next.map(forecast)}
			{forecasts.length > 0 ? null : <p className="rp-small">{t("replay:forecast.none")}</p>}
			{awaited.length === 0 ? null : (
				<section className="rp-awaited">
					<h3>{t("replay:forecast.awaited")}</h3>
					<ul>
						{awaited.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</section>
			)}
			{settled.length > 0 ? null : tally}
			<FactCards words={words} ids={step.facts} />
			<RuleDialog words={words} id={rule} onClose={() => setRule(null)} />
		</div>
	);
}

/** The panel beside the replay's board. */
export function ReplayPanel(props: ReplayPanelProps): ReactNode {
	const { words, book, replay, at, tab, onTab, query, onQuery, onGo } = props;
	const { t } = words;
	const step = replay.steps[at];
	const title = t("replay:panel.title");
	const answer = step?.settles.at(-1);
	const numbers = { n: at + 1, total: replay.steps.length };
	return (
		<Panel
			title={title}
			label={title}
			over={
				answer === undefined
					? t("replay:panel.over", numbers)
					: t("replay:panel.overAnswer", {
							...numbers,
							answer: answer + 1,
							answers: replay.answers.length,
						})
			}
			tabs={
				<Tabs
					name="replay"
					label={t("replay:panel.views")}
					items={[
						{ id: "now", label: t("replay:panel.now") },
						{ id: "all", label: t("replay:panel.all"), count: replay.steps.length },
					]}
					value={tab}
					onChange={onTab}
					className={tab === "all" ? "rp-tabs" : ""}
				/>
			}
			actions={<Takes {...props} />}
			// each tab sees to where it stands
			scrollKey="replay"
			className="rp"
		>
			<TabPanel name="replay" id={tab}>
				{tab === "now" ? (
					<Now {...props} />
				) : (
					<EntryList {...{ words, book, replay, at, query, onQuery, onGo }} />
				)}
			</TabPanel>
		</Panel>
	);
}
