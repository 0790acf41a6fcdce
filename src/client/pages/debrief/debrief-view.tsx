// A debrief on the screen and on paper: the finding, then what it rests on.
import { type ReactNode, useMemo, useState } from "react";
import type { Came } from "../../../classroom/class/people.ts";
import type { DebriefFailure } from "../../../insight/debrief/index.ts";
import type { GameRecord } from "../../../record/index.ts";
import type { Seat } from "../../../rules/index.ts";
import { CameIn } from "../../panels/common/came-in.ts";
import { JournalDialog } from "../../panels/journal/journal-dialog.tsx";
import type { Desk } from "../../stores/match-desk.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Brand } from "../../ui/brand.tsx";
import { LanguageSwitch } from "../../ui/settings.tsx";
import { saveFile } from "../play/save-file.ts";
import { BothSection } from "./both/both-section.tsx";
import { DealSection } from "./deal-section.tsx";
import { DimensionSection } from "./dimension-section.tsx";
import { ForecastSection } from "./forecast-section.tsx";
import { FrontierSection } from "./frontier/frontier-section.tsx";
import { Hero } from "./hero.tsx";
import { reckon } from "./load.ts";
import { PathSection } from "./path-section.tsx";
import { QuestionSection } from "./question-section.tsx";
import { RegretSection } from "./regret/regret-section.tsx";
import { TurnsSection } from "./turns-section.tsx";
import { WhatIfSection } from "./whatif/whatif-section.tsx";
import { useDebriefWords } from "./words.ts";
import "./debrief.css";
// Last, so that paper has the last word.
import { TermSlot } from "../../ui/term-slot.tsx";
import "./print.css";

const NOBODY: Came = {};

/** The debrief of a record. `both`: two persons played, so that the seat can be changed; `came`: seats taken over from the computer. */
export function DebriefView({
	record,
	first,
	both,
	came = NOBODY,
	foreseen,
	none,
}: {
	record: GameRecord;
	first: Seat;
	both: boolean;
	came?: Came;
	foreseen?: Desk["foreseen"];
	none: (why: DebriefFailure) => ReactNode;
}): ReactNode {
	const words = useDebriefWords();
	const { t } = words;
	const id = useMatch((match) => match.id);
	const exportRecord = useMatch((match) => match.exportRecord);
	const [seat, setSeat] = useState(first);
	const [journal, setJournal] = useState(false);
	const debrief = useMemo(
		() => reckon(id, record, seat, { came, foreseen }),
		[id, record, seat, came, foreseen],
	);
	if (typeof debrief === "string") return none(debrief);
	const parts = { words, debrief };
	// A picture of forecasts is tall: the columns stay about equally long.
	const foresaw = debrief.forecasts[seat].counted > 0;
	return (
		<div className={`debrief on-paper ${seat}`}>
			<title>{t("common:title", { page: t("debrief:title") })}</title>
			<header className="debrief-top">
				<Brand />
				<nav aria-label={t("debrief:tools")}>
					<button type="button" className="ui-ink-button" onClick={() => setJournal(true)}>
						{t("common:menu.journal")}
					</button>
					<button type="button" className="ui-ink-button" onClick={() => window.print()}>
						{t("debrief:print")}
					</button>
					<button type="button" className="ui-ink-button" onClick={() => saveFile(exportRecord())}>
						{t("debrief:export")}
					</button>
				</nav>
				<LanguageSwitch />
			</header>
			<main>
				<Hero {...parts} record={record} came={came} {...(both ? { onSeat: setSeat } : {})} />
				<PathSection {...parts} came={came} />
				<TurnsSection {...parts} />
				<div className="debrief-two">
					<div>
						<DealSection {...parts} />
						{foresaw ? <DimensionSection {...parts} /> : null}
					</div>
					<div>
						<ForecastSection {...parts} />
						{foresaw ? null : <DimensionSection {...parts} />}
					</div>
				</div>
				<BothSection {...parts} record={record} />
				<FrontierSection {...parts} record={record} />
				<WhatIfSection {...parts} record={record} />
				<RegretSection key={seat} {...parts} record={record} />
				<QuestionSection {...parts} />
				<TermSlot />
			</main>
			<CameIn value={came[seat] ?? 0}>
				<JournalDialog open={journal} onClose={() => setJournal(false)} />
			</CameIn>
		</div>
	);
}
